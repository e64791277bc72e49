// Blind judging: what a juror gets of an entry, by every way there is, names nobody; the office and everyone after the seal read the names.
import { Readable } from "node:stream";

import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { archiveAttachmentsForJury, archiveEntry } from "#app/areas/entries/archive-entries.server";
import { attachmentForJury, findAttachment } from "#app/areas/entries/find-attachment.server";
import { readEntryPaper } from "#app/areas/entries/read-entry-paper.server";
import { searchFiles } from "#app/areas/entries/search-files.server";
import { readLeaks } from "#app/areas/entries/read-leaks.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { decideHint } from "#app/areas/jury/decide-hint.server";
import { declareTies } from "#app/areas/jury/declare-ties.server";
import { mayOpenEntry } from "#app/areas/jury/may-open-entry.server";
import { readParticipants } from "#app/areas/jury/read-participants.server";
import { bookPaper } from "#app/areas/scoring/book-paper.server";
import { readBookPart } from "#app/areas/scoring/read-book-part.server";
import { readDesk } from "#app/areas/scoring/read-desk.server";
import { readMyEntries } from "#app/areas/scoring/read-my-entries.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { ok } from "#app/base/result";
import type { Paper } from "#app/services/documents/paper";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, viewerOf } from "#tests/factories/judging";
import { makeJuror, NOON, setDates } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { pdf, textPdf } from "#tests/support/files";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

const LEAD = "Bocholt";
const FILE = "Konzept der Stadt Bocholt.pdf";
const HIDDEN_ANSWER = "Der Rat von Bocholt hat beschlossen.";

/** An entry of Bocholt with a file that says so and an answer to a hidden question that says so; a juror who may open it. */
async function judging(blind: boolean) {
  const world = await makeJudging(deps.store, { jurors: 1, entries: 1, edition: { blind, rulesFrozenAt: null } });
  const [entry] = world.entries;
  const [juror] = world.jurors;
  const [hidden] = world.category.questions.filter(({ kind }) => kind === "long-text");
  if (!entry || !juror || !hidden) throw new Error("the world has an entry, a juror and a question");
  await deps.store.tx((q) => q.update(schema.question).set({ hiddenFromJury: true }).where(eq(schema.question.id, hidden.id)));
  await setDates(deps.store, world.edition.id, { rulesFrozenAt: NOON });
  const bytes = Buffer.from("%PDF-1.7");
  const kept = await deps.files.keep({ key: deps.newId(), name: FILE }, Readable.from([bytes]), 1_000);
  if (!kept.ok) throw new Error("the file was kept");
  const file = { id: "file1", name: FILE, size: bytes.length, type: "application/pdf", sha256: sha256Hex("x") } as const;
  const [version] = await deps.store.read.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, entry.id));
  if (!version) throw new Error("the entry was submitted");
  const content = canonicalJson({ ...JSON.parse(version.content), department: "Stadt Bocholt, Fachbereich 1", answers: { [hidden.key]: HIDDEN_ANSWER }, attachments: [file] });
  await deps.store.tx(async (q) => {
    await q.insert(schema.attachment).values({ ...file, entryId: entry.id, key: kept.value, uploadedAt: NOON, uploadedBy: world.office.id });
    await q.insert(schema.entryVersion).values({ ...version, no: 2, content, checksum: sha256Hex(content) });
  });
  return { ...world, entry, juror, hidden };
}

type World = Awaited<ReturnType<typeof judging>>;

/** All that a reader gets of the entry, way by way, as text. */
async function ways({ edition, entry, juror, office }: World, reader: "juror" | "office"): Promise<Readonly<Record<string, string>>> {
  const q = deps.store.read;
  const papers: Paper[] = [];
  const typesetter = { typeset: async (paper: Paper) => { papers.push(paper); return ok(new Uint8Array()); }, close: async () => {} };
  const documentReader = reader === "juror" ? { viewer: juror.viewer, judges: true } : { viewer: office.viewer, judges: false };
  const archive = await archiveEntry({ q, files: deps.files, typesetter, locale: "de" }, documentReader, entry.id);
  const archived: string[] = [];
  for await (const { path, bytes } of archive?.files ?? []) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    archived.push(path, Buffer.concat(chunks).toString());
  }
  const paper = await readEntryPaper(q, documentReader, entry.id, { locale: "de" });
  if (reader === "office") return { archive: archived.join("\n"), document: JSON.stringify([paper, papers]) };
  const found = await findAttachment(q, "file1");
  const book = bookPaper([await readBookPart(q, entry.id)], { edition: await getEdition(q, edition.id), juror: "Demo", madeAt: JUDGING }, "de");
  const withBook: string[] = [];
  for await (const { path, bytes } of archiveAttachmentsForJury({ q, files: deps.files, locale: "de" }, entry.id)) {
    withBook.push(path);
    bytes.destroy();
  }
  return {
    book: JSON.stringify(book),
    bookArchive: withBook.join("\n"),
    desk: JSON.stringify(await readDesk(q, { personId: juror.personId, entryId: entry.id, now: JUDGING })),
    list: JSON.stringify(await readMyEntries(q, { personId: juror.personId, slug: null, now: JUDGING })),
    archive: archived.join("\n"),
    document: JSON.stringify([paper, papers]),
    file: JSON.stringify(found && (await attachmentForJury(q, found))),
  };
}

