// What leaves the house as tables and as JSON: whole, exact, empty where nothing is, and of points no more than the pages show.
import { text } from "node:stream/consumers";

import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { exportedPoints } from "#app/areas/export/export.policy";
import { listEntryRows, listMailRows, listRankRows, listSheetRows } from "#app/areas/export/read-export.server";
import { writeEdition } from "#app/areas/export/write-edition.server";
import { analyse, type Estimate } from "#app/areas/results/analyse.server";
import type { SealedEstimates } from "#app/areas/results/bundle";
import { parseBundle } from "#app/areas/results/bundle.input";
import { sha256Hex } from "#app/base/hash";
import { DAY, plus, type Instant } from "#app/base/instant";
import { enqueue } from "#app/services/mail/outbox";
import { inPieces } from "#app/services/tables/in-pieces";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, viewerOf } from "#tests/factories/judging";
import { DELIBERATION, EMBARGO, makeSealedResult } from "#tests/factories/sealed-result";
import { makeSheet, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

const estimate: Estimate = async (contests, slug) => analyse({ kind: "estimates", contests, slug }) as readonly SealedEstimates[];
const OFFICE = viewerOf("office", [], ["organiser"]);
const OBSERVER = viewerOf("observer", [], ["observer"]);

/** Two entries and three jurors: one sheet submitted, one begun, one abstained. */
async function judging() {
  const { edition, jurors, entries, category, weights } = await makeJudging(deps.store, { jurors: 3, entries: 2 });
  const [one, two, three] = jurors;
  const [entry] = entries;
  if (!one || !two || !three || !entry) throw new Error("they were made");
  const given = (points: number) => Object.fromEntries(category.criteria.map(({ id }) => [id, points]));
  await makeSheet(deps.store, { jurorId: one.id, entryId: entry.id, points: given(0), weights, comment: "=SUMME(A1)" });
  const begun = await makeSheet(deps.store, { jurorId: two.id, entryId: entry.id, points: given(9), weights });
  await deps.store.tx((q) => q.update(schema.scoreSheet).set({ state: "draft", total: null, submittedAt: null }).where(eq(schema.scoreSheet.id, begun.id)));
  const silent = await makeSheet(deps.store, { jurorId: three.id, entryId: entry.id, points: given(5), weights });
  await deps.store.tx(async (q) => {
    await q.delete(schema.score).where(eq(schema.score.sheetId, silent.id));
    await q.update(schema.scoreSheet).set({ state: "abstained", total: null, abstainReason: "Zu nah dran." }).where(eq(schema.scoreSheet.id, silent.id));
  });
  return { edition: await getEdition(deps.store.read, edition.id), entry, category };
}

type EditionJson = Readonly<Record<string, unknown>> & { readonly entries: readonly Record<string, unknown>[]; readonly sheets: readonly Record<string, unknown>[]; readonly results: readonly { readonly text: string; readonly sha256: string }[] };

async function editionJson(editionId: string, now: Instant, viewer = OFFICE): Promise<EditionJson> {
  const edition = await getEdition(deps.store.read, editionId);
  return JSON.parse(await text(inPieces(writeEdition(deps.store.read, { edition, now, points: exportedPoints(viewer, edition, { now, keptFrom: "nothing" }) }))));
}

describe("points", () => {
  test("are in no export before judging is closed; a provisional ranking is the organiser's alone", async () => {
    const { edition } = await judging();
    expect(["entries", "judging", "closed"].map((_, at) => exportedPoints(OFFICE, edition, { now: [NOON, JUDGING, DELIBERATION][at] ?? NOON, keptFrom: "nothing" }))).toEqual(["none", "results", "single"]);
    expect([NOON, JUDGING, DELIBERATION].map((now) => exportedPoints(OBSERVER, edition, { now, keptFrom: "nothing" }))).toEqual(["none", "none", "single"]);
    for (const points of ["none", "results"] as const) {
      const { criteria, rows } = await listSheetRows(deps.store.read, edition, points);
      expect(criteria).toEqual([]);
      expect([...rows].map(({ state, total, comment, scores }) => [state, total, comment, scores.size])).toEqual([["submitted", null, null, 0], ["draft", null, null, 0], ["abstained", null, null, 0]]);
    }
    expect(JSON.stringify(await editionJson(edition.id, JUDGING))).not.toMatch(/"scores"|"total"|SUMME/);
  });

  test("of a submitted sheet are numbers, zero too; what is begun or abstained from has none", async () => {
    const { edition, category } = await judging();
    const { criteria, rows } = await listSheetRows(deps.store.read, edition, "single");
    const [submitted, begun, abstained] = [...rows];
    const [first] = category.criteria;
    expect(criteria.map(({ de }) => de)).toContain(first?.name.de);
    expect(submitted).toMatchObject({ state: "submitted", total: 0, comment: "=SUMME(A1)" });
    expect(submitted?.scores.get(first?.name.de ?? "")).toEqual({ points: 0, reason: expect.any(String) });
    expect([begun, abstained].map((row) => [row?.total, row?.comment, row?.scores.size])).toEqual([[null, null, 0], [null, null, 0]]);
    expect(abstained?.abstainReason).toBe("Zu nah dran.");
  });
});

describe("the table of entries", () => {
  test("has all that was handed in, and of a draft no more than title, lead and state", async () => {
    const { edition, entry } = await judging();
    await deps.store.tx((q) => q.update(schema.entry).set({ contactEmail: "kontakt@beispiel.example" }));
    const draft = { ...(await deps.store.read.select().from(schema.entry).where(eq(schema.entry.id, entry.id)))[0] };
    await deps.store.tx((q) => q.insert(schema.entry).values({ ...(draft as typeof schema.entry.$inferInsert), id: "draft1", number: null, running: null, state: "draft", takesLeadPlace: false, submittedAt: null, title: "Noch geheim im Text" }));
    const rows = await listEntryRows(deps.store.read, edition.id);
    expect(rows.at(-1)).toMatchObject({ title: "Noch geheim im Text", state: "draft", contactEmail: "", partners: [] });
    expect(rows[0]).toMatchObject({ contactEmail: "kontakt@beispiel.example" });
    expect((await editionJson(edition.id, JUDGING)).entries.find(({ id }) => id === "draft1")).toEqual({ id: "draft1", number: null, category: expect.any(String), title: "Noch geheim im Text", lead: expect.any(String), state: "draft" });
  });
});

describe("the table of mails", () => {
  test("says what became of each, without its text", async () => {
    const { edition } = await judging();
    await deps.store.tx((q) => enqueue(q, { id: "m1", at: NOON, dedupeKey: "m1", to: "a@beispiel.example", locale: "de", kind: "entry.submitted", subject: "Eingang", body: "Geheimer Link", editionId: edition.id }));
    const rows = await listMailRows(deps.store.read, edition.id);
    expect(rows).toMatchObject([{ recipient: "a@beispiel.example", subject: "Eingang", createdAt: NOON, sentAt: null, state: "kept" }]);
    expect(JSON.stringify(rows)).not.toContain("Geheimer Link");
  });
});

describe("the ranking", () => {
  test("has exact scores, the figures beside them, and the decision that holds", async () => {
    const { edition, winner } = await makeSealedResult(deps);
    const { rows } = await listRankRows(deps.store.read, await edition(), estimate);
    expect(rows.map(({ rank, number, score, exact, sheets, honour }) => ({ rank, number, score, exact, sheets, honour }))).toMatchObject([
      { rank: 1, number: winner.number, score: 80, exact: "80", sheets: 3, honour: "winner" },
      { rank: 2, score: 60, exact: "60", honour: null },
    ]);
    expect(rows[0]?.adjusted === null || typeof rows[0]?.adjusted === "number").toBe(true);
  });
});

describe("the whole edition as JSON", () => {
  test("holds every part that its description names, and the sealed text byte for byte", async () => {
    const { edition } = await makeSealedResult(deps);
    const json = await editionJson((await edition()).id, plus(EMBARGO, DAY));
    expect(Object.keys(json)).toEqual(["format", "exportedAt", "points", "edition", "rounds", "categories", "anchors", "jurors", "entries", "declarations", "hints", "assignments", "sheets", "votes", "decisions", "results", "mails", "log"]);
    expect(json).toMatchObject({ format: "lorbeer-edition/1", points: "all" });
    expect(json.sheets).toHaveLength(6);
    const [result] = json.results;
    expect(sha256Hex(result?.text ?? "")).toBe(result?.sha256);
    expect(parseBundle(result?.text ?? "").ok).toBe(true);
  });
});
