// From a proposal to a public example and back: who may take which step, what is on record, who is told, and what entries become by themselves.
import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { adoptEntries } from "#app/areas/library/adopt-entries.server";
import { askContact } from "#app/areas/library/ask-contact.server";
import { touchExample } from "#app/areas/library/example.repo.server";
import { installExamples } from "#app/areas/library/install-examples.server";
import { listPublicExamples } from "#app/areas/library/list-public-examples.server";
import { readProfile } from "#app/areas/library/read-example.server";
import { askedBy } from "#app/areas/library/search-address";
import { saveExample } from "#app/areas/library/save-example.server";
import { searchExamples } from "#app/areas/library/search-examples.server";
import { stepExample } from "#app/areas/library/step-example.server";
import { DAY, instant, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { verifyChain } from "#app/services/audit/verify-chain";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makePerson, setDates } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const FORM = {
  version: 0, language: "de", title: "Gemeinsames Hallenbad", summary: "Zwei Nachbarn bauen und betreiben ein Bad.", lead: "Stadt Bocholt", partners: "Gemeente Aalten", topics: ["culture"], sinceYear: 2019,
  inhabitants: 80_000, digital: false, effect: "Beide Grundschulen haben wieder Schwimmunterricht.", figures: "1.100: Kinder", effort: "", transfer: "", otherAwards: "", sources: "",
  contactName: "Demo-Person", contactEmail: "bad@bocholt.example",
} satisfies Omit<Parameters<typeof saveExample>[2]["form"], "topics"> & { topics: ["culture"] };

let deps: TestDeps;
let office: Viewer;
let bocholt: Viewer;
let stranger: Viewer;
beforeAll(async () => {
  deps = await testDeps();
  const people = [await makePerson(deps.store, { roles: ["organiser"] }), await makePerson(deps.store, { organisationId: "de-05554008" }), await makePerson(deps.store, { organisationId: "de-05558012" })];
  [office, bocholt, stranger] = (await Promise.all(people.map(({ id }) => viewerOf(deps.store, id)))) as [Viewer, Viewer, Viewer];
});
afterAll(() => deps.database.remove());

const found = async (words: string) => (await searchExamples(deps.store.read, askedBy(new URLSearchParams({ suche: words })))).examples.map(({ title }) => title);
const mailsOf = async (kind: string) => (await deps.store.read.select().from(schema.mail).where(eq(schema.mail.kind, kind))).map(({ recipient }) => recipient);
async function versionOf(id: string): Promise<number> {
  const [row] = await deps.store.read.select().from(schema.example).where(eq(schema.example.id, id));
  return row?.version ?? 0;
}