describe("where judging is blind", () => {
  test("the desk, the list, the document, the archive and the file that a juror gets name neither lead nor hidden answers nor files as they came", async () => {
    const world = await judging(true);
    for (const [way, text] of Object.entries(await ways(world, "juror"))) {
      expect(text, way).not.toBe("");
      expect(text, way).not.toContain(LEAD);
      expect(text, way).not.toContain("de-05554008");
      expect(text, way).not.toContain(HIDDEN_ANSWER);
    }
    expect(await attachmentForJury(deps.store.read, { id: "file1", entryId: world.entry.id, name: FILE })).toEqual({ name: "Anlage-1.pdf", blind: "yes" });
  });

  test("the same ways name all of it where judging is open: the check above can fail", async () => {
    for (const [way, text] of Object.entries(await ways(await judging(false), "juror"))) expect(text, way).toContain(LEAD);
  });

  test("the office reads the names, and so does everyone once the result is sealed", async () => {
    const world = await judging(true);
    for (const [way, text] of Object.entries(await ways(world, "office"))) expect(text, way).toContain(LEAD);
    await setDates(deps.store, world.edition.id, { signedOffAt: JUDGING, signedOffBy: world.office.id, sealedAt: JUDGING });
    for (const [way, text] of Object.entries(await ways(world, "juror"))) expect(text, way).toContain(LEAD);
  });

  test("is a rule of the edition: it is frozen with the others", async () => {
    const { edition, hidden } = await judging(true);
    await expect(setDates(deps.store, edition.id, { blind: false })).rejects.toThrow("rules are frozen");
    await expect(deps.store.tx((q) => q.update(schema.question).set({ hiddenFromJury: false }).where(eq(schema.question.id, hidden.id)))).rejects.toThrow("rules are frozen");
  });

  test("the office is shown what still gives names away, and not what the jury does not read", async () => {
    const { edition } = await judging(true);
    const found = await readLeaks(deps.store.read, await getEdition(deps.store.read, edition.id));
    expect(found.total).toBe(1);
    expect(found.entries.flatMap(({ leaks }) => leaks.map(({ place }) => place.kind))).toEqual(["file"]);
  });
});

describe("the text of attached PDFs where judging is blind", () => {
  /** Adds the PDFs to the entry's next version, under names that tell nothing. */
  async function hands(world: World, no: number, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    const [version] = await deps.store.read.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, world.entry.id));
    if (!version) throw new Error("the entry was submitted");
    const attachments = [];
    for (const [name, bytes] of Object.entries(files)) {
      const kept = await deps.files.keep({ key: deps.newId(), name }, Readable.from([bytes]), 100_000);
      if (!kept.ok) throw new Error("the file was kept");
      const file = { id: `${name}-${no}`, name, size: bytes.length, type: "application/pdf", sha256: sha256Hex(name) } as const;
      attachments.push(file);
      await deps.store.tx((q) => q.insert(schema.attachment).values({ ...file, entryId: world.entry.id, key: kept.value, uploadedAt: NOON, uploadedBy: world.office.id }));
    }
    const content = canonicalJson({ ...JSON.parse(version.content), answers: {}, attachments });
    await deps.store.tx((q) => q.insert(schema.entryVersion).values({ ...version, no, content, checksum: sha256Hex(content) }));
  }
  const search = () => searchFiles({ store: deps.store, files: deps.files, examiner: deps.checks.examiner, clock: () => JUDGING, ending: new AbortController().signal });
  const found = async ({ edition }: World) => readLeaks(deps.store.read, await getEdition(deps.store.read, edition.id));

  test("is searched after the answers; scans and broken files are named as not searched, and a new version is searched anew", async () => {
    const world = await judging(true);
    await hands(world, 3, { "Konzept.pdf": textPdf(["Ein Haus für alle"], ["Der Rat der Stadt Boch-", "olt und die Bocholter Wehr"]), "Scan.pdf": pdf(), "Kaputt.pdf": Buffer.from("%PDF-1.7") });
    expect((await found(world)).unsearched.map(({ name, why }) => [name, why])).toEqual([["Konzept.pdf", "waiting"], ["Scan.pdf", "waiting"], ["Kaputt.pdf", "waiting"]]);
    await search();
    const { entries, unsearched } = await found(world);
    expect(entries.flatMap(({ leaks }) => leaks).filter(({ place }) => place.kind === "content").map(({ place, words }) => [place, words])).toEqual([[{ kind: "content", name: "Konzept.pdf" }, ["Bocholt", "Bocholter"]]]);
    expect(unsearched.map(({ name, why }) => [name, why])).toEqual([["Scan.pdf", "without-text"], ["Kaputt.pdf", "unreadable"]]);
    // Of the text only what was found is kept.
    expect(JSON.stringify(await deps.store.read.select().from(schema.fileLeak))).not.toContain("Haus");

    await hands(world, 4, { "Konzept neu.pdf": textPdf(["Zwei Wehren, eine Wache."]) });
    await search();
    expect(await found(world)).toMatchObject({ unsearched: [] });
    expect((await found(world)).entries.flatMap(({ leaks }) => leaks)).toEqual([]);
  });

  test.each([
    ["names are open", false, null],
    ["the result is sealed", true, JUDGING],
  ])("is not read where %s", async (_what, blind, at) => {
    const { edition, office } = await judging(blind);
    await setDates(deps.store, edition.id, { signedOffAt: at, signedOffBy: at && office.id, sealedAt: at });
    await search();
    expect(await deps.store.read.select().from(schema.fileLeak)).toEqual([]);
  });
});

