// A juror's book: made beside everything else, whole, and fetched only while everything in it may still be read.
import { Readable } from "node:stream";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";

import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { withdrawJuror } from "#app/areas/jury/withdraw-juror.server";
import { askBook } from "#app/areas/scoring/ask-book.server";
import { BOOK_DAYS } from "#app/areas/scoring/book";
import { makeBook, resumeBooks } from "#app/areas/scoring/make-book.server";
import { findFetchableBook, readBookPage } from "#app/areas/scoring/read-book.server";
import { sweepBooks } from "#app/areas/scoring/sweep-books.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { ok } from "#app/base/result";
import { DAY, MINUTE, plus, type Instant } from "#app/base/instant";
import type { Paper } from "#app/services/documents/paper";
import { openTypesetter, type Typesetter } from "#app/services/documents/typesetter";
import { openFolder } from "#app/services/files/folder";
import * as schema from "#db/schema";
import { declareFree, JUDGING, makeJudging } from "#tests/factories/judging";
import { makeAssignment, makeEntry } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { readPdf } from "#tests/support/pdf";

const typst = openTypesetter({ waiting: 1, within: 60_000 });
afterAll(() => typst.close());

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
  mkdirSync(join(deps.database.folder, "books"));
});
afterEach(() => deps.database.remove());

const booksFolder = () => openFolder(join(deps.database.folder, "books"));
const bytesOf = async (key: string) => {
  const bytes = await booksFolder().open(key);
  return bytes && Buffer.concat(await Readable.from(bytes).toArray());
};

async function judging(entries = 2) {
  const world = await makeJudging(deps.store, { jurors: 2, entries });
  const [juror, other] = world.jurors;
  if (!juror || !other) throw new Error("two jurors were made");
  const papers: Paper[] = [];
  const plain: Typesetter = { typeset: async (paper) => (papers.push(paper), ok(new Uint8Array(Buffer.from("%PDF-1.7")))), close: async () => {} };
  const ending = new AbortController();
  const make = (typesetter = plain, now: Instant = JUDGING) => makeBook({ store: deps.store, typesetter, books: booksFolder(), clock: () => now, newId: deps.newId, publicUrl: deps.publicUrl, ending: ending.signal });
  const ask = () => askBook(deps, juror.viewer, { editionId: world.edition.id, locale: "de" });
  const asked = { personId: juror.personId, editionId: world.edition.id };
  const fetchable = (now: Instant = JUDGING) => findFetchableBook(deps.store.read, { ...asked, now });
  const page = async (now: Instant = JUDGING) => (await readBookPage(deps.store.read, { ...asked, now }))?.book;
  return { ...world, juror, other, papers, ending, make, ask, fetchable, page };
}

const rows = () => deps.store.read.select().from(schema.juryBook);

