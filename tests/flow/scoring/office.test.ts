// What the office does about sheets: reminders, reopening, striking, and the end of judging.
import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { declareConflicts } from "#app/areas/jury/declare-conflicts.server";
import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { abstainFromEntry } from "#app/areas/scoring/abstain-from-entry.server";
import { closeJudging } from "#app/areas/scoring/close-judging.server";
import { extendJudging } from "#app/areas/scoring/extend-judging.server";
import { readProgress } from "#app/areas/scoring/read-progress.server";
import { noteVisit } from "#app/areas/jury/note-visit.server";
import { listValidSheets } from "#app/areas/scoring/list-valid-sheets.server";
import { remindJurors } from "#app/areas/scoring/remind-jurors.server";
import { reopenSheet } from "#app/areas/scoring/reopen-sheet.server";
import { saveSheet } from "#app/areas/scoring/save-sheet.server";
import { strikeSheet } from "#app/areas/scoring/strike-sheet.server";
import { submitSheet } from "#app/areas/scoring/submit-sheet.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, HOUR, MINUTE, plus, SECOND } from "#app/base/instant";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, typedSheet, viewerOf } from "#tests/factories/judging";
import { makePerson, NOON, setDates } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

/** Three jurors: the first has submitted, the second has begun, the third is silent. */
async function judging() {
  const world = await makeJudging(deps.store, { jurors: 3, entries: 1 });
  const [entry] = world.entries;
  const [done, begun, silent] = world.jurors;
  if (!entry || !done || !begun || !silent) throw new Error("an entry and three jurors were made");
  const criteria = world.category.criteria;
  await submitSheet(deps, done.viewer, { entryId: entry.id, version: 0, typed: typedSheet(criteria, "8", { comment: "Stark." }) });
  await saveSheet(deps, begun.viewer, { entryId: entry.id, version: 0, typed: typedSheet(criteria, "5") });
  const observer = await makePerson(deps.store, { roles: ["observer"] });
  const lookingOn = viewerOf(observer.id, [], ["observer"]);
  return { ...world, criteria, entry, done, begun, silent, lookingOn };
}

const mails = () => deps.store.read.select().from(schema.mail).orderBy(schema.mail.createdAt);
const versionsKept = async () => (await deps.store.read.select().from(schema.sheetVersion).orderBy(schema.sheetVersion.no)).map(({ no, content }) => ({ no, ...JSON.parse(content) }));
const lastAction = async () => (await deps.store.read.select().from(schema.auditRecord).orderBy(desc(schema.auditRecord.seq)).limit(1))[0];

describe("progress", () => {
  test("says when each juror was last here and last saved, to the office and to an observer alike, and holds nobody's points", async () => {
    const { edition, done, begun, silent, entry } = await judging();
    const lines = async () => (await readProgress(deps.store.read, edition.id)).jurors;
    const later = plus(JUDGING, 2 * HOUR);
    await noteVisit(deps.at(later), silent.viewer);
    await noteVisit(deps.at(plus(later, MINUTE)), silent.viewer);
    expect((await lines()).map(({ jurorId, lastSeenAt, lastSavedAt }) => [jurorId, lastSeenAt, lastSavedAt])).toEqual([
      [done.id, null, JUDGING],
      [begun.id, null, JUDGING],
      [silent.id, later, null],
    ]);
    const points = (await deps.store.read.select().from(schema.scoreSheet)).find(({ entryId, state }) => entryId === entry.id && state === "submitted")?.total;
    const read = JSON.stringify(await readProgress(deps.store.read, edition.id));
    expect(points).toBe(800);
    for (const known of [`:${points}`, '"total"', '"points"', "Stark."]) expect(read).not.toContain(known);
  });
});

