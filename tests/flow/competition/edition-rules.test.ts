// An edition from its beginning to its opening: what can be changed until then, what is refused, and what is frozen from then on (law §3).
import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { addCategory } from "#app/areas/competition/add-category.server";
import { correctAnchors } from "#app/areas/competition/correct-anchors.server";
import { correctCategory } from "#app/areas/competition/correct-category.server";
import { correctQuestions } from "#app/areas/competition/correct-questions.server";
import { createEdition } from "#app/areas/competition/create-edition.server";
import { findEditionBySlug, getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import { moveCategory } from "#app/areas/competition/move-category.server";
import { openEntries } from "#app/areas/competition/open-entries.server";
import { phaseOf } from "#app/areas/competition/phase";
import { removeCategory } from "#app/areas/competition/remove-category.server";
import { saveCategory } from "#app/areas/competition/save-category.server";
import { saveDates } from "#app/areas/competition/save-dates.server";
import { saveEntryRules } from "#app/areas/competition/save-entry-rules.server";
import { saveJudgingRules } from "#app/areas/competition/save-judging-rules.server";
import { saveTexts } from "#app/areas/competition/save-texts.server";
import { scheduleTexts } from "#app/areas/competition/schedule";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { auditRecord } from "#db/schema";
import { viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
let office: Viewer;
let observer: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  office = viewerOf(await makePerson(deps.store), { roles: ["organiser"] });
  observer = viewerOf(await makePerson(deps.store), { roles: ["observer"] });
});
afterEach(() => deps.database.remove());

const words = { name: { de: "Landespreis 2026" }, year: 2026, slug: "2026" };
const dates = { entriesOpenAt: "2024-02-10T08:00", entriesCloseAt: "2024-03-31T23:59", judgingOpenAt: "2024-04-10T08:00", judgingCloseAt: "2024-05-31T23:59" };
const noTelling = async () => {
  throw new RangeError("nobody is to be told");
};

async function begin(template: "2024" | "empty" = "2024", given: object = dates) {
  const created = await createEdition(deps, office, { template, ...words, ...given });
  if (!created.ok) throw new RangeError("the edition could not begin");
  const edition = await findEditionBySlug(deps.store.read, created.value);
  if (!edition) throw new RangeError("no edition");
  return edition;
}

const now = (id: string) => getEdition(deps.store.read, id);
const categoriesOf = async (id: string) => (await readEditionRules(deps.store.read, id)).categories;
const lastRecord = async () => (await deps.store.read.select().from(auditRecord).orderBy(desc(auditRecord.seq)).limit(1))[0];

/** What the form of a category sends when nothing was changed. */
async function formOf(editionId: string, key: string) {
  const [category] = (await categoriesOf(editionId)).filter((candidate) => candidate.key === key);
  if (!category) throw new RangeError(key);
  const { id, name, description, requiresForeignPartner, criteria } = category;
  return { editionId, categoryId: id, version: (await now(editionId)).version, name, description, key, requiresForeignPartner, criteria: criteria.map((criterion) => ({ ...criterion })) };
}

describe("a new edition", () => {
  test("from the shipped one has six categories whose weights sum to 100, its anchors, its questions and answers, and is in preparation", async () => {
    const edition = await begin();
    const { categories, anchors } = await readEditionRules(deps.store.read, edition.id);
    expect(categories.map(({ key }) => key)).toEqual(["PV", "IV", "WT", "UP", "KB", "GZ"]);
    expect(categories.map(({ criteria }) => criteria.reduce((sum, { weight }) => sum + weight, 0))).toEqual([100, 100, 100, 100, 100, 100]);
    expect(anchors.map(({ points }) => points)).toEqual([0, 2, 5, 8, 10]);
    expect(edition.faq.de).toContain("?");
    expect(scheduleTexts(edition, edition.timeZone)).toMatchObject(dates);
    expect(phaseOf(edition, NOON)).toBe("preparation");
    expect(await lastRecord()).toMatchObject({ action: "edition.created", actor: office.personId });
  });

  test("can begin empty", async () => {
    const edition = await begin("empty", {});
    expect(await categoriesOf(edition.id)).toEqual([]);
    expect(edition.entriesOpenAt).toBeNull();
  });

  test.each([
    ["an address that is taken", { slug: "2026", year: 2027 }, "address-taken"],
    ["a year that has its edition", { slug: "zweite", year: 2026 }, "year-taken"],
  ])("is refused with %s", async (_what, change, reason) => {
    await begin();
    expect(await createEdition(deps, office, { template: "empty", ...words, ...change })).toEqual({ ok: false, reason });
  });

  test("is refused with dates in disorder, each named, and nothing is half-written", async () => {
    const refused = await createEdition(deps, office, { template: "2024", ...words, ...dates, entriesCloseAt: "2024-02-10T07:59" });
    expect(refused).toEqual({ ok: false, reason: { dates: [{ field: "entriesCloseAt", problem: "too-early", than: "entriesOpenAt" }] } });
    expect(await findEditionBySlug(deps.store.read, "2026")).toBeUndefined();
  });

  test("is begun by organisers only", async () => {
    expect(await createEdition(deps, observer, { template: "empty", ...words })).toEqual({ ok: false, reason: "forbidden" });
  });
});