describe("a book", () => {
  test("is asked for, waits, is made and lies ready; its juror is written to once", async () => {
    const { juror, make, ask, fetchable, page } = await judging();
    expect(await ask()).toEqual({ ok: true, value: undefined });
    expect(await page()).toMatchObject({ state: "queued", stale: false });
    expect(await ask()).toEqual({ ok: false, reason: "under-way" });
    expect(await fetchable()).toBeUndefined();
    await make();
    await make();
    expect(await page()).toMatchObject({ state: "ready", done: 2, total: 2, stale: false });
    const book = await fetchable();
    expect((await bytesOf(book?.key ?? ""))?.toString()).toBe("%PDF-1.7");
    const mails = (await deps.store.read.select().from(schema.mail)).filter(({ kind }) => kind === "jury.book-ready");
    expect(mails.map(({ recipient }) => recipient)).toEqual([`${juror.personId}@beispiel.example`]);
    expect(mails[0]?.body).toContain("https://lorbeer.test/jury/mappe");
    expect((await deps.store.read.select().from(schema.auditRecord)).map(({ action }) => action).filter((action) => action.startsWith("book."))).toEqual(["book.asked", "book.made"]);
  });

  test("holds every entry with its criteria, weights, anchors and room for notes, and is an accessible document", async () => {
    const { category, entries, make, ask, fetchable, papers } = await judging();
    await ask();
    await make({ ...typst, typeset: (paper) => (papers.push(paper), typst.typeset(paper)) });
    const [paper] = papers;
    const said = JSON.stringify(paper?.blocks);
    for (const { title, number } of entries) for (const part of [title, number ?? ""]) expect(said).toContain(part);
    for (const { name, weight } of category.criteria) for (const part of [name.de, `${weight} %`]) expect(said).toContain(part);
    expect(said).toContain("10 Punkte");
    expect(paper?.blocks.filter(({ kind }) => kind === "room")).toHaveLength(entries.length);
    const pdf = readPdf((await bytesOf((await fetchable())?.key ?? "")) ?? Buffer.from(""));
    expect(pdf).toMatchObject({ tagged: true, ua: "1", lang: "de", title: "Jurymappe" });
    expect(pdf.headings.filter(({ text }) => text.startsWith("Bewertungsbogen"))).toHaveLength(entries.length);
  });

  test("is nobody's who has no seat, and is not begun with nothing to read in it", async () => {
    const { edition, office, juror, ask } = await judging();
    expect(await askBook(deps, office.viewer, { editionId: edition.id, locale: "de" })).toEqual({ ok: false, reason: "forbidden" });
    await deps.store.tx((q) => q.delete(schema.declaration).where(eq(schema.declaration.jurorId, juror.id)));
    expect(await ask()).toEqual({ ok: false, reason: "nothing-open" });
    expect(await rows()).toEqual([]);
  });

  test("is not the book of anybody else on the jury", async () => {
    const { edition, other, make, ask } = await judging();
    await ask();
    await make();
    expect(await findFetchableBook(deps.store.read, { personId: other.personId, editionId: edition.id, now: JUDGING })).toBeUndefined();
  });

  test("that cannot be set has failed, is not handed out, and can be asked for again", async () => {
    const { make, ask, page, fetchable } = await judging();
    await ask();
    await expect(make({ typeset: () => Promise.reject(new Error("out of ink")), close: async () => {} })).rejects.toThrow("out of ink");
    expect(await page()).toMatchObject({ state: "failed" });
    expect(await fetchable()).toBeUndefined();
    expect(await ask()).toMatchObject({ ok: true });
    await make();
    expect(await fetchable()).toBeDefined();
  });

  test("that was being made when the server went down is made after its next start", async () => {
    const { make, ask, page, ending } = await judging();
    await ask();
    await make({ typeset: () => (ending.abort(), Promise.reject(new Error("the typesetter has stopped"))), close: async () => {} });
    expect(await page()).toMatchObject({ state: "running" });
    await make();
    expect(await page(), "nobody takes it up before").toMatchObject({ state: "running" });
    await resumeBooks(deps.store);
    await make();
    expect(await page()).toMatchObject({ state: "ready" });
  });
});

describe("what has been made is closed", () => {
  type World = Awaited<ReturnType<typeof judging>>;
  const CHANGES: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
    "when a conflict of interest becomes known": ({ entries, juror, office }) =>
      reportConflict(deps, office.viewer, { jurorId: juror.id, entryId: entries[0]?.id ?? "", kind: "family", note: "", voidSheet }),
    "when an entry is taken away": ({ entries }) => deps.store.tx((q) => q.delete(schema.assignment).where(eq(schema.assignment.entryId, entries[0]?.id ?? ""))),
    "when an entry has come": async ({ edition, category, juror, office }) => {
      const late = await makeEntry(deps.store, { editionId: edition.id, categoryId: category.id, leadId: "de-05112000", createdBy: office.id });
      await makeAssignment(deps.store, juror.id, late.id, office.id);
      await declareFree(deps.store, { jurorId: juror.id, entryId: late.id, personId: juror.personId });
    },
    "when an entry has left the competition": ({ entries }) => deps.store.tx((q) => q.update(schema.entry).set({ state: "disqualified", stateReason: "Grund" }).where(eq(schema.entry.id, entries[0]?.id ?? ""))),
    "when there is a newer version": ({ entries }) =>
      deps.store.tx(async (q) => {
        const [version] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, entries[0]?.id ?? ""));
        if (version) await q.insert(schema.entryVersion).values({ ...version, no: 2, checksum: "f".repeat(64) });
      }),
    "when the juror leaves the jury": ({ juror, office }) => withdrawJuror(deps, office.viewer, juror.id),
  };

  test.each(Object.entries(CHANGES))("%s", async (_when, change) => {
    const world = await judging();
    await world.ask();
    await world.make();
    const key = (await world.fetchable())?.key ?? "";
    await change(world);
    expect(await world.fetchable()).toBeUndefined();
    await sweepBooks({ store: deps.store, books: booksFolder() }, plus(JUDGING, MINUTE));
    expect(await rows()).toEqual([]);
    expect(await bytesOf(key)).toBeUndefined();
  });

  test("after some days; until then it stays", async () => {
    const { ask, make, fetchable } = await judging();
    await ask();
    await make();
    const [almost, over] = [plus(JUDGING, BOOK_DAYS * DAY - MINUTE), plus(JUDGING, BOOK_DAYS * DAY)];
    await sweepBooks({ store: deps.store, books: booksFolder() }, almost);
    expect(await fetchable(almost)).toBeDefined();
    expect(await fetchable(over)).toBeUndefined();
    await sweepBooks({ store: deps.store, books: booksFolder() }, over);
    expect(await rows()).toEqual([]);
  });
});
