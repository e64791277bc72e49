// The office's formal check: rulings with notes, admission one by one and in bulk, and no letter twice.
import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { admitEntries } from "#app/areas/entries/admit-entries.server";
import { checkSubmitted } from "#app/areas/entries/check-version.server";
import { decideFormalCheck } from "#app/areas/entries/decide-formal-check.server";
import { openRules } from "#app/areas/entries/formal-ruling";
import { readOfficeEntry } from "#app/areas/entries/read-office-entry.server";
import { ruleOnFindings, type RuleOnFindingsInput } from "#app/areas/entries/rule-on-findings.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makeEntry, makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
const GRONAU = "de-05554020";
const AALTEN = "nl-gm0197";

let deps: TestDeps;
let editionId: string;
let office: Viewer;

beforeEach(async () => {
  deps = await testDeps();
  ({ id: editionId } = await makeEdition(deps.store));
  office = viewerOf(await makePerson(deps.store, { roles: ["organiser"] }), { roles: ["organiser"] });
  const shared = { editionId, categoryId: `${editionId}-GZ`, state: "submitted" as const, partnerIds: [AALTEN], headName: "Demo-Person Leitung" };
  for (const [id, leadId, given] of [
    ["ready", BOCHOLT, {}],
    ["old", GRONAU, { agreementDate: "2010-01-01" }],
  ] as const) {
    const author = await makePerson(deps.store, { organisationId: leadId });
    await makeEntry(deps.store, { ...shared, id, leadId, createdBy: author.id, contactEmail: `kontakt-${id}@beispiel.example`, ...given });
  }
});
afterEach(() => deps.database.remove());

const rule = (given: Partial<RuleOnFindingsInput> & Pick<RuleOnFindingsInput, "rulings">, viewer = office) => ruleOnFindings(deps, viewer, { entryId: "old", editionId, no: 1, ...given });
const admit = (entryId: string) => decideFormalCheck(deps, office, { entryId, editionId, no: 1, decision: "admit", reason: "" });
const bulk = async (...ids: string[]) => admitEntries(deps, office, await getEdition(deps.store.read, editionId), { chosen: ids.map((entryId) => ({ entryId, no: 1 })) });
const states = async () => Object.fromEntries((await deps.store.read.select({ id: schema.entry.id, state: schema.entry.state }).from(schema.entry)).map(({ id, state }) => [id, state]));
const letters = () => deps.store.read.select({ to: schema.mail.recipient, kind: schema.mail.kind }).from(schema.mail);
const records = () => deps.store.read.select().from(schema.auditRecord).orderBy(desc(schema.auditRecord.seq));
const overruled = [{ rule: "agreement-date", ruling: "overruled", note: "Die Vereinbarung wurde 2021 neu geschlossen." }] as const;