describe("until entries open", () => {
  test("weights that sum to 99 are refused and the old ones stay", async () => {
    const { id } = await begin();
    const form = await formOf(id, "GZ");
    const off = form.criteria.map((criterion, place) => (place === 0 ? { ...criterion, weight: 34 } : criterion));
    expect(await saveCategory(deps, office, { ...form, criteria: off })).toEqual({ ok: false, reason: { weights: "sum-not-100" } });
    expect((await formOf(id, "GZ")).criteria.map(({ weight }) => weight)).toEqual([35, 25, 25, 15]);
  });

  test("criteria come, go and change places, and the category keeps what stays", async () => {
    const { id } = await begin();
    const form = await formOf(id, "PV");
    const [benefit, innovation, viability] = form.criteria;
    if (!benefit || !innovation || !viability) throw new RangeError("three criteria");
    const fresh = { name: { de: "Übertragbarkeit" }, description: { de: "" }, weight: 20 };
    expect(await saveCategory(deps, office, { ...form, criteria: [{ ...viability, weight: 50 }, fresh, { ...benefit, weight: 30 }] })).toEqual({ ok: true });
    const after = await formOf(id, "PV");
    expect(after.criteria.map(({ name, weight, position }) => [name.de, weight, position])).toEqual([
      [viability.name.de, 50, 0],
      ["Übertragbarkeit", 20, 1],
      [benefit.name.de, 30, 2],
    ]);
    expect(after.criteria.map((criterion) => criterion.id)).toEqual([viability.id, expect.any(String), benefit.id]);
    expect(await lastRecord()).toMatchObject({ action: "category.changed", subject: `category:${form.categoryId}` });
  });

  test("a criterion of another category is not taken over by its id", async () => {
    const { id } = await begin();
    const [own, foreign] = [await formOf(id, "PV"), await formOf(id, "GZ")];
    await saveCategory(deps, office, { ...own, criteria: foreign.criteria });
    expect((await formOf(id, "GZ")).criteria).toHaveLength(4);
    expect((await formOf(id, "PV")).criteria.map((criterion) => criterion.id)).not.toContain(foreign.criteria[0]?.id);
  });

  test("categories are added with a form, moved and removed; a key is given once", async () => {
    const { id } = await begin("empty");
    const { criteria } = await formOf((await makeEdition(deps.store, { rulesFrozenAt: null })).id, "PV");
    const added = { editionId: id, name: { de: "Erste" }, description: { de: "" }, requiresForeignPartner: false, criteria: criteria.map(({ id: _id, ...criterion }) => criterion) };
    expect(await addCategory(deps, office, { ...added, key: "AA" })).toEqual({ ok: true });
    expect(await addCategory(deps, office, { ...added, key: "AA" })).toEqual({ ok: false, reason: "key-taken" });
    expect(await addCategory(deps, office, { ...added, key: "BB" })).toEqual({ ok: true });
    const [first, second] = await categoriesOf(id);
    if (!first || !second) throw new RangeError("two categories");
    expect(first.questions.length).toBeGreaterThan(5);
    await moveCategory(deps, office, { editionId: id, categoryId: second.id, direction: "up" });
    expect((await categoriesOf(id)).map(({ key }) => key)).toEqual(["BB", "AA"]);
    await moveCategory(deps, office, { editionId: id, categoryId: second.id, direction: "up" });
    expect((await categoriesOf(id)).map(({ key }) => key)).toEqual(["BB", "AA"]);
    const { version } = await now(id);
    expect(await removeCategory(deps, office, { editionId: id, categoryId: first.id, version })).toEqual({ ok: true });
    expect((await categoriesOf(id)).map(({ key }) => key)).toEqual(["BB"]);
    expect(await lastRecord()).toMatchObject({ action: "category.removed" });
  });

  test("a scale, a quorum or a jury that cannot work is refused at its field", async () => {
    const { id, version } = await begin();
    const rules = { editionId: id, version, scaleMin: 0, scaleMax: 10, reasonLowAt: 2, reasonHighAt: 9, quorum: 3, rankingMethod: "mean" as const, jurorsPerEntry: 2, blind: false, anchors: [{ points: 11, text: { de: "Zu viel" } }] };
    expect(await saveJudgingRules(deps, office, rules)).toEqual({
      ok: false,
      reason: { problems: [{ field: "anchors", problem: "off-scale" }, { field: "jurorsPerEntry", problem: "below-quorum" }] },
    });
  });

  test("whoever saves over a newer version is told, and nothing is overwritten", async () => {
    const { id, version, intro, conditions, faq, contact } = await begin();
    const texts = { editionId: id, version, intro, conditions, faq, contact };
    expect(await saveTexts(deps, office, { ...texts, name: { de: "Erster Name" } })).toEqual({ ok: true });
    expect(await saveTexts(deps, office, { ...texts, name: { de: "Zweiter Name" } })).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect((await now(id)).name.de).toBe("Erster Name");
    expect(await saveTexts(deps, office, { ...texts, version: version + 1, name: { de: "Zweiter Name" } })).toEqual({ ok: true });
  });

  test("saving what stands already leaves neither a trace nor a new version", async () => {
    const { id, version } = await begin();
    const before = await lastRecord();
    expect(await saveCategory(deps, office, await formOf(id, "UP"))).toEqual({ ok: true });
    expect((await now(id)).version).toBe(version);
    expect(await lastRecord()).toEqual(before);
  });

  test("dates may be taken back, and nobody is told", async () => {
    const { id, version } = await begin();
    expect(await saveDates(deps, office, { editionId: id, version, ...dates, entriesCloseAt: "" }, noTelling)).toEqual({ ok: true });
    expect((await now(id)).entriesCloseAt).toBeNull();
  });
});

