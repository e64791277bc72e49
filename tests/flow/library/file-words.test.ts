// What is said of a picture or a document is corrected without handing it in again: by whom, until when, and what happens when two do it at once.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { correctExampleFile, wordsMark } from "#app/areas/library/correct-example-file.server";
import { listRecords } from "#app/areas/library/list-records.server";
import { readProfile } from "#app/areas/library/read-example.server";
import { removeExampleFile } from "#app/areas/library/remove-example-file.server";
import { saveExample } from "#app/areas/library/save-example.server";
import { stepExample } from "#app/areas/library/step-example.server";
import { DAY, plus, toIso } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makePerson } from "#tests/factories/world";
import { testDeps, NOON, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const FORM = {
  version: 0, language: "de", summary: "Zwei Nachbarn bauen und betreiben ein Bad.", lead: "Stadt Bocholt", partners: "Gemeente Aalten", topics: ["culture"], sinceYear: null,
  inhabitants: null, digital: false, effect: "", figures: "", effort: "", transfer: "", otherAwards: "", sources: "", contactName: "", contactEmail: "",
} satisfies Omit<Parameters<typeof saveExample>[2]["form"], "topics" | "title"> & { topics: ["culture"] };
const BEFORE = { description: "Kinder am Wasser", credit: "Foto: Stadt Bocholt" };
const SAID = { kind: "picture", description: "Kinder springen ins Wasser", credit: "Foto: Demo-Person" } as const;

let deps: TestDeps;
let office: Viewer;
let bocholt: Viewer;
let others: readonly Viewer[];
let exampleId: string;
let fileId: string;
let count = 0;
beforeAll(async () => {
  deps = await testDeps();
  const viewer = async (given: Parameters<typeof makePerson>[1]) => viewerOf(deps.store, (await makePerson(deps.store, given)).id);
  office = await viewer({ roles: ["organiser"] });
  bocholt = await viewer({ organisationId: "de-05554008" });
  others = [await viewer({ organisationId: "de-05558012" }), await viewer({ roles: ["regional-government"] }), await viewer({})];
});
beforeEach(async () => {
  const made = await saveExample(deps, bocholt, { id: null, form: { ...FORM, title: `Bad ${++count}` } });
  exampleId = made.ok ? made.value : "";
  fileId = `file${count}`;
  const row = { id: fileId, exampleId, kind: "picture", key: `key${count}`, previewKey: `small${count}`, previewSize: 1, name: "b.jpg", ...BEFORE, size: 1, type: "image/jpeg", sha256: "0", uploadedAt: NOON, uploadedBy: bocholt.personId } as const;
  await deps.store.tx((q) => q.insert(schema.exampleFile).values(row));
});
afterAll(() => deps.database.remove());

const correct = (viewer: Viewer, change: Partial<Parameters<typeof correctExampleFile>[2]> = {}) => correctExampleFile(deps, viewer, { exampleId, fileId, mark: wordsMark(BEFORE), said: SAID, ...change });
const words = async () => (await deps.store.read.select({ description: schema.exampleFile.description, credit: schema.exampleFile.credit }).from(schema.exampleFile).where(eq(schema.exampleFile.id, fileId)))[0];
const log = async () => (await deps.store.read.select().from(schema.auditRecord).where(eq(schema.auditRecord.action, "example.file-corrected"))).filter(({ subject }) => subject === `example:${exampleId}`);
const recorded = async () => (await listRecords(deps.store.read, "https://lorbeer.test")).find(({ id }) => id === `bad-${count}`)?.files;

test("by the municipality while it may edit, then by the office only, on record each time; the public page and data say it at once", async () => {
  expect(await correct(bocholt)).toEqual({ ok: true, value: undefined });
  expect(await correct(bocholt), "sent twice").toEqual({ ok: true, value: undefined });
  expect(await log()).toMatchObject([{ actor: bocholt.personId, before: expect.stringContaining("Kinder am Wasser"), after: expect.stringContaining("Kinder springen") }]);

  expect(await recorded(), "before it is public").toBeUndefined();
  await stepExample(deps, office, exampleId, { step: "approve", seen: NOON, consent: undefined });
  expect(await recorded()).toEqual([{ url: `https://lorbeer.test/dateien/${fileId}`, kind: "picture", description: SAID.description, credit: SAID.credit }]);
  expect(await correct(bocholt, { mark: wordsMark(SAID), said: { ...SAID, description: "Etwas anderes" } })).toEqual({ ok: false, reason: "closed" });
  expect(await correct(office, { mark: wordsMark(SAID), said: { ...SAID, description: "Ein Sprungbrett" } })).toEqual({ ok: true, value: undefined });
  expect((await readProfile(deps.store.read, `bad-${count}`))?.files.map(({ description }) => description)).toEqual(["Ein Sprungbrett"]);
  expect((await recorded())?.map(({ description }) => description)).toEqual(["Ein Sprungbrett"]);
  expect(await log()).toHaveLength(2);
});

test("its record says when it last changed, and whoever writes its texts meanwhile is not disturbed", async () => {
  await stepExample(deps, office, exampleId, { step: "approve", seen: NOON, consent: undefined });
  const updatedAt = async () => (await listRecords(deps.store.read, "https://lorbeer.test")).find(({ id }) => id === `bad-${count}`)?.updatedAt;
  const version = async () => (await deps.store.read.select().from(schema.example).where(eq(schema.example.id, exampleId)))[0]?.version;
  const opened = await version();
  const [tomorrow, dayAfter] = [plus(NOON, DAY), plus(NOON, 2 * DAY)];
  await correctExampleFile({ ...deps, now: tomorrow }, office, { exampleId, fileId, mark: wordsMark(BEFORE), said: SAID });
  expect(await updatedAt()).toBe(toIso(tomorrow));
  await removeExampleFile({ ...deps, now: dayAfter }, office, { exampleId, fileId });
  expect([await updatedAt(), await version()]).toEqual([toIso(dayAfter), opened]);
});

test("by nobody else, and only a file of that example as what it is", async () => {
  for (const viewer of others) expect(await correct(viewer)).toEqual({ ok: false, reason: "not-found" });
  expect(await correct(office, { exampleId: "none" })).toEqual({ ok: false, reason: "not-found" });
  expect(await correct(office, { said: { ...SAID, kind: "document", credit: "" } })).toEqual({ ok: false, reason: "not-found" });
  const other = await saveExample(deps, bocholt, { id: null, form: { ...FORM, title: `Anderes ${count}` } });
  expect(await correct(bocholt, { exampleId: other.ok ? other.value : "" })).toEqual({ ok: false, reason: "not-found" });
  expect([await words(), await log()]).toEqual([BEFORE, []]);
});

test("over somebody else's correction only by whoever has seen it, and not of what was taken off meanwhile", async () => {
  const theirs = { ...SAID, credit: "Foto: jemand anderes" };
  await correct(office, { said: theirs });
  expect(await correct(bocholt)).toEqual({ ok: false, reason: "changed" });
  expect(await words()).toEqual({ description: theirs.description, credit: theirs.credit });
  expect((await correct(bocholt, { mark: wordsMark(theirs) })).ok).toBe(true);

  await removeExampleFile(deps, office, { exampleId, fileId });
  expect(await correct(bocholt, { mark: wordsMark(SAID) })).toEqual({ ok: false, reason: "gone" });
  expect(await correct(bocholt, { fileId: "swept" })).toEqual({ ok: false, reason: "gone" });
});