describe("reminders", () => {
  test("go to whoever has something left, say how much, and go once a day to each person", async () => {
    const { edition, office, done, begun, silent } = await judging();
    const everybody = { editionId: edition.id, chosen: [done.id, begun.id, silent.id] };
    expect(await remindJurors(deps, office.viewer, everybody)).toEqual({ ok: true, value: 2 });
    const sent = await mails();
    expect(sent.map(({ recipient, kind }) => [recipient, kind]).toSorted()).toEqual([begun, silent].map(({ personId }) => [`${personId}@beispiel.example`, "scoring.reminder"]).toSorted());
    expect(sent[0]?.body).toContain("0 von 1 bewertet");
    expect(sent[0]?.body).toContain("https://lorbeer.test/jury");
    expect(await lastAction()).toMatchObject({ action: "jurors.reminded", actor: office.id });

    expect(await remindJurors(deps.at(plus(JUDGING, 2 * HOUR)), office.viewer, everybody), "later the same day").toEqual({ ok: false, reason: "nobody" });
    expect(await mails()).toHaveLength(2);
    expect(await remindJurors(deps.at(plus(JUDGING, DAY)), office.viewer, everybody), "the next day").toEqual({ ok: true, value: 2 });
    expect(await mails()).toHaveLength(4);
  });

  test("go once a day to a person who has seats in two editions", async () => {
    const { edition, office, silent } = await judging();
    const other = await makeJudging(deps.store, { edition: { slug: "2025", year: 2025 } });
    await deps.store.tx((q) => q.update(schema.juror).set({ personId: silent.personId }).where(eq(schema.juror.id, other.jurors[0]?.id ?? "")));
    expect(await remindJurors(deps, office.viewer, { editionId: edition.id, chosen: [silent.id] })).toEqual({ ok: true, value: 1 });
    expect(await remindJurors(deps, office.viewer, { editionId: other.edition.id, chosen: "silent" })).toEqual({ ok: false, reason: "nobody" });
    expect(await remindJurors(deps.at(plus(JUDGING, DAY)), office.viewer, { editionId: other.edition.id, chosen: "silent" })).toEqual({ ok: true, value: 1 });
  });

  test("to all who are silent go to nobody else", async () => {
    const { edition, office, silent } = await judging();
    expect(await remindJurors(deps, office.viewer, { editionId: edition.id, chosen: "silent" })).toEqual({ ok: true, value: 1 });
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([`${silent.personId}@beispiel.example`]);
  });

  test("are the organiser's, and only while judging lasts", async () => {
    const { edition, office, lookingOn, silent } = await judging();
    const chosen = { editionId: edition.id, chosen: [silent.id] };
    expect(await remindJurors(deps, lookingOn, chosen)).toEqual({ ok: false, reason: "forbidden" });
    expect(await remindJurors(deps.at(plus(NOON, 40 * DAY + MINUTE)), office.viewer, chosen)).toEqual({ ok: false, reason: "judging-over" });
    expect(await mails()).toEqual([]);
  });
});

describe("reopening a sheet", () => {
  test("needs a reason, takes it out of what counts, tells the juror, and keeps every version", async () => {
    const { edition, office, entry, done, criteria } = await judging();
    const order = { editionId: edition.id, jurorId: done.id, entryId: entry.id };
    expect(await reopenSheet(deps, office.viewer, { ...order, reason: " " })).toEqual({ ok: false, reason: "reason-missing" });
    expect(await reopenSheet(deps, office.viewer, { ...order, reason: "Zahlendreher gemeldet." })).toEqual({ ok: true, value: undefined });
    expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
    expect(await mails()).toMatchObject([{ recipient: `${done.personId}@beispiel.example`, kind: "scoring.reopened" }]);
    expect((await mails())[0]?.body).toContain("Zahlendreher gemeldet.");

    await submitSheet(deps, done.viewer, { entryId: entry.id, version: 2, typed: typedSheet(criteria, "7") });
    expect(await versionsKept()).toMatchObject([
      { no: 1, state: "submitted", total: 800, comment: "Stark." },
      { no: 2, state: "draft", total: null, reopenReason: "Zahlendreher gemeldet." },
      { no: 3, state: "submitted", total: 700 },
    ]);
    expect(await listValidSheets(deps.store.read, edition.id)).toMatchObject([{ total: 700 }]);
  });

  test("works for an abstention, not for a draft, not for a sheet of another edition, not after judging, not for an observer", async () => {
    const { edition, office, lookingOn, entry, done, begun, silent } = await judging();
    await abstainFromEntry(deps, silent.viewer, { entryId: entry.id, reason: "Fachfremd." });
    const order = { editionId: edition.id, entryId: entry.id, reason: "Bitte prüfen." };
    expect(await reopenSheet(deps, office.viewer, { ...order, jurorId: silent.id })).toMatchObject({ ok: true });
    expect(await reopenSheet(deps, office.viewer, { ...order, jurorId: begun.id })).toEqual({ ok: false, reason: "not-from-this-state" });
    expect(await reopenSheet(deps, office.viewer, { ...order, editionId: "another", jurorId: done.id })).toEqual({ ok: false, reason: "unknown-sheet" });
    expect(await reopenSheet(deps, lookingOn, { ...order, jurorId: done.id })).toEqual({ ok: false, reason: "forbidden" });
    expect(await reopenSheet(deps.at(plus(NOON, 41 * DAY)), office.viewer, { ...order, jurorId: done.id })).toEqual({ ok: false, reason: "judging-over" });
  });
});