test("a municipality proposes, the office gives back, approves and is told; nothing is public before, and everything is on record", async () => {
  const made = await saveExample(deps, bocholt, { id: null, form: FORM });
  const id = made.ok ? made.value : "";
  expect(await found("hallenbad")).toEqual([]);
  expect(await mailsOf("example.proposed")).toEqual([office.email]);

  expect(await stepExample(deps, bocholt, id, { step: "approve", seen: NOON, consent: undefined })).toEqual({ ok: false, reason: "forbidden" });
  expect(await stepExample(deps, stranger, id, { step: "withdraw", reason: "fremd" })).toEqual({ ok: false, reason: "forbidden" });
  expect(await saveExample(deps, stranger, { id, form: { ...FORM, version: await versionOf(id) } })).toEqual({ ok: false, reason: { reason: "forbidden" } });
  expect((await stepExample(deps, office, id, { step: "return", reason: "Seit wann?" })).ok).toBe(true);
  expect(await saveExample(deps, bocholt, { id, form: FORM })).toEqual({ ok: false, reason: { reason: "changed" } });
  expect((await saveExample(deps, bocholt, { id, form: { ...FORM, version: await versionOf(id), title: "Hallenbad ohne Grenze" } })).ok).toBe(true);
  expect((await stepExample(deps, bocholt, id, { step: "propose" })).ok).toBe(true);
  expect((await stepExample(deps, office, id, { step: "approve", seen: NOON, consent: undefined })).ok).toBe(true);

  expect(await found("schwimmunterricht")).toEqual(["Hallenbad ohne Grenze"]);
  expect(await mailsOf("example.returned")).toEqual([bocholt.email]);
  expect(await mailsOf("example.approved")).toEqual([bocholt.email]);
  expect(await saveExample(deps, bocholt, { id, form: { ...FORM, version: await versionOf(id) } })).toEqual({ ok: false, reason: { reason: "state" } });
  expect((await saveExample(deps, office, { id, form: { ...FORM, version: await versionOf(id), effect: "Eine Sauna gibt es auch." } })).ok).toBe(true);
  expect([await found("schwimmunterricht"), await found("sauna")]).toEqual([[], ["Gemeinsames Hallenbad"]]);

  expect((await stepExample(deps, bocholt, id, { step: "withdraw", reason: "Der Partner möchte es nicht mehr." })).ok).toBe(true);
  expect(await found("sauna")).toEqual([]);
  expect(await readProfile(deps.store.read, "gemeinsames-hallenbad")).toBeUndefined();
  expect(await stepExample(deps, office, id, { step: "approve", seen: NOON, consent: undefined })).toEqual({ ok: false, reason: "no-consent" });
  const actions = await deps.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord).where(eq(schema.auditRecord.subject, `example:${id}`));
  expect(actions.map(({ action }) => action)).toEqual(["example.added", "example.returned", "example.changed", "example.proposed", "example.approved", "example.changed", "example.withdrawn"]);
  expect(await verifyChain(deps.store.read)).toMatchObject({ intact: true });
});

test("a proposal that is sent twice by a double click is one example, and the office is told once", async () => {
  const told = (await mailsOf("example.proposed")).length;
  const propose = () => saveExample(deps, bocholt, { id: null, form: { ...FORM, title: "Doppelt gesendet" } });
  const [one, two] = await Promise.all([propose(), propose()]);
  expect([one.ok, two, (await mailsOf("example.proposed")).length - told]).toEqual([true, one, 1]);
  const corrected = await saveExample(deps, bocholt, { id: null, form: { ...FORM, title: "Doppelt gesendet", effect: "Jetzt mit Wirkung." } });
  expect(corrected, "something else is said, and nothing of it is lost").not.toEqual(one);
});

test("the office approves what it has looked at: texts and files that came meanwhile are looked at first", async () => {
  const made = await saveExample(deps, bocholt, { id: null, form: { ...FORM, title: "Bad im Wandel" } });
  const id = made.ok ? made.value : "";
  const approve = (seen: number) => stepExample(deps, office, id, { step: "approve", seen, consent: undefined });
  const [later, last] = [plus(NOON, 1_000), plus(NOON, 2_000)];
  expect((await saveExample(deps.at(later), bocholt, { id, form: { ...FORM, title: "Bad im Wandel", effect: "Ungelesenes", version: await versionOf(id) } })).ok).toBe(true);
  expect(await approve(NOON)).toEqual({ ok: false, reason: "changed" });
  await deps.store.tx((q) => touchExample(q, id, last));
  expect(await approve(later)).toEqual({ ok: false, reason: "changed" });
  expect(await found("ungelesenes")).toEqual([]);
  expect((await approve(last)).ok).toBe(true);
});

test("the office cannot approve without consent, nor with one of tomorrow; a municipality proposes only what it takes part in", async () => {
  const made = await saveExample(deps, office, { id: null, form: { ...FORM, title: "Ohne Einwilligung" } });
  const id = made.ok ? made.value : "";
  const consent = { ground: "written", scope: "texts", givenBy: "Demo-Person", givenOn: "2024-02-03" } as const;
  expect(await stepExample(deps, office, id, { step: "approve", seen: NOON, consent: undefined })).toEqual({ ok: false, reason: "no-consent" });
  expect(await stepExample(deps, office, id, { step: "approve", seen: NOON, consent })).toEqual({ ok: false, reason: "future" });
  expect(await found("hallenbad")).toEqual([]);
  const halfPastMidnight = instant(Date.parse("2024-02-02T23:30:00Z"));
  expect((await stepExample(deps.at(halfPastMidnight), office, id, { step: "approve", seen: NOON, consent })).ok, "it is tomorrow in Germany already").toBe(true);
  expect(await saveExample(deps, stranger, { id: null, form: FORM })).toEqual({ ok: false, reason: { reason: "not-a-party" } });
  expect(await saveExample(deps, bocholt, { id: null, form: { ...FORM, partners: "Nirgendwo" } })).toEqual({ ok: false, reason: { reason: "lines", field: "partners", problems: [{ line: "Nirgendwo", reason: "no-country" }] } });
});