describe("a rule that is not met", () => {
  test("keeps an entry from being admitted until the office decides otherwise, with a note that stays", async () => {
    expect(await admit("old")).toEqual({ ok: false, reason: "findings-open" });
    expect(await rule({ rulings: [{ rule: "agreement-date", ruling: "overruled", note: " " }] })).toEqual({ ok: false, reason: { reason: "note-missing", at: [0] } });
    expect(await rule({ rulings: overruled })).toEqual({ ok: true, value: undefined });
    const [last] = await records();
    expect(last).toMatchObject({ action: "entry.findings-ruled", actor: office.personId, subject: "entry:old" });
    expect(JSON.parse(last?.after ?? "")).toMatchObject({ no: 1, rulings: [{ rule: "agreement-date", ruling: "overruled", verdict: "fails", note: overruled[0].note }] });
    const page = await readOfficeEntry(deps.store.read, await getEdition(deps.store.read, editionId), "old", NOON);
    expect(page?.shown?.findings.find((finding) => finding.rule === "agreement-date")).toMatchObject({ verdict: "fails", standing: "met", ruled: { note: overruled[0].note, ruledBy: office.name } });
    expect(await admit("old")).toEqual({ ok: true, value: "admitted" });
  });

  test("can be confirmed, which changes nothing, and a met one can be decided against", async () => {
    await rule({ rulings: [{ rule: "agreement-date", ruling: "confirmed", note: "" }] });
    expect(await admit("old")).toEqual({ ok: false, reason: "findings-open" });
    await rule({ entryId: "ready", rulings: [{ rule: "min-partners", ruling: "overruled", note: "Der Partner hat sich zurückgezogen." }] });
    expect(await admit("ready")).toEqual({ ok: false, reason: "findings-open" });
    expect(await rule({ entryId: "ready", rulings: [] }), "taken back").toMatchObject({ ok: true });
    expect(await admit("ready")).toEqual({ ok: true, value: "admitted" });
  });

  test("is ruled on by organisers only, in the version they have seen, as long as it is theirs to decide", async () => {
    const before = (await records()).length;
    expect(await rule({ rulings: overruled }, { ...office, roles: ["observer"] })).toEqual({ ok: false, reason: { reason: "not-organiser" } });
    expect(await rule({ rulings: overruled, no: 2 })).toEqual({ ok: false, reason: { reason: "newer-version" } });
    expect(await rule({ rulings: overruled, editionId: "another" })).toEqual({ ok: false, reason: { reason: "not-found" } });
    expect(await rule({ rulings: overruled, entryId: "nothing" })).toEqual({ ok: false, reason: { reason: "not-found" } });
    await admit("ready");
    expect(await rule({ rulings: [], entryId: "ready" })).toEqual({ ok: false, reason: { reason: "not-open" } });
    expect(await records()).toHaveLength(before + 1);
  });

  test("saved as it was leaves no trace; a rule that nobody applies is passed over", async () => {
    await rule({ rulings: overruled });
    const before = (await records()).length;
    await rule({ rulings: [...overruled, { rule: "no-such-rule", ruling: "confirmed", note: "" }] });
    expect(await records()).toHaveLength(before);
  });

  test("cannot be overruled without a note in the database either", async () => {
    const row = { entryId: "old", no: 1, rule: "agreement-date", ruling: "overruled", verdict: "fails", note: " ", ruledAt: NOON, ruledBy: office.personId } as const;
    await expect(deps.store.tx(async (q) => void (await q.insert(schema.formalRuling).values(row)))).rejects.toThrow("formal_ruling_note");
  });
});

describe("admitting several", () => {
  test("admits those that are ready, each with its letter, and names the others with what is open", async () => {
    const edition = await getEdition(deps.store.read, editionId);
    expect((await checkSubmitted(deps.store.read, edition)).map(({ id, findings }) => [id, openRules(findings)])).toEqual([
      ["ready", []],
      ["old", ["agreement-date"]],
    ]);
    const done = await bulk("ready", "old", "nothing");
    expect(done).toMatchObject({ admitted: 1, left: [{ id: "old", reason: "findings-open", rules: ["agreement-date"] }] });
    expect(await states()).toEqual({ ready: "admitted", old: "submitted" });
    expect(new Set((await letters()).map(({ kind }) => kind))).toEqual(new Set(["entry.admit"]));
    expect((await letters()).some(({ to }) => to === "kontakt-old@beispiel.example")).toBe(false);
  });

  test("twice at the same time admits once, and writes to each once", async () => {
    const [first, second] = await Promise.all([bulk("ready"), bulk("ready")]);
    expect(first.admitted + second.admitted).toBe(1);
    const sent = (await letters()).map(({ to }) => to);
    expect(sent).toHaveLength(new Set(sent).size);
    expect(sent).toContain("kontakt-ready@beispiel.example");
    expect((await records()).filter(({ action }) => action === "entry.admitted")).toHaveLength(1);
  });

  test("and a return at the same time: one decision stands, and only its letter goes out", async () => {
    const [admitted, returned] = await Promise.all([admit("ready"), decideFormalCheck(deps, office, { entryId: "ready", editionId, no: 1, decision: "return", reason: "Bitte ergänzen." })]);
    expect([admitted.ok, returned.ok]).toEqual([true, false]);
    expect(new Set((await letters()).map(({ kind }) => kind))).toEqual(new Set(["entry.admit"]));
  });

  test("is the organiser's", async () => {
    const done = await admitEntries(deps, { ...office, roles: ["observer"] }, await getEdition(deps.store.read, editionId), { chosen: [{ entryId: "ready", no: 1 }] });
    expect(done).toMatchObject({ admitted: 0, left: [{ reason: "not-organiser" }] });
    expect(await deps.store.read.select().from(schema.entry).where(eq(schema.entry.state, "admitted"))).toEqual([]);
  });
});