describe("a sheet that does not count", () => {
  test("is struck by the office with a reason, for good, and its juror is told", async () => {
    const { edition, office, lookingOn, entry, done, criteria } = await judging();
    const order = { editionId: edition.id, jurorId: done.id, entryId: entry.id, reason: "Doppelt bewertet." };
    expect(await strikeSheet(deps, lookingOn, order)).toEqual({ ok: false, reason: "forbidden" });
    expect(await strikeSheet(deps.at(plus(NOON, 45 * DAY)), office.viewer, order), "in the deliberation too").toMatchObject({ ok: true });
    expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
    expect(await mails()).toMatchObject([{ kind: "scoring.voided" }]);
    expect(await reopenSheet(deps, office.viewer, order)).toEqual({ ok: false, reason: "not-from-this-state" });
    expect(await saveSheet(deps, done.viewer, { entryId: entry.id, version: 2, typed: typedSheet(criteria, "9") })).toEqual({ ok: false, reason: "sheet-void" });
  });

  test("is voided by a conflict that becomes known late, whoever brings it up, and stays on record", async () => {
    const { edition, office, entry, done, begun } = await judging();
    const tie = { entryId: entry.id, kind: "family" as const, note: "" };
    expect(await declareConflicts(deps, begun.viewer, { editionId: edition.id, answers: [tie], voidSheet })).toMatchObject({ ok: true });
    expect(await reportConflict(deps, office.viewer, { ...tie, jurorId: done.id, voidSheet })).toMatchObject({ ok: true });
    expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
    const sheets = await deps.store.read.select({ jurorId: schema.scoreSheet.jurorId, state: schema.scoreSheet.state }).from(schema.scoreSheet);
    expect(new Set(sheets.map(({ state }) => state))).toEqual(new Set(["void"]));
    expect((await versionsKept()).filter(({ state }) => state === "void")).toHaveLength(2);
    expect(await saveSheet(deps, begun.viewer, { entryId: entry.id, version: 2, typed: typedSheet([], "9") })).toEqual({ ok: false, reason: "not-assigned" });
  });
});

describe("the end of judging", () => {
  const deadline = plus(NOON, 40 * DAY);
  const storedEnd = async (id: string) => (await deps.store.read.select({ at: schema.edition.judgingCloseAt }).from(schema.edition).where(eq(schema.edition.id, id)))[0]?.at;

  test("comes at once when the organiser closes it: the next save is refused, and it is on record", async () => {
    const { edition, office, lookingOn, entry, begun, criteria } = await judging();
    expect(await closeJudging(deps, lookingOn, { editionId: edition.id })).toEqual({ ok: false, reason: "forbidden" });
    const later = deps.at(plus(JUDGING, 30 * SECOND));
    expect(await closeJudging(later, office.viewer, { editionId: edition.id })).toMatchObject({ ok: true });
    expect(await storedEnd(edition.id)).toBe(plus(JUDGING, -MINUTE));
    expect(await saveSheet(later, begun.viewer, { entryId: entry.id, version: 1, typed: typedSheet(criteria, "9") })).toEqual({ ok: false, reason: "judging-over" });
    expect(await lastAction()).toMatchObject({ action: "edition.judging-closed", actor: office.id });
    expect(await closeJudging(later, office.viewer, { editionId: edition.id })).toEqual({ ok: false, reason: "judging-over" });
  });

  test("does not come in the minute in which judging opens", async () => {
    const { edition, office } = await judging();
    expect(await closeJudging(deps.at(plus(NOON, 20 * DAY + 30 * SECOND)), office.viewer, { editionId: edition.id })).toEqual({ ok: false, reason: "just-opened" });
  });

  test("moves later and only later, before publication, and whoever has something left is told", async () => {
    const { edition, office, lookingOn, done } = await judging();
    const extend = (until: string, by = office.viewer, at = deps) => extendJudging(at, by, { editionId: edition.id, until });
    expect(await extend("2024-03-20T18:00", lookingOn)).toEqual({ ok: false, reason: "forbidden" });
    expect(await extend("2024-03-11T18:00"), "earlier than now planned").toEqual({ ok: false, reason: "not-later" });
    expect(await extend("bald")).toEqual({ ok: false, reason: "malformed" });
    expect(await extend("2024-03-31T02:30"), "the clock jumps over it").toEqual({ ok: false, reason: "skipped" });
    expect(await extend("2024-05-01T18:00")).toEqual({ ok: false, reason: "after-publication" });
    expect(await extend("2024-03-20T18:00")).toMatchObject({ ok: true });
    expect(await storedEnd(edition.id)).toBe(Date.parse("2024-03-20T17:00:00Z"));
    const told = await mails();
    expect(told.map(({ kind }) => kind)).toEqual(["scoring.extended", "scoring.extended"]);
    expect(told.map(({ recipient }) => recipient)).not.toContain(`${done.personId}@beispiel.example`);
    expect(told[0]?.body).toContain("Mittwoch, 20. März 2024, 18:00 Uhr");
    expect(await lastAction()).toMatchObject({ action: "edition.judging-extended" });
  });

  test("that has passed stays", async () => {
    const { edition, office } = await judging();
    expect(await extendJudging(deps.at(plus(deadline, MINUTE)), office.viewer, { editionId: edition.id, until: "2024-03-20T18:00" })).toEqual({ ok: false, reason: "judging-over" });
    await setDates(deps.store, edition.id, { judgingCloseAt: null });
    expect(await extendJudging(deps, office.viewer, { editionId: edition.id, until: "2024-03-20T18:00" }), "one that was never set can be set").toMatchObject({ ok: true });
  });
});