test("a question goes to the contact or the office, never tells an address, and not more often than ten times an hour", async () => {
  await installExamples(deps.store, NOON);
  const question = { name: "Demo-Fragende", email: "frage@gemeinde.example", organisation: "", message: "Wie haben Sie das gemacht?" };
  expect(await askContact(deps, "10.0.0.1", { slug: "gibt-es-nicht", question })).toEqual({ ok: false, reason: "unknown" });
  const answers = [];
  for (let i = 0; i < 11; i++) answers.push((await askContact(deps, "10.0.0.1", { slug: "zweckverband-landfolge-garzweiler", question: { ...question, message: `${question.message} ${i}` } })).ok);
  expect(answers).toEqual([...Array.from({ length: 10 }, () => true), false]);
  expect(await mailsOf("example.question")).toEqual(Array.from({ length: 10 }, () => office.email));
  for (let i = 0; i < 2; i++) expect((await askContact(deps, "10.0.0.2", { slug: "zweckverband-landfolge-garzweiler", question })).ok).toBe(true);
  expect(await mailsOf("example.question"), "sent twice by a double click").toHaveLength(11);
  expect(await deps.store.read.select().from(schema.auditRecord).where(and(eq(schema.auditRecord.action, "example.asked"), like(schema.auditRecord.after, "%frage@%")))).toEqual([]);
});

describe("entries of an edition", () => {
  test("become profiles at the instant of publication, with consent only, and leave with it", async () => {
    const { id: editionId, categories } = await makeEdition(deps.store, { slug: "2031", sealedAt: NOON, signedOffAt: NOON });
    const categoryId = categories[0]?.id ?? "";
    const publishAt = plus(NOON, 60 * DAY);
    await setDates(deps.store, editionId, { entriesOpenAt: plus(NOON, -80 * DAY), entriesCloseAt: plus(NOON, -60 * DAY), judgingOpenAt: plus(NOON, -50 * DAY), judgingCloseAt: plus(NOON, -10 * DAY), publishAt });
    const common = { editionId, categoryId, createdBy: bocholt.personId, state: "admitted" } as const;
    const shown = await makeEntry(deps.store, { ...common, leadId: "de-05554008", title: "Gezeigte Drehleiter", publicationConsent: true });
    await makeEntry(deps.store, { ...common, leadId: "de-05558012", title: "Verborgene Drehleiter", publicationConsent: false });

    await adoptEntries(deps, plus(publishAt, -1));
    expect(await found("drehleiter")).toEqual([]);
    await adoptEntries(deps, publishAt);
    await adoptEntries(deps, publishAt);
    expect(await found("drehleiter")).toEqual(["Gezeigte Drehleiter"]);
    const profile = (await listPublicExamples(deps.store.read)).find(({ title }) => title === "Gezeigte Drehleiter");
    expect(profile).toMatchObject({ origin: "entry", honour: "none", participation: { categoryKey: categories[0]?.key } });

    await deps.store.tx((q) => q.update(schema.entry).set({ publicationConsent: false }).where(eq(schema.entry.id, shown.id)));
    await adoptEntries(deps, plus(publishAt, DAY));
    expect(await found("drehleiter")).toEqual([]);
    await deps.store.tx((q) => q.update(schema.entry).set({ publicationConsent: true }).where(eq(schema.entry.id, shown.id)));
    await adoptEntries(deps, plus(publishAt, DAY));
    expect(await found("drehleiter")).toEqual([]);
  });
});