describe("opening entries", () => {
  test("is refused with everything that is still missing, named", async () => {
    const { id, version } = await begin("empty", { entriesOpenAt: dates.entriesOpenAt });
    const refused = await openEntries(deps, office, { editionId: id, version, when: "planned" });
    expect(refused.ok ? [] : refused.reason).toEqual({
      problems: [
        { field: "entriesCloseAt", problem: "not-set" },
        { field: "judgingOpenAt", problem: "not-set" },
        { field: "judgingCloseAt", problem: "not-set" },
        { field: "categories", problem: "none" },
      ],
    });
    expect((await now(id)).rulesFrozenAt).toBeNull();
  });

  test("at once begins the entries now and freezes the rules", async () => {
    const { id, version } = await begin();
    expect(await openEntries(deps, office, { editionId: id, version, when: "now" })).toEqual({ ok: true });
    const edition = await now(id);
    expect(edition).toMatchObject({ rulesFrozenAt: NOON, entriesOpenAt: NOON });
    expect(phaseOf(edition, NOON)).toBe("entries");
    expect(await lastRecord()).toMatchObject({ action: "edition.entries-opened", subject: `edition:${id}` });
  });

  test("as planned freezes the rules now and begins the entries then; a plan that has come begins them at once", async () => {
    const { id, version, entriesOpenAt } = await begin();
    await openEntries(deps, office, { editionId: id, version, when: "planned" });
    expect(await now(id)).toMatchObject({ rulesFrozenAt: NOON, entriesOpenAt });
    expect(phaseOf(await now(id), NOON)).toBe("preparation");
    const later = plus(NOON, 20 * DAY);
    const { id: late } = await makeEdition(deps.store, { rulesFrozenAt: null, slug: "late", year: 2030, entriesOpenAt: plus(NOON, DAY), entriesCloseAt: plus(NOON, 30 * DAY), judgingOpenAt: plus(NOON, 31 * DAY), judgingCloseAt: plus(NOON, 40 * DAY) });
    await openEntries(deps.at(later), office, { editionId: late, version: 1, when: "planned" });
    expect((await now(late)).entriesOpenAt).toBe(later);
  });

  test("needs the state that was looked at, and an organiser", async () => {
    const { id, version } = await begin();
    expect(await openEntries(deps, observer, { editionId: id, version, when: "now" })).toEqual({ ok: false, reason: "forbidden" });
    expect(await openEntries(deps, office, { editionId: id, version: version - 1, when: "now" })).toEqual({ ok: false, reason: "changed-meanwhile" });
  });
});

