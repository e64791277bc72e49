// A draft is saved at any incompleteness; nobody overwrites what they have not seen; partners come from the directory or are named freely (law §4).
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { beginEntry } from "#app/areas/entries/begin-entry.server";
import type { DraftForm } from "#app/areas/entries/draft";
import { readDraft } from "#app/areas/entries/read-draft.server";
import { readOwnEntries } from "#app/areas/entries/read-own-entries.server";
import { resolvePartner } from "#app/areas/entries/resolve-partner.server";
import { readDraftPulse } from "#app/areas/entries/read-draft-pulse.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { readSubmittedEntry } from "#app/areas/entries/read-submitted-entry.server";
import { submitEntry } from "#app/areas/entries/submit-entry.server";
import { saveDraft } from "#app/areas/entries/save-draft.server";
import { workOnDraft } from "#app/areas/entries/work-on-draft.server";
import { MINUTE, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { completeForm, partner, viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makePerson } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";

let deps: TestDeps;
let category: string;
let anna: Viewer;
let bernd: Viewer;
let entryId: string;

beforeEach(async () => {
  deps = await testDeps();
  const edition = await makeEdition(deps.store);
  category = `${edition.id}-GZ`;
  anna = viewerOf(await makePerson(deps.store, { name: "Demo-Person Anna", organisationId: BOCHOLT }), { organisationId: BOCHOLT });
  bernd = viewerOf(await makePerson(deps.store, { name: "Demo-Person Bernd", organisationId: BOCHOLT }), { organisationId: BOCHOLT });
  const begun = await beginEntry(deps, anna, { categoryId: category, title: "Entwurf" });
  if (!begun.ok) throw new Error(begun.reason);
  entryId = begun.value;
});
afterEach(() => deps.database.remove());

const save = (viewer: Viewer, version: number, form: DraftForm, takeStored: string[] = []) => saveDraft(deps, viewer, { entryId, version, form, takeStored });
const empty = (given: Partial<DraftForm> = {}) => completeForm(category, { title: "", summary: "", answers: {}, agreementDate: "", partners: [], headConfirmed: false, ...given });

async function page() {
  const draft = await readDraft(deps.store.read, anna, entryId, deps.now);
  if (!draft) throw new Error("the draft is there");
  return draft;
}

describe("saving", () => {
  test("takes anything from nothing to everything, and comes back as it was typed", async () => {
    expect((await save(anna, 1, empty())).ok).toBe(true);
    const form = completeForm(category);
    expect(await save(anna, 2, form)).toMatchObject({ ok: true, value: { version: 3 } });
    const draft = await page();
    expect(draft.form).toMatchObject({ title: form.title, answers: { situation: "Antwort zu situation." }, partners: [{ ...partner, id: expect.any(String) }] });
    expect(draft.incomplete).toEqual([]);
  });

  test("keeps the language it is written in, which decides who is asked to judge it", async () => {
    expect((await page()).form.language).toBe("de");
    await save(anna, 1, completeForm(category, { language: "nl" }));
    expect((await page()).form.language).toBe("nl");
    const late = await save(bernd, 1, completeForm(category, { language: "fr" }));
    expect(late).toMatchObject({ ok: false, reason: { reason: "changed", fields: ["language"] } });
    await submitEntry(deps, anna, { entryId, version: 2 });
    expect(await findJudgedEntry(deps.store.read, entryId)).toMatchObject({ language: "nl" });
    const shown = await readSubmittedEntry(deps.store.read, entryId);
    expect(shown?.content.language, "as it was handed in").toBe("nl");
  });

  test("of the same again counts as saved and makes no new version", async () => {
    await save(anna, 1, completeForm(category));
    const { form } = await page();
    expect(await save(anna, 2, form)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await save(bernd, 1, form)).toMatchObject({ ok: true, value: { version: 2 } });
  });

  test("refuses texts that are too long at their field and saves nothing of that form", async () => {
    const form = completeForm(category, { title: "x".repeat(201), answers: { situation: "x".repeat(2_001), benefit: "x".repeat(2_500) } });
    expect(await save(anna, 1, form)).toEqual({ ok: false, reason: { reason: "too-long", fields: ["title", "answers.situation"] } });
    expect((await page()).form.title).toBe("Entwurf");
  });

  test("keeps answers of a category that was chosen before, and asks for those of the new one", async () => {
    await save(anna, 1, completeForm(category, { answers: { situation: "Lage", "cross-border-value": "Mehrwert" } }));
    await save(anna, 2, completeForm(category.replace("GZ", "KB"), { answers: { situation: "Lage" } }));
    const draft = await page();
    expect(draft.questions.map(({ key }) => key)).toContain("event");
    expect(draft.form.answers["cross-border-value"]).toBe("Mehrwert");
    expect(draft.incomplete).toContainEqual({ field: "answers.event", problem: "missing" });
  });

  test("takes no answer to a question that nobody asks", async () => {
    await save(anna, 1, completeForm(category, { answers: { situation: "Lage", invented: "Unsinn" } }));
    expect((await page()).form.answers).toEqual({ situation: "Lage" });
  });
});

describe("two people at one draft", () => {
  test("each learns that the other is writing and since when, until ten minutes have passed without a saving", async () => {
    const pulse = (viewer: Viewer, after = 0) => readDraftPulse(deps.store.read, viewer, entryId, plus(deps.now, after));
    await save(anna, 1, completeForm(category, { title: "Von Anna" }));
    expect(await pulse(bernd)).toEqual({ version: 2, others: [{ name: "Demo-Person Anna", since: deps.now }] });
    expect(await pulse(anna)).toEqual({ version: 2, others: [] });
    await saveDraft({ ...deps, now: plus(deps.now, 9 * MINUTE) }, anna, { entryId, version: 2, form: completeForm(category, { title: "Immer noch Anna" }), takeStored: [] });
    expect((await pulse(bernd, 15 * MINUTE))?.others).toEqual([{ name: "Demo-Person Anna", since: deps.now }]);
    expect((await pulse(bernd, 19 * MINUTE))?.others).toEqual([]);
    expect(await pulse({ ...bernd, organisationId: "de-05554020" })).toBeUndefined();
  });

  test("whoever saves over a newer version is told by whom and shown both; nothing is overwritten", async () => {
    await save(anna, 1, completeForm(category, { title: "Von Anna", summary: "Gemeinsam" }));
    const refused = await save(bernd, 1, completeForm(category, { title: "Von Bernd", summary: "Gemeinsam" }));
    expect(refused).toMatchObject({ ok: false, reason: { reason: "changed", by: "Demo-Person Anna", version: 2, fields: ["title"], stored: { title: "Von Anna" } } });
    expect((await page()).form.title).toBe("Von Anna");
  });

  test("who has seen both decides field by field", async () => {
    await save(anna, 1, completeForm(category, { title: "Von Anna", summary: "Annas Kurzfassung" }));
    const typed = completeForm(category, { title: "Von Bernd", summary: "Bernds Kurzfassung" });
    expect(await save(bernd, 2, typed, ["title"])).toMatchObject({ ok: true, value: { version: 3 } });
    expect((await page()).form).toMatchObject({ title: "Von Anna", summary: "Bernds Kurzfassung" });
  });

  test("a partner that a colleague added meanwhile is not lost", async () => {
    await save(anna, 1, completeForm(category));
    const refused = await save(bernd, 1, completeForm(category, { partners: [] }));
    expect(refused).toMatchObject({ ok: false, reason: { reason: "changed", fields: ["partners"] } });
    expect((await page()).form.partners).toHaveLength(1);
    await save(bernd, 2, completeForm(category, { partners: [], title: "Neu" }), ["partners"]);
    expect((await page()).form).toMatchObject({ title: "Neu", partners: [{ name: "Gemeente Aalten" }] });
  });

  test("at the same instant exactly one of two different texts is saved", async () => {
    const answers = await Promise.all([save(anna, 1, completeForm(category, { title: "A" })), save(bernd, 1, completeForm(category, { title: "B" }))]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await page()).form.title).toBe("A");
  });
});

