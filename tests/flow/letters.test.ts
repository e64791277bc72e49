// The office words its letters: from then on they are sent so, in each language for itself, and nothing is sent twice.
import { desc } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { decideFormalCheck } from "#app/areas/entries/decide-formal-check.server";
import { previewLetter, readLetter, readLetters } from "#app/areas/entries/read-letters.server";
import { resetLetter, saveLetter } from "#app/areas/entries/save-letter.server";
import { shippedLetter } from "#app/areas/entries/shipped-letters.server";
import { tellDraftEditors } from "#app/areas/entries/tell-draft-editors.server";
import { withdrawEntry } from "#app/areas/entries/withdraw-entry.server";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { LETTER_KINDS, type LetterKind } from "#db/vocabulary/letter";
import { LOCALES, type Locale } from "#db/vocabulary/locale";
import { viewerOf } from "#tests/factories/entry-form";
import { makeEdition, makeEntry, makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
let deps: TestDeps;
let editionId: string;
let office: Viewer;
let author: Awaited<ReturnType<typeof makePerson>>;

beforeEach(async () => {
  deps = await testDeps();
  ({ id: editionId } = await makeEdition(deps.store));
  office = viewerOf(await makePerson(deps.store, { roles: ["organiser"] }), { roles: ["organiser"] });
  author = await makePerson(deps.store, { organisationId: BOCHOLT, name: "Anna Example", locale: "en" });
  await makeEntry(deps.store, { id: "wache", editionId, categoryId: `${editionId}-GZ`, leadId: BOCHOLT, createdBy: author.id, state: "submitted", partnerIds: ["nl-gm0197"], title: "Feuerwache", contactEmail: "kontakt@beispiel.example", contactName: "Demo-Person Kontakt" });
});
afterEach(() => deps.database.remove());

const word = (kind: LetterKind, locale: Locale, subject: string, body: string, viewer = office) => saveLetter(deps, viewer, { editionId, kind, locale }, { subject, body });
const decide = (decision: "admit" | "return", reason = "") => decideFormalCheck(deps, office, { entryId: "wache", editionId, no: 1, decision, reason });
const sent = async () => Object.fromEntries((await deps.store.read.select().from(schema.mail)).map(({ recipient, subject, body }) => [recipient, { subject, body }]));
const lastRecord = async () => (await deps.store.read.select().from(schema.auditRecord).orderBy(desc(schema.auditRecord.seq)).limit(1))[0];

test("a changed letter goes out in its language; the other languages stay as they are shipped", async () => {
  expect(await word("admitted", "de", "Willkommen: {{titel}}", "Guten Tag {{name}},\r\n{{nummer}} ist dabei.")).toMatchObject({ ok: true });
  await decide("admit");
  const letters = await sent();
  const { number } = (await deps.store.read.select().from(schema.entry))[0] ?? { number: "" };
  expect(letters["kontakt@beispiel.example"]).toEqual({ subject: "Willkommen: Feuerwache", body: `Guten Tag Demo-Person Kontakt,\n${number} ist dabei.` });
  expect(letters[author.email]?.subject).toBe(`Admitted: ${number} Feuerwache`);
});

test("what is missing is said, not left out", async () => {
  await word("withdrawn", "en", "Withdrawn {{nummer}}", "{{name}}: {{titel}}");
  await deps.store.tx(async (q) => void (await q.update(schema.entry).set({ title: " " })));
  await withdrawEntry(deps, viewerOf(author, { organisationId: BOCHOLT }), "wache");
  expect((await sent())[author.email]?.body).toBe("Anna Example: [not stated]");
});

test("a place that cannot be filled is refused by its name, and nothing is changed", async () => {
  expect(await word("admitted", "de", "{{titel}}", "Weil: {{grund}} {{tietl}}")).toEqual({ ok: false, reason: { reason: "unknown-places", field: "body", places: ["{{grund}}", "{{tietl}}"] } });
  expect(await word("admitted", "de", "{{titel", "x")).toMatchObject({ ok: false, reason: { field: "subject", places: ["{{"] } });
  expect(await readLetter(deps.store.read, await getEdition(deps.store.read, editionId), "admitted", "de", NOON)).toMatchObject({ isShipped: true });
});

test("wording and resetting are the organiser's and on record, with before and after", async () => {
  expect(await word("returned", "de", "a", "b", { ...office, roles: ["observer"] })).toEqual({ ok: false, reason: { reason: "not-organiser" } });
  await word("returned", "de", "Bitte ändern", "Grund: {{grund}}");
  const record = await lastRecord();
  expect(record).toMatchObject({ action: "letter.worded", actor: office.personId, subject: "letter:returned:de", editionId });
  expect(JSON.parse(record?.before ?? "")).toEqual(shippedLetter("returned", "de"));
  expect(JSON.parse(record?.after ?? "")).toEqual({ subject: "Bitte ändern", body: "Grund: {{grund}}" });
  await word("returned", "de", "Bitte ändern", "Grund: {{grund}}");
  expect((await lastRecord())?.seq, "the same words once more").toBe(record?.seq);
  expect(await resetLetter(deps, { ...office, roles: ["observer"] }, { editionId, kind: "returned", locale: "de" })).toEqual({ ok: false, reason: "not-organiser" });
  expect(await resetLetter(deps, office, { editionId, kind: "returned", locale: "de" })).toMatchObject({ ok: true });
  expect(await lastRecord()).toMatchObject({ action: "letter.reset" });
  await decide("return", "Das Datum fehlt.");
  expect((await sent())["kontakt@beispiel.example"]?.body).toMatch(/Das Datum fehlt\.[\s\S]*noch einmal ein\. Das ist spätestens bis/);
});

test("every letter is listed in every language, with who changed it", async () => {
  await word("receipt", "fr", "Reçu {{nummer}}", "Bonjour {{name}}");
  const letters = await readLetters(deps.store.read, editionId);
  expect(letters).toHaveLength(LETTER_KINDS.length * LOCALES.length);
  expect(letters.filter(({ changed }) => changed !== null)).toEqual([{ kind: "receipt", locale: "fr", subject: "Reçu {{nummer}}", changed: { at: NOON, by: office.name } }]);
});

test("a preview of each has nothing left to fill", async () => {
  const edition = await getEdition(deps.store.read, editionId);
  for (const kind of LETTER_KINDS) for (const locale of LOCALES) expect(Object.values(previewLetter(edition, kind, locale, shippedLetter(kind, locale), NOON)).join(" "), `${kind} ${locale}`).not.toMatch(/\{\{|\[/);
});

test("a moved deadline is told in the office's words too, once", async () => {
  await makeEntry(deps.store, { id: "entwurf", editionId, categoryId: `${editionId}-GZ`, leadId: BOCHOLT, createdBy: author.id, state: "draft", number: null, running: null, takesLeadPlace: false, title: "Noch ein Entwurf" });
  await word("deadline-moved", "en", "Later: {{ausgabe}}", "{{entwuerfe}} until {{frist}}");
  const edition = await getEdition(deps.store.read, editionId);
  for (let round = 0; round < 2; round++) await deps.store.tx((q) => tellDraftEditors(q, deps, edition));
  expect((await sent())[author.email]?.body).toMatch(/^– Noch ein Entwurf until .*2024/);
  expect(await deps.store.read.select().from(schema.mail)).toHaveLength(1);
});
