// What jurors point out to the office and ask those who handed an entry in: who may, where it goes, who is told, and what never becomes known.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { answerInquiry } from "#app/areas/entries/answer-inquiry.server";
import { declineInquiry } from "#app/areas/entries/decline-inquiry.server";
import { forwardInquiry } from "#app/areas/entries/forward-inquiry.server";
import { readOwnInquiries } from "#app/areas/entries/read-own-inquiries.server";
import { askEntrant } from "#app/areas/scoring/ask-entrant.server";
import { raiseConcern } from "#app/areas/scoring/raise-concern.server";
import { readDesk } from "#app/areas/scoring/read-desk.server";
import { countOpen, readRequests } from "#app/areas/scoring/read-requests.server";
import { settleConcern } from "#app/areas/scoring/settle-concern.server";
import { submitSheet } from "#app/areas/scoring/submit-sheet.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, typedSheet, viewerOf } from "#tests/factories/judging";
import { makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

/** Judging is over. */
const LATER = plus(NOON, 400 * DAY);

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

async function judging() {
  const world = await makeJudging(deps.store, { jurors: 2, entries: 2 });
  const [entry, other] = world.entries;
  const [juror, colleague] = world.jurors;
  if (!entry || !other || !juror || !colleague) throw new Error("two entries and two jurors were made");
  const person = await makePerson(deps.store, { organisationId: entry.leadId, name: "Demo-Person Lena", locale: "nl" });
  const lead: Viewer = { ...viewerOf(person.id, []), organisationId: entry.leadId };
  return { ...world, entry, other, juror, colleague, lead, leadEmail: person.email };
}

const mails = async () => (await deps.store.read.select().from(schema.mail).orderBy(schema.mail.createdAt)).map(({ kind, recipient, subject, body }) => ({ kind, recipient, text: `${subject}\n${body}` }));
const actions = async () => (await deps.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord).orderBy(schema.auditRecord.seq)).map(({ action }) => action);
const firstInquiry = async () => {
  const [row] = await deps.store.read.select().from(schema.inquiry);
  if (!row) throw new Error("nothing was asked");
  return row;
};

describe("a question to the entrant", () => {
  test("goes to the office, is forwarded in its words, answered by the lead, and stands with the entry for every juror of it", async () => {
    const { edition, entry, juror, colleague, office, lead, leadEmail } = await judging();
    expect(await askEntrant(deps, juror.viewer, { entryId: entry.id, text: "Was kostet das?" })).toEqual({ ok: true, value: undefined });
    const { id } = await firstInquiry();
    expect(countOpen(await readRequests(deps.store.read, edition.id))).toBe(1);
    expect((await readOwnInquiries(deps.store.read, lead, entry.id, JUDGING))?.inquiries, "the lead knows nothing of it yet").toEqual([]);

    const ruling = { editionId: edition.id, inquiryId: id };
    expect(await forwardInquiry(deps, office.viewer, { ...ruling, forwarded: "Welche Kosten entstehen jährlich?" })).toMatchObject({ ok: true });
    const letter = (await mails()).find(({ kind }) => kind === "inquiry.forwarded");
    expect(letter?.recipient).toBe(leadEmail);
    expect(letter?.text).toContain("Welche Kosten entstehen jährlich?");
    expect(letter?.text, "in the language of its reader").toContain("Vraag van de jury");
    expect(letter?.text, "who asked stays with the office").not.toContain("Jurymitglied 1");
    expect(letter?.text).not.toContain("Was kostet das?");
    expect((await readOwnInquiries(deps.store.read, lead, entry.id, JUDGING))?.inquiries).toMatchObject([{ question: "Welche Kosten entstehen jährlich?", open: true }]);

    expect(await answerInquiry(deps, lead, { entryId: entry.id, inquiryId: id, answer: "Rund 20.000 Euro." })).toMatchObject({ ok: true });
    for (const { personId } of [juror, colleague]) {
      const desk = await readDesk(deps.store.read, { personId, entryId: entry.id, now: JUDGING });
      expect(desk).toMatchObject({ ok: true, value: { additions: [{ question: "Welche Kosten entstehen jährlich?", answer: "Rund 20.000 Euro." }] } });
    }
    const seen = await readDesk(deps.store.read, { personId: colleague.personId, entryId: entry.id, now: JUDGING });
    expect(JSON.stringify(seen), "nobody else learns how it was asked").not.toContain("Was kostet das?");
    expect(await actions()).toEqual(["inquiry.asked", "inquiry.forwarded", "inquiry.answered"]);
    expect((await mails()).map(({ kind }) => kind).toSorted()).toEqual(["inquiry.answered", "inquiry.asked", "inquiry.forwarded"]);
    expect(await answerInquiry(deps, lead, { entryId: entry.id, inquiryId: id, answer: "Doch mehr." }), "an answer is given once").toEqual({ ok: false, reason: "changed" });
  });

  test("can be declined with a reason, which the juror reads and the lead never does", async () => {
    const { edition, entry, juror, office, lead } = await judging();
    await askEntrant(deps, juror.viewer, { entryId: entry.id, text: "Wer ist der Vater der Idee?" });
    const { id } = await firstInquiry();
    const ruling = { editionId: edition.id, inquiryId: id };
    expect(await declineInquiry(deps, office.viewer, { ...ruling, reason: "Das steht im Beitrag." })).toMatchObject({ ok: true });
    expect((await mails()).find(({ kind }) => kind === "inquiry.declined")?.text).toContain("Das steht im Beitrag.");
    expect((await readOwnInquiries(deps.store.read, lead, entry.id, JUDGING))?.inquiries).toEqual([]);
    expect(await answerInquiry(deps, lead, { entryId: entry.id, inquiryId: id, answer: "Ich." })).toEqual({ ok: false, reason: "not-found" });
    expect(await forwardInquiry(deps, office.viewer, { ...ruling, forwarded: "x" })).toEqual({ ok: false, reason: "changed" });
  });

  test("is ruled on by the office alone, and answered by the lead alone", async () => {
    const { edition, entry, other, juror, office, lead } = await judging();
    await askEntrant(deps, juror.viewer, { entryId: entry.id, text: "Warum?" });
    const { id } = await firstInquiry();
    const ruling = { editionId: edition.id, inquiryId: id };
    expect(await forwardInquiry(deps, juror.viewer, { ...ruling, forwarded: "x" })).toEqual({ ok: false, reason: "forbidden" });
    expect(await declineInquiry(deps, lead, { ...ruling, reason: "x" })).toEqual({ ok: false, reason: "forbidden" });
    expect(await forwardInquiry(deps, office.viewer, { ...ruling, editionId: "another", forwarded: "x" })).toEqual({ ok: false, reason: "not-found" });
    await forwardInquiry(deps, office.viewer, { ...ruling, forwarded: "Warum?" });
    const stranger: Viewer = { ...lead, organisationId: other.leadId };
    expect(await answerInquiry(deps, stranger, { entryId: entry.id, inquiryId: id, answer: "x" })).toEqual({ ok: false, reason: "not-found" });
    expect(await answerInquiry(deps, stranger, { entryId: other.id, inquiryId: id, answer: "x" }), "nor under another entry").toEqual({ ok: false, reason: "not-found" });
    expect(await readOwnInquiries(deps.store.read, stranger, entry.id, JUDGING)).toBeUndefined();
  });

  test("is asked by who may open the entry, also after the own sheet is handed in, and while judging lasts", async () => {
    const { entry, juror, colleague, category, lead } = await judging();
    await submitSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(category.criteria, "7") });
    expect(await askEntrant(deps, juror.viewer, { entryId: entry.id, text: "Und nun?" })).toMatchObject({ ok: true });
    expect(await askEntrant(deps, lead, { entryId: entry.id, text: "x" })).toEqual({ ok: false, reason: "not-assigned" });
    expect(await askEntrant(deps.at(LATER), juror.viewer, { entryId: entry.id, text: "x" })).toEqual({ ok: false, reason: "judging-over" });
    await deps.store.tx(async (q) => void (await q.update(schema.declaration).set({ kind: "family" }).where(eq(schema.declaration.jurorId, colleague.id))));
    expect(await askEntrant(deps, colleague.viewer, { entryId: entry.id, text: "x" })).toEqual({ ok: false, reason: "conflict" });
    expect(await raiseConcern(deps, colleague.viewer, { entryId: entry.id, text: "x" })).toEqual({ ok: false, reason: "conflict" });
  });
});