describe("partners", () => {
  const typed = (name: string, country = "") => ({ name, country, choice: "" });

  test.each([
    ["by name", typed("Gemeente Aalten"), { ok: true, value: { organisationId: "nl-gm0197", country: "NL" } }],
    ["by AGS", typed("05554020"), { ok: true, value: { organisationId: "de-05554020" } }],
    ["unknown without a country", typed("Gemeente Oldenzaal"), { ok: false, reason: { reason: "unknown" } }],
    ["unknown with a country: freely", typed("Gemeente Oldenzaal", "NL"), { ok: true, value: { organisationId: "", name: "Gemeente Oldenzaal", country: "NL" } }],
    ["unknown with a country that is not offered", typed("Oslo", "NO"), { ok: false, reason: { reason: "unknown" } }],
    ["the lead itself", typed("Stadt Bocholt"), { ok: false, reason: { reason: "is-lead" } }],
    ["nobody", typed(""), { ok: false, reason: { reason: "missing" } }],
  ])("are added %s", async (_how, name, answer) => {
    expect(await resolvePartner(deps.store.read, name, BOCHOLT, [])).toMatchObject(answer);
  });

  test("are not added twice, and what the form claims of the directory's organisations does not count", async () => {
    expect(await resolvePartner(deps.store.read, typed("Gemeente Aalten"), BOCHOLT, [partner])).toMatchObject({ ok: false, reason: { reason: "twice" } });
    const claimed = [{ ...partner, name: "Erfunden", country: "FR" }, { ...partner }, { ...partner, organisationId: BOCHOLT }];
    await save(anna, 1, completeForm(category, { partners: claimed }));
    expect((await page()).form.partners).toMatchObject([{ name: "Gemeente Aalten", country: "NL" }]);
  });

  test("come and go by the buttons of the form, which save everything else as well", async () => {
    const work = (version: number, form: DraftForm, intent: Parameters<typeof workOnDraft>[2]["intent"], name = "") =>
      workOnDraft(deps, anna, { entryId, version, form, takeStored: [], intent, newPartner: typed(name) });
    expect((await work(1, empty({ title: "Neu" }), { kind: "add-partner" }, "Gemeente Aalten")).ok).toBe(true);
    expect((await page()).form).toMatchObject({ title: "Neu", partners: [{ name: "Gemeente Aalten" }] });
    expect((await work(2, (await page()).form, { kind: "save" }, "Stadt Gronau (Westf.)")).ok).toBe(true);
    expect((await page()).form.partners.map(({ name }) => name)).toEqual(["Gemeente Aalten", "Stadt Gronau (Westf.)"]);
    expect((await work(3, (await page()).form, { kind: "autosave" }, "Stadt Rh")).ok).toBe(true);
    expect(await work(3, (await page()).form, { kind: "add-partner" }, "Niemand")).toMatchObject({ ok: false, reason: { reason: "partner", trial: { name: "Niemand", reason: "unknown" } } });
    expect((await work(3, (await page()).form, { kind: "remove-partner", position: 0 })).ok).toBe(true);
    expect((await page()).form.partners.map(({ name }) => name)).toEqual(["Stadt Gronau (Westf.)"]);
  });

  test("under private law count by the declaration that municipalities control them", async () => {
    await save(anna, 1, completeForm(category, { partners: [{ ...partner, organisationId: "", name: "Grenzland GmbH", nature: "private", controlDeclared: true }] }));
    expect((await page()).form.partners).toMatchObject([{ organisationId: "", nature: "private", controlDeclared: true }]);
  });
});

describe("the list of one's own entries", () => {
  test("says what is missing, and shows nobody else's", async () => {
    const [only] = await readOwnEntries(deps.store.read, BOCHOLT, deps.now);
    expect(only).toMatchObject({ title: "Entwurf", state: "draft", number: null });
    expect(only?.missing).toBeGreaterThan(10);
    await beginEntry(deps, anna, { categoryId: category, title: "Zweiter" });
    expect(await readOwnEntries(deps.store.read, BOCHOLT, deps.now)).toHaveLength(2);
    expect(await readOwnEntries(deps.store.read, "de-05554020", deps.now)).toEqual([]);
  });
});
