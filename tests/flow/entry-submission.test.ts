// Handing in: complete, in time, once, and the lead's only entry; numbers and versions that stay (law §4).
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { beginEntry } from "#app/areas/entries/begin-entry.server";
import { decideFormalCheck } from "#app/areas/entries/decide-formal-check.server";
import type { DraftForm } from "#app/areas/entries/draft";
import { saveDraft } from "#app/areas/entries/save-draft.server";
import type { OfficeStep } from "#app/areas/entries/state";
import { submitEntry } from "#app/areas/entries/submit-entry.server";
import { withdrawEntry } from "#app/areas/entries/withdraw-entry.server";
import { sha256Hex } from "#app/base/hash";
import { DAY, MINUTE, plus, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { attachment, auditRecord, entry, entryVersion, mail } from "#db/schema";
import { completeForm, viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson, NOON, setDates } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
const GRONAU = "de-05554020";
/** The deadline names a minute, and the whole minute is in time. */
const DEADLINE = plus(NOON, 10 * DAY);

let deps: TestDeps;
let editionId: string;
let category: string;
let bocholt: Viewer;
let gronau: Viewer;
let office: Viewer;

beforeEach(async () => {
  deps = await testDeps();
  ({ id: editionId } = await makeEdition(deps.store, { entriesCloseAt: DEADLINE }));
  category = `${editionId}-GZ`;
  bocholt = viewerOf(await makePerson(deps.store, { organisationId: BOCHOLT }), { organisationId: BOCHOLT });
  gronau = viewerOf(await makePerson(deps.store, { organisationId: GRONAU }), { organisationId: GRONAU });
  office = viewerOf(await makePerson(deps.store, { roles: ["organiser"] }), { roles: ["organiser"] });
});
afterEach(() => deps.database.remove());

/** Begins and fills a draft; answers with what handing it in needs. */
async function draftOf(viewer: Viewer, given: Partial<DraftForm> = {}, at: Deps = deps): Promise<{ entryId: string; version: number }> {
  const begun = await beginEntry(at, viewer, { categoryId: given.categoryId ?? category, title: "Entwurf" });
  if (!begun.ok) throw new Error(begun.reason);
  const saved = await saveDraft(at, viewer, { entryId: begun.value, version: 1, form: completeForm(given.categoryId ?? category, given), takeStored: [] });
  if (!saved.ok) throw new Error(saved.reason.reason);
  return { entryId: begun.value, version: saved.value.version };
}

async function numberOf(viewer: Viewer, given: Partial<DraftForm> = {}): Promise<string> {
  const submitted = await submitEntry(deps, viewer, await draftOf(viewer, given));
  if (!submitted.ok) throw new Error(submitted.reason.reason);
  return submitted.value.number;
}

async function stored(id: string) {
  const [row] = await deps.store.read.select().from(entry).where(eq(entry.id, id));
  if (!row) throw new Error(`no entry ${id}`);
  return row;
}

const decide = (entryId: string, decision: OfficeStep, reason = "", at: Instant = NOON, no = 1) => decideFormalCheck(deps.at(at), office, { entryId, editionId, no, decision, reason });

describe("a complete entry in time", () => {
  test("gets its number, a version with a checksum over its content, an audit record, receipts to person and contact, and the question to the partner", async () => {
    const draft = await draftOf(bocholt);
    const submitted = await submitEntry(deps, bocholt, draft);
    const [version] = await deps.store.read.select().from(entryVersion);
    expect(submitted).toEqual({ ok: true, value: { number: "2024-GZ-001", no: 1, checksum: sha256Hex(version?.content ?? "") } });
    expect(JSON.parse(version?.content ?? "")).toMatchObject({ title: "Feuerwache ohne Grenze", partners: [{ name: "Gemeente Aalten", country: "NL", municipal: true }] });
    expect(await stored(draft.entryId)).toMatchObject({ state: "submitted", takesLeadPlace: true, submittedAt: NOON });
    const mails = await deps.store.read.select().from(mail);
    expect(new Set(mails.map(({ recipient }) => recipient))).toEqual(new Set([bocholt.email, "kontakt@beispiel.example", "partner@beispiel.example"]));
    expect(mails[0]?.body).toContain("2024-GZ-001");
    const records = await deps.store.read.select().from(auditRecord).where(eq(auditRecord.subject, `entry:${draft.entryId}`));
    expect(records.map(({ action }) => action)).toEqual(["entry.started", "entry.submitted", "partner.asked"]);
  });

  test("has a checksum that covers its attachments", async () => {
    const draft = await draftOf(bocholt);
    const file = { id: "a1", entryId: draft.entryId, key: "k1", name: "Vereinbarung.pdf", size: 3, type: "application/pdf", sha256: sha256Hex("one"), uploadedAt: NOON, uploadedBy: bocholt.personId };
    await deps.store.tx((q) => q.insert(attachment).values(file));
    await submitEntry(deps, bocholt, draft);
    const [version] = await deps.store.read.select().from(entryVersion);
    expect(version?.content).toContain(sha256Hex("one"));
  });
});

describe("the deadline (law §2)", () => {
  const late = { ok: false, reason: { reason: "closed", because: "too-late", deadline: DEADLINE } };
  const received = { ok: true, value: { number: "2024-GZ-001" } };

  test.each([
    ["the last millisecond of its minute is in time", plus(DEADLINE, MINUTE - 1), received, "submitted", 1],
    ["the first instant after its minute is too late", plus(DEADLINE, MINUTE), late, "draft", 0],
    ["a second later too", plus(DEADLINE, MINUTE + 1_000), late, "draft", 0],
  ])("%s", async (_name, now, answer, state, versions) => {
    const draft = await draftOf(bocholt);
    expect(await submitEntry(deps.at(now), bocholt, draft)).toMatchObject(answer);
    expect((await stored(draft.entryId)).state).toBe(state);
    expect(await deps.store.read.select().from(entryVersion)).toHaveLength(versions);
  });

  test("after it no draft begins and none is changed, and what was saved stays", async () => {
    const draft = await draftOf(bocholt);
    const late = deps.at(plus(DEADLINE, MINUTE));
    expect(await beginEntry(late, gronau, { categoryId: category, title: "Zu spät" })).toEqual({ ok: false, reason: "category-not-open" });
    expect(await saveDraft(late, bocholt, { ...draft, form: completeForm(category, { title: "Zu spät" }), takeStored: [] })).toEqual({
      ok: false,
      reason: { reason: "closed", because: "too-late" },
    });
    expect((await stored(draft.entryId)).title).toBe("Feuerwache ohne Grenze");
  });
});

describe("an incomplete entry", () => {
  test("is refused with every missing point at its field, and stays a draft without a number", async () => {
    const draft = await draftOf(bocholt, { summary: "", partners: [], truthDeclared: false, agreementDate: "31.02.2020" });
    const submitted = await submitEntry(deps, bocholt, draft);
    const points = [
      { field: "summary", problem: "missing" },
      { field: "agreementDate", problem: "not-a-day" },
      { field: "partners", problem: "missing" },
      { field: "truthDeclared", problem: "not-confirmed" },
    ];
    expect(submitted).toEqual({ ok: false, reason: { reason: "incomplete", points } });
    expect(await stored(draft.entryId)).toMatchObject({ state: "draft", number: null });
  });

  test("that changed since it was looked at is not handed in", async () => {
    const draft = await draftOf(bocholt);
    await saveDraft(deps, bocholt, { ...draft, form: completeForm(category, { title: "Neuer Titel" }), takeStored: [] });
    expect(await submitEntry(deps, bocholt, draft)).toEqual({ ok: false, reason: { reason: "changed" } });
  });
});

describe("at the same time", () => {
  test("the same entry submitted twice is received once: both get the same receipt, and there is one version", async () => {
    const draft = await draftOf(bocholt);
    const [first, second] = await Promise.all([submitEntry(deps, bocholt, draft), submitEntry(deps, bocholt, draft)]);
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    expect(await deps.store.read.select().from(entryVersion)).toHaveLength(1);
  });

  test("of two entries of one lead exactly one is received, and the refusal names it", async () => {
    const drafts = [await draftOf(bocholt, { title: "Erster" }), await draftOf(bocholt, { title: "Zweiter", categoryId: `${editionId}-KB` })] as const;
    const answers = await Promise.all(drafts.map((draft) => submitEntry(deps, bocholt, draft)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: { reason: "lead-has-entry", other: { id: drafts[0].entryId, number: "2024-GZ-001", title: "Erster" } } });
    expect(await deps.store.read.select().from(entryVersion)).toHaveLength(1);
  });

  test("SQLite itself refuses a second entry that takes the lead's place", async () => {
    const [one, two] = [await draftOf(bocholt), await draftOf(bocholt)];
    const take = (id: string) => deps.store.tx((q) => q.update(entry).set({ takesLeadPlace: true }).where(eq(entry.id, id)));
    await take(one.entryId);
    await expect(take(two.entryId)).rejects.toThrow("UNIQUE");
  });
});

describe("numbers", () => {
  test("count up in each category by order of submission and are never given twice, not even after a withdrawal", async () => {
    const first = await draftOf(bocholt);
    await submitEntry(deps, bocholt, first);
    expect(await numberOf(gronau, { categoryId: `${editionId}-KB` })).toBe("2024-KB-001");
    expect((await withdrawEntry(deps, bocholt, first.entryId)).ok).toBe(true);
    expect(await numberOf(bocholt)).toBe("2024-GZ-002");
    expect(await stored(first.entryId)).toMatchObject({ number: "2024-GZ-001", state: "withdrawn", takesLeadPlace: false });
  });
});

describe("the office's decisions", () => {
  test("tell contact and editors once each; a return needs a reason and leads to version 2 under the same number", async () => {
    const draft = await draftOf(bocholt);
    await submitEntry(deps, bocholt, draft);
    expect(await decide(draft.entryId, "return")).toEqual({ ok: false, reason: "reason-missing" });
    expect(await decide(draft.entryId, "return", "Bitte nennen Sie den Beschluss.")).toEqual({ ok: true, value: "returned" });
    const told = await deps.store.read.select().from(mail).where(eq(mail.kind, "entry.return"));
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(["kontakt@beispiel.example", bocholt.email].toSorted());
    expect(told[0]?.body).toContain("Bitte nennen Sie den Beschluss.");

    const later = deps.at(plus(DEADLINE, 2 * DAY));
    const saved = await saveDraft(later, bocholt, { ...draft, form: completeForm(category, { title: "Korrigiert" }), takeStored: [] });
    if (!saved.ok) throw new Error(saved.reason.reason);
    const again = await submitEntry(later, bocholt, { entryId: draft.entryId, version: saved.value.version });
    expect(again).toMatchObject({ ok: true, value: { number: "2024-GZ-001", no: 2 } });
    const versions = await deps.store.read.select().from(entryVersion).orderBy(entryVersion.no);
    expect(versions.map(({ no, content }) => [no, JSON.parse(content).title])).toEqual([
      [1, "Feuerwache ohne Grenze"],
      [2, "Korrigiert"],
    ]);
    expect(await decide(draft.entryId, "admit")).toEqual({ ok: false, reason: "newer-version" });
    expect(await decide(draft.entryId, "admit", "", NOON, 2)).toEqual({ ok: true, value: "admitted" });
    expect((await stored(draft.entryId)).stateReason).toBeNull();
  });

  test("a numbered entry keeps its category, whatever its form says", async () => {
    const draft = await draftOf(bocholt);
    await submitEntry(deps, bocholt, draft);
    await decide(draft.entryId, "return", "Bitte korrigieren.");
    await saveDraft(deps, bocholt, { ...draft, form: completeForm(`${editionId}-KB`, { title: "Korrigiert" }), takeStored: [] });
    expect(await stored(draft.entryId)).toMatchObject({ categoryId: category, title: "Korrigiert" });
  });

  test("a rejection frees the lead's place, a disqualification does not", async () => {
    const first = await draftOf(bocholt);
    await submitEntry(deps, bocholt, first);
    await decide(first.entryId, "reject", "Kein kommunaler Partner.");
    const second = await draftOf(bocholt);
    expect((await submitEntry(deps, bocholt, second)).ok).toBe(true);
    await decide(second.entryId, "admit");
    await decide(second.entryId, "disqualify", "Zurückgenommene Zusage.");
    expect(await stored(second.entryId)).toMatchObject({ state: "disqualified", stateReason: "Zurückgenommene Zusage." });
    const third = await draftOf(bocholt);
    expect(await submitEntry(deps, bocholt, third)).toMatchObject({ ok: false, reason: { reason: "lead-has-entry", other: { id: second.entryId } } });
  });

  test("are the organiser's: observers and entrants change nothing, drafts and other editions' entries are not decided on", async () => {
    const draft = await draftOf(bocholt);
    expect(await decide(draft.entryId, "admit")).toEqual({ ok: false, reason: "not-from-this-state" });
    await submitEntry(deps, bocholt, draft);
    const input = { entryId: draft.entryId, editionId, no: 1, decision: "admit", reason: "" } as const;
    expect(await decideFormalCheck(deps, { ...office, roles: ["observer"] }, input)).toEqual({ ok: false, reason: "not-organiser" });
    expect(await decideFormalCheck(deps, bocholt, input)).toEqual({ ok: false, reason: "not-organiser" });
    expect(await decideFormalCheck(deps, office, { ...input, editionId: "another" })).toEqual({ ok: false, reason: "not-found" });
    expect((await stored(draft.entryId)).state).toBe("submitted");
  });
});

describe("withdrawing", () => {
  test("is open until judging closes, and not after", async () => {
    const draft = await draftOf(bocholt);
    await submitEntry(deps, bocholt, draft);
    await setDates(deps.store, editionId, { judgingCloseAt: plus(NOON, 40 * DAY) });
    expect(await withdrawEntry(deps.at(plus(NOON, 40 * DAY + MINUTE)), bocholt, draft.entryId)).toEqual({ ok: false, reason: { reason: "closed", because: "too-late" } });
    expect((await withdrawEntry(deps.at(plus(NOON, 40 * DAY + MINUTE - 1)), bocholt, draft.entryId)).ok).toBe(true);
    expect(await stored(draft.entryId)).toMatchObject({ state: "withdrawn" });
  });
});

describe("entries of somebody else", () => {
  test("do not exist for people of another municipality, of none, or unverified", async () => {
    const draft = await draftOf(bocholt);
    const strangers = [gronau, office, { ...bocholt, emailVerified: false }, { ...bocholt, organisationId: null, pendingOrganisationId: BOCHOLT }];
    for (const stranger of strangers) {
      expect(await submitEntry(deps, stranger, draft)).toEqual({ ok: false, reason: { reason: "not-found" } });
      expect(await saveDraft(deps, stranger, { ...draft, form: completeForm(category), takeStored: [] })).toEqual({ ok: false, reason: { reason: "not-found" } });
      expect(await withdrawEntry(deps, stranger, draft.entryId)).toEqual({ ok: false, reason: { reason: "not-found" } });
    }
    expect((await stored(draft.entryId)).state).toBe("draft");
  });
});
