// What jury, scoring and results learn about entries.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { countEntriesByState } from "#app/areas/entries/count-entries-by-state.server";
import { findJudgedEntry, listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { readSubmittedEntry } from "#app/areas/entries/read-submitted-entry.server";
import { tellDraftEditors } from "#app/areas/entries/tell-draft-editors.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { mail } from "#db/schema";
import { makeEdition, makeEntry, makePerson } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
const GRONAU = "de-05554020";
const AALTEN = "nl-gm0197";

const draft = { state: "draft", number: null, running: null, takesLeadPlace: false } as const;

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

async function world() {
  const { id: editionId, categories } = await makeEdition(deps.store);
  const author = await makePerson(deps.store, { organisationId: BOCHOLT });
  const entry = { editionId, categoryId: `${editionId}-GZ`, createdBy: author.id };
  return { editionId, categories, author, entry };
}

describe("entries to be judged", () => {
  test("are the admitted ones, by number, with lead and partners", async () => {
    const { editionId, entry } = await world();
    await makeEntry(deps.store, { ...entry, id: "e2", leadId: GRONAU, running: 2 });
    await makeEntry(deps.store, { ...entry, id: "e1", leadId: BOCHOLT, running: 1, partnerIds: [AALTEN] });
    await makeEntry(deps.store, { ...entry, ...draft, id: "e3", leadId: BOCHOLT });
    const listed = await listJudgedEntries(deps.store.read, editionId);
    expect(listed.map(({ id }) => id)).toEqual(["e1", "e2"]);
    expect(listed[0]).toMatchObject({ number: "2024-GZ-001", lead: { id: BOCHOLT, name: "Stadt Bocholt" }, partners: [{ organisationId: AALTEN, country: "NL" }] });
    expect(await findJudgedEntry(deps.store.read, "e1")).toMatchObject({ editionId, state: "admitted", title: "Vorhaben e1" });
    expect(await findJudgedEntry(deps.store.read, "e3")).toBeUndefined();
    expect(await countEntriesByState(deps.store.read, editionId)).toEqual({ draft: 1, submitted: 0, admitted: 2, returned: 0, rejected: 0, withdrawn: 0, disqualified: 0 });
  });

  test("are read without contact and declarations; a draft is not read at all", async () => {
    const { entry } = await world();
    await makeEntry(deps.store, { ...entry, id: "e1", leadId: BOCHOLT, contactEmail: "kontakt@beispiel.example", answers: { situation: "Text", unknown: "of another category" } });
    await makeEntry(deps.store, { ...entry, ...draft, id: "e2", leadId: GRONAU });
    const shown = await readSubmittedEntry(deps.store.read, "e1");
    expect(shown).toMatchObject({ no: 1, state: "admitted", content: { title: "Vorhaben e1", answers: { situation: "Text" } } });
    expect(shown?.content.answers).not.toHaveProperty("unknown");
    expect(JSON.stringify(shown)).not.toContain("kontakt@beispiel.example");
    expect(await readSubmittedEntry(deps.store.read, "e2")).toBeUndefined();
  });
});

describe("a deadline that is moved", () => {
  test("is told once to everyone with a draft, in their language, and to nobody else", async () => {
    const { editionId, entry } = await world();
    await makePerson(deps.store, { id: "second", organisationId: BOCHOLT, locale: "en" });
    await makePerson(deps.store, { id: "unconfirmed", organisationId: BOCHOLT, organisationConfirmedAt: null });
    await makePerson(deps.store, { id: "elsewhere", organisationId: GRONAU });
    await makeEntry(deps.store, { ...entry, ...draft, id: "e1", leadId: BOCHOLT, title: "Erster" });
    await makeEntry(deps.store, { ...entry, ...draft, id: "e2", leadId: BOCHOLT, title: "Zweiter" });
    await makeEntry(deps.store, { ...entry, id: "e3", leadId: GRONAU });
    const edition = await getEdition(deps.store.read, editionId);
    await deps.store.tx((q) => tellDraftEditors(q, deps, edition));
    await deps.store.tx((q) => tellDraftEditors(q, deps, edition));
    const mails = await deps.store.read.select().from(mail).orderBy(mail.locale);
    expect(mails.map(({ locale, recipient }) => [locale, recipient])).toEqual([
      ["de", expect.stringContaining("person")],
      ["en", "second@beispiel.example"],
    ]);
    expect(mails[0]?.body).toContain("Erster\n– Zweiter");
    expect(mails[0]?.body).toContain("Sonntag, 11. Februar 2024, 12:00 Uhr");
    expect(mails[1]?.body).toContain("Sunday");
  });
});