describe("once entries are open", () => {
  test("every change of what decides is refused", async () => {
    const { id } = await begin();
    await openEntries(deps, office, { editionId: id, version: 1, when: "now" });
    const { version } = await now(id);
    const form = await formOf(id, "PV");
    const frozen = { ok: false, reason: "frozen" };
    expect(await saveCategory(deps, office, form)).toEqual(frozen);
    expect(await addCategory(deps, office, { ...form, key: "XX" })).toEqual(frozen);
    expect(await moveCategory(deps, office, { editionId: id, categoryId: form.categoryId, direction: "down" })).toEqual(frozen);
    expect(await removeCategory(deps, office, { editionId: id, categoryId: form.categoryId, version })).toEqual(frozen);
    expect(await saveEntryRules(deps, office, { editionId: id, version, referenceDate: "2016-09-01", minPartners: 3, oneEntryPerLead: true })).toEqual(frozen);
    expect(await saveJudgingRules(deps, office, { editionId: id, version, scaleMin: 0, scaleMax: 10, reasonLowAt: 2, reasonHighAt: 9, quorum: 1, rankingMethod: "adjusted", jurorsPerEntry: null, blind: true, anchors: [] })).toEqual(frozen);
    expect(await openEntries(deps, office, { editionId: id, version, when: "now" })).toEqual(frozen);
  });

  test("wording is corrected, on record with before and after", async () => {
    const { id } = await begin();
    await openEntries(deps, office, { editionId: id, version: 1, when: "now" });
    const { criteria, ...form } = await formOf(id, "PV");
    const corrected = criteria.map(({ id: criterionId, name, description }, place) => ({ id: criterionId, name: place === 0 ? { de: "Gewinn durch Kooperation" } : name, description }));
    expect(await correctCategory(deps, office, { ...form, name: { de: "Innere Verwaltung" }, criteria: corrected })).toEqual({ ok: true });
    const category = (await categoriesOf(id)).find(({ key }) => key === "PV");
    expect(category?.name).toEqual({ de: "Innere Verwaltung" });
    expect(category?.criteria.map(({ name, weight }) => [name.de, weight])[0]).toEqual(["Gewinn durch Kooperation", 40]);
    const written = await lastRecord();
    expect(written).toMatchObject({ action: "category.wording-corrected" });
    expect([written?.before, written?.after].map((text) => text?.includes("Gewinn durch Kooperation"))).toEqual([false, true]);

    const [question] = category?.questions ?? [];
    if (!question) throw new RangeError("a question");
    const asked = { editionId: id, categoryId: form.categoryId, version: (await now(id)).version, questions: [{ id: question.id, label: { de: "Was war der Anlass?" }, help: { de: "" }, words: {} }], sections: [] };
    expect(await correctQuestions(deps, office, asked)).toEqual({ ok: true });
    expect((await categoriesOf(id)).find(({ key }) => key === "PV")?.questions[0]).toMatchObject({ label: { de: "Was war der Anlass?" }, required: question.required });

    const anchors = [{ points: 5, text: { de: "Solide" } }, { points: 7, text: { de: "gibt es nicht" } }];
    expect(await correctAnchors(deps, office, { editionId: id, version: (await now(id)).version, anchors })).toEqual({ ok: true });
    expect((await readEditionRules(deps.store.read, id)).anchors.map(({ points, text }) => [points, points === 5 ? text.de : ""])).toEqual([[0, ""], [2, ""], [5, "Solide"], [8, ""], [10, ""]]);
  });

  test("the open deadline for entries moves later only, and those who write are told in the same step", async () => {
    const { id } = await begin();
    await openEntries(deps, office, { editionId: id, version: 1, when: "now" });
    const told: (number | null)[] = [];
    const tell = async (_q: unknown, edition: { entriesCloseAt: number | null }) => void told.push(edition.entriesCloseAt);
    const move = async (change: object) => {
      const edition = await now(id);
      return saveDates(deps, office, { editionId: id, version: edition.version, ...scheduleTexts(edition, edition.timeZone), ...change }, tell);
    };
    expect(await move({ entriesCloseAt: "2024-03-30T23:59" })).toEqual({ ok: false, reason: { dates: [{ field: "entriesCloseAt", problem: "not-later" }] } });
    expect(await move({ entriesOpenAt: "2024-02-20T08:00" })).toEqual({ ok: false, reason: { dates: [{ field: "entriesOpenAt", problem: "passed" }] } });
    expect(await move({ publishAt: "2024-06-30T10:00" })).toEqual({ ok: true });
    expect(told).toEqual([]);
    expect(await move({ entriesCloseAt: "2024-04-05T23:59" })).toEqual({ ok: true });
    expect(told).toEqual([(await now(id)).entriesCloseAt]);
    expect(await lastRecord()).toMatchObject({ action: "edition.dates-changed" });
    expect((await deps.store.read.select().from(auditRecord).where(eq(auditRecord.editionId, id))).length).toBeGreaterThan(3);
  });

  test("when telling fails, the deadline stays", async () => {
    const { id } = await begin();
    await openEntries(deps, office, { editionId: id, version: 1, when: "now" });
    const before = await now(id);
    const texts = { ...scheduleTexts(before, before.timeZone), entriesCloseAt: "2024-04-05T23:59" };
    await expect(saveDates(deps, office, { editionId: id, version: before.version, ...texts }, noTelling)).rejects.toThrow("nobody is to be told");
    expect(await now(id)).toEqual(before);
  });
});
