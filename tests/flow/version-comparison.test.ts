// The office compares two submitted versions field by field.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { compareVersions } from "#app/areas/entries/compare-versions.server";
import type { EntryContent } from "#app/areas/entries/content";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makePerson, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
let deps: TestDeps;
let editionId: string;
let authorId: string;

beforeEach(async () => {
  deps = await testDeps();
  ({ id: editionId } = await makeEdition(deps.store));
  ({ id: authorId } = await makePerson(deps.store, { organisationId: BOCHOLT }));
  await makeEntry(deps.store, { id: "wache", editionId, categoryId: `${editionId}-GZ`, leadId: BOCHOLT, createdBy: authorId, partnerIds: ["nl-gm0197"], title: "Feuerwache", answers: { situation: "Zwei Wehren, zwei Wachen." }, contactPhone: "02871 1" });
});
afterEach(() => deps.database.remove());

/** The newest version once more, changed. */
async function handInAgain(no: number, change: (content: EntryContent) => Partial<EntryContent>): Promise<void> {
  const rows = await deps.store.read.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, "wache")).orderBy(schema.entryVersion.no);
  const last: EntryContent = JSON.parse(rows.at(-1)?.content ?? "");
  const content = canonicalJson({ ...last, ...change(last) });
  await deps.store.tx(async (q) => void (await q.insert(schema.entryVersion).values({ entryId: "wache", no, content, checksum: sha256Hex(content), submittedAt: NOON, submittedBy: authorId })));
}

const compare = async (given: { from?: number; to?: number; locale?: "de" | "en" } = {}) => compareVersions(deps.store.read, await getEdition(deps.store.read, editionId), "wache", { locale: "de", ...given });
const shown = async (given = {}) =>
  (await compare(given))?.sections.flatMap(({ title, rows }) => rows.map(({ label, change, parts }) => [title, label, change, parts.map(({ kind, text }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}${text}`)).join("|")]));

test("what was added, changed and taken out is named by its field, and nothing else", async () => {
  const file = { id: "f1", name: "Ratsbeschluss.pdf", size: 2_000, type: "application/pdf", sha256: "0".repeat(64) };
  await handInAgain(2, ({ contact, partners }) => ({
    title: "Gemeinsame Feuerwache",
    answers: { situation: "Zwei Wehren, eine Wache.", implementation: "Seit 2020." },
    attachments: [file],
    contact: { ...contact, phone: "" },
    partners: [...partners, { organisationId: null, name: "Verein Nachbarn", country: "DE", municipal: false, legalForm: "private", controlDeclared: true, resolutionState: "not-yet", resolutionDate: null }],
  }));
  const rows = await shown();
  expect(rows).toContainEqual(["Titel des Beitrags", "Titel des Beitrags", "changed", "+Gemeinsame |Feuerwache"]);
  expect(rows?.find(([, , , text]) => text === "Zwei Wehren, |-zwei Wachen.|+eine Wache.")).toBeDefined();
  expect(rows).toContainEqual(["Anlagen", "Ratsbeschluss.pdf", "added", `+2 kB\nSHA-256: ${file.sha256}`]);
  expect(rows).toContainEqual(["Kooperationspartner", "Verein Nachbarn", "added", "+Deutschland"]);
  expect(rows?.some(([section, label]) => section === "Kontakt und Verwaltungsleitung" && label === "Telefon")).toBe(true);
  expect(rows?.map(([, label]) => label)).not.toContain("Kurzfassung");
  const back = await shown({ from: 2, to: 1 });
  expect(back).toContainEqual(["Anlagen", "Ratsbeschluss.pdf", "removed", `-2 kB\nSHA-256: ${file.sha256}`]);
});

test("equal versions show nothing; the last two are compared unless others are asked for", async () => {
  expect(await compare(), "there is only one").toBeUndefined();
  await handInAgain(2, () => ({}));
  await handInAgain(3, () => ({ summary: "Neu." }));
  expect(await compare()).toMatchObject({ from: 2, to: 3, versions: [3, 2, 1] });
  expect((await compare({ from: 1, to: 2 }))?.sections).toEqual([]);
  expect((await compare({ from: 1, to: 3, locale: "en" }))?.sections.map(({ title }) => title)).toEqual(["Summary"]);
  expect(await compare({ from: 1, to: 9 })).toBeUndefined();
  const other = await makeEdition(deps.store, { slug: "2023" });
  expect(await compareVersions(deps.store.read, await getEdition(deps.store.read, other.id), "wache", { locale: "de" })).toBeUndefined();
});