describe("what a juror points out", () => {
  test("is the office's to settle, once, and the juror is told what was done", async () => {
    const { edition, entry, juror, colleague, office } = await judging();
    expect(await raiseConcern(deps, juror.viewer, { entryId: entry.id, text: "Anlage 2 lässt sich nicht öffnen." })).toMatchObject({ ok: true });
    const { concerns } = await readRequests(deps.store.read, edition.id);
    expect(concerns).toMatchObject([{ juror: "Demo-Jurymitglied 1", text: "Anlage 2 lässt sich nicht öffnen.", settlement: null }]);
    const settle = { editionId: edition.id, concernId: concerns[0]?.id ?? "", settlement: "Neu angefordert." };
    expect(await settleConcern(deps, juror.viewer, settle)).toEqual({ ok: false, reason: "forbidden" });
    expect(await settleConcern(deps, office.viewer, { ...settle, editionId: "another" })).toEqual({ ok: false, reason: "not-found" });
    expect(await settleConcern(deps, office.viewer, settle)).toMatchObject({ ok: true });
    expect(await settleConcern(deps, office.viewer, { ...settle, settlement: "Anders" })).toEqual({ ok: false, reason: "changed" });
    expect((await mails()).find(({ kind }) => kind === "scoring.concern-settled")).toMatchObject({ recipient: `${juror.personId}@beispiel.example`, text: expect.stringContaining("Neu angefordert.") });
    expect(countOpen(await readRequests(deps.store.read, edition.id))).toBe(0);
    const others = await readDesk(deps.store.read, { personId: colleague.personId, entryId: entry.id, now: JUDGING });
    expect(JSON.stringify(others), "another juror does not see it").not.toContain("Anlage 2");
    expect(await actions()).toEqual(["concern.raised", "concern.settled"]);
  });

  test("cannot be stored empty, whatever writes it", async () => {
    const { entry, juror } = await judging();
    const row = { id: "c", jurorId: juror.id, entryId: entry.id, raisedAt: JUDGING };
    await expect(deps.store.tx(async (q) => void (await q.insert(schema.concern).values({ ...row, text: " " })))).rejects.toThrow("CHECK constraint failed");
    await expect(deps.store.tx(async (q) => void (await q.insert(schema.concern).values({ ...row, text: "x", settledAt: JUDGING })))).rejects.toThrow("CHECK constraint failed");
  });
});
