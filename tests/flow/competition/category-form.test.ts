// The form of a category in the office's hands: made step by step while the rules are open, frozen with them, worded anew ever after (law §3).
import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { changeForm } from "#app/areas/competition/change-form.server";
import { correctQuestions } from "#app/areas/competition/correct-questions.server";
import { getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import { instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson, setDates } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
let office: Viewer;
let observer: Viewer;
let editionId: string;
beforeEach(async () => {
  deps = await testDeps();
  office = viewerOf(await makePerson(deps.store), { roles: ["organiser"] });
  observer = viewerOf(await makePerson(deps.store), { roles: ["observer"] });
  editionId = (await makeEdition(deps.store, { rulesFrozenAt: null })).id;
});
afterEach(() => deps.database.remove());

async function category(key = "PV") {
  const found = (await readEditionRules(deps.store.read, editionId)).categories.find((each) => each.key === key);
  if (!found) throw new RangeError(key);
  return found;
}

type Change = Parameters<typeof changeForm>[2]["change"];

async function change(what: Change, viewer = office, key = "PV") {
  return changeForm(deps, viewer, { editionId, categoryId: (await category(key)).id, version: (await getEdition(deps.store.read, editionId)).version, change: what });
}

async function added(): Promise<Change> {
  const { sections } = await category();
  const question = { id: null, sectionId: sections[0]?.id ?? "", kind: "number" as const, label: { de: "Wie viele Verträge?" }, help: { de: "" }, required: false, hiddenFromJury: false, maxLength: null, settings: { max: 50 }, words: { unit: { de: "Verträge" } }, shownWhen: { question: "stage", answer: "running" } };
  return { kind: "save-question", question };
}

const idOf = async (key: string) => (await category()).questions.find((question) => question.key === key)?.id ?? "";
const lastRecord = async () => (await deps.store.read.select().from(schema.auditRecord).orderBy(desc(schema.auditRecord.seq)).limit(1))[0];
const freeze = () => setDates(deps.store, editionId, { rulesFrozenAt: instant(NOON) });

describe("while the rules are open", () => {
  test("a question is added at the end of its section, and the record holds what came", async () => {
    expect(await change(await added())).toEqual({ ok: true });
    const { sections, questions } = await category();
    const own = questions.filter(({ sectionId }) => sectionId === sections[0]?.id);
    expect(own.at(-1)).toMatchObject({ key: "wie-viele-vertraege", settings: { max: 50 }, words: { unit: { de: "Verträge" } }, shownWhen: { question: "stage", answer: "running" } });
    expect(questions.map(({ position }) => position)).toEqual(questions.map((_, at) => at));
    const written = await lastRecord();
    expect(written).toMatchObject({ action: "category.form-changed", subject: `category:${(await category()).id}` });
    expect([written?.before, written?.after].map((text) => text?.includes("Wie viele Verträge?"))).toEqual([false, true]);
  });

  test("a form of another category takes the place of this one and is then its own", async () => {
    const { id } = await category("KB");
    expect(await change({ kind: "copy", from: id })).toEqual({ ok: true });
    expect((await category()).questions.map(({ key }) => key)).toEqual((await category("KB")).questions.map(({ key }) => key));
    expect(await change({ kind: "remove-question", id: await idOf("proven") })).toEqual({ ok: true });
    expect((await category("KB")).questions.map(({ key }) => key)).toContain("proven");
  });

  test("nothing goes on which another question hangs, and nothing is written then", async () => {
    expect(await change({ kind: "remove-question", id: await idOf("stage") })).toMatchObject({ ok: false, reason: { form: { problem: "condition-unknown" } } });
    expect((await category()).questions.map(({ key }) => key)).toContain("stage");
    expect(await lastRecord()).toBeUndefined();
  });

  test("whoever does not see the newest form changes nothing, nor does an observer or a stranger to the category", async () => {
    const { id: categoryId } = await category();
    const one = await added();
    expect(await changeForm(deps, office, { editionId, categoryId, version: 99, change: one })).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await change(one, observer)).toEqual({ ok: false, reason: "forbidden" });
    expect(await changeForm(deps, office, { editionId, categoryId: "elsewhere", version: 1, change: one })).toEqual({ ok: false, reason: "no-such-category" });
    expect(await change({ kind: "copy", from: "elsewhere" })).toEqual({ ok: false, reason: "no-such-category" });
  });
});

describe("once the rules are frozen", () => {
  test("no question or section comes, goes or changes what it asks", async () => {
    await freeze();
    expect(await change(await added())).toEqual({ ok: false, reason: "frozen" });
    expect(await change({ kind: "remove-question", id: await idOf("people") })).toEqual({ ok: false, reason: "frozen" });
    expect(await change({ kind: "copy", from: (await category("KB")).id })).toEqual({ ok: false, reason: "frozen" });
  });

  test("SQLite refuses it too, whatever asks", async () => {
    await freeze();
    const [question] = (await category()).questions;
    const [section] = (await category()).sections;
    if (!question || !section) throw new RangeError("a form");
    const inQuestion = eq(schema.question.id, question.id);
    const attempts = [
      (q: typeof deps.store.read) => q.insert(schema.question).values({ ...question, id: "new", key: "new" }),
      (q: typeof deps.store.read) => q.delete(schema.question).where(inQuestion),
      (q: typeof deps.store.read) => q.update(schema.question).set({ required: false }).where(inQuestion),
      (q: typeof deps.store.read) => q.update(schema.question).set({ settings: { max: 1 } }).where(inQuestion),
      (q: typeof deps.store.read) => q.update(schema.question).set({ shownWhen: { question: "a", answer: "b" } }).where(inQuestion),
      (q: typeof deps.store.read) => q.insert(schema.formSection).values({ ...section, id: "new" }),
      (q: typeof deps.store.read) => q.delete(schema.formSection).where(eq(schema.formSection.id, section.id)),
      (q: typeof deps.store.read) => q.update(schema.formSection).set({ position: 9 }).where(eq(schema.formSection.id, section.id)),
    ];
    for (const attempt of attempts) await expect(deps.store.tx(async (q) => void (await attempt(q)))).rejects.toThrow("rules are frozen");
  });

  test("words are corrected, of questions, answers and sections, on record with before and after", async () => {
    await freeze();
    const { id: categoryId, sections, questions } = await category();
    const stage = questions.find(({ key }) => key === "stage");
    const [section] = sections;
    if (!stage || !section) throw new RangeError("a form");
    const { version } = await getEdition(deps.store.read, editionId);
    const words = { options: { ...stage.words.options, planned: { de: "beschlossen, aber noch nicht begonnen" } } };
    const asked = { editionId, categoryId, version, questions: [{ id: stage.id, label: stage.label, help: { de: "Bitte den heutigen Stand." }, words }], sections: [{ id: section.id, title: { de: "Ihr Vorhaben" }, lead: section.lead }] };
    expect(await correctQuestions(deps, observer, asked)).toEqual({ ok: false, reason: "forbidden" });
    expect(await correctQuestions(deps, office, asked)).toEqual({ ok: true });
    const now = await category();
    expect(now.sections[0]?.title).toEqual({ de: "Ihr Vorhaben" });
    expect(now.questions.find(({ key }) => key === "stage")).toMatchObject({ help: { de: "Bitte den heutigen Stand." }, words, settings: stage.settings });
    const written = await lastRecord();
    expect(written).toMatchObject({ action: "category.questions-corrected" });
    expect([written?.before, written?.after].map((text) => text?.includes("aber noch nicht begonnen"))).toEqual([false, true]);
  });
});