describe("ties where judging is blind (law §5)", () => {
  async function undeclared() {
    const world = await makeJudging(deps.store, { jurors: 0, entries: 2, edition: { blind: true } });
    const juror = await makeJuror(deps.store, { editionId: world.edition.id, categoryIds: [world.category.id] });
    const viewer = viewerOf(juror.personId ?? "", [{ jurorId: juror.id, editionId: world.edition.id, role: "juror", state: "accepted" }]);
    for (const { id } of world.entries) await deps.store.tx((q) => q.insert(schema.assignment).values({ jurorId: juror.id, entryId: id, assignedAt: NOON, assignedBy: world.office.id }));
    return { ...world, juror, viewer };
  }

  test("the juror sees who takes part, and of no one in what", async () => {
    const { edition, juror, entries } = await undeclared();
    const list = await readParticipants(deps.store.read, edition.id, juror.id);
    expect(list.participants.map(({ name }) => name)).toEqual(["Stadt Bocholt", "Stadt Hamm"]);
    expect(list.open).toBe(2);
    for (const { id, title, number } of entries) for (const known of [id, title, number]) expect(JSON.stringify(list)).not.toContain(known);
  });

  test("a tie to a participant closes its entries and takes them away at once; the others open", async () => {
    const { edition, juror, viewer, entries } = await undeclared();
    const { participants } = await readParticipants(deps.store.read, edition.id, juror.id);
    const ties = participants.map(({ key, name }) => ({ key, kind: name === "Stadt Hamm" ? ("employment" as const) : null, note: "" }));
    expect(await declareTies(deps, viewer, { editionId: edition.id, ties, voidSheet })).toMatchObject({ ok: true });
    const [bocholt, hamm] = await Promise.all(entries.map(({ id }) => mayOpenEntry(deps.store.read, { jurorId: juror.id, entryId: id })));
    expect(bocholt).toMatchObject({ ok: true });
    expect(hamm).toMatchObject({ ok: false });
    expect((await readParticipants(deps.store.read, edition.id, juror.id)).open).toBe(0);
  });

  test("an entry with somebody who was not in the list that was shown stays open to be declared", async () => {
    const { edition, juror, viewer } = await undeclared();
    const { participants } = await readParticipants(deps.store.read, edition.id, juror.id);
    const shown = participants.filter(({ name }) => name === "Stadt Bocholt").map(({ key }) => ({ key, kind: null, note: "" }));
    expect(await declareTies(deps, viewer, { editionId: edition.id, ties: shown, voidSheet })).toMatchObject({ ok: true });
    expect((await readParticipants(deps.store.read, edition.id, juror.id)).open).toBe(1);
  });

  test("the organiser decides about hints in place of the chair, who would learn the names", async () => {
    const { edition, juror, entries, viewer, office } = await undeclared();
    const chair = { ...viewer, jurorships: [{ jurorId: "other", editionId: edition.id, role: "chair" as const, state: "accepted" as const }] };
    const decision = { jurorId: juror.id, entryId: entries[0]?.id ?? "", verdict: "admitted" as const, reason: "Kein Anlass.", voidSheet };
    expect(await decideHint(deps, chair, decision)).toEqual({ ok: false, reason: "forbidden" });
    expect(await decideHint(deps, office.viewer, decision)).toEqual({ ok: false, reason: "nothing-to-decide" });
  });
});
