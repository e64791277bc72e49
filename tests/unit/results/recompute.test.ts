// Anyone can compute a sealed result again from its sheets; whoever changed a number is shown where. The result below is worked out by hand.
import { describe, expect, it } from "vitest";

import type { Bundle, SealedEstimates, SealedRanking, SealedSheet } from "#app/areas/results/bundle";
import { parseBundle } from "#app/areas/results/bundle.input";
import { rankingsFrom, recompute, sealedEstimates } from "#app/areas/results/recompute";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";

const criteria = [
  { id: "gain", name: "Gewinn der Kooperation", weight: 60 },
  { id: "novelty", name: "Grad der Innovation", weight: 40 },
];

const sheets: readonly SealedSheet[] = [
  { entry: "2024-GZ-001", juror: "J01", points: { gain: 6, novelty: 6 }, total: 600 },
  { entry: "2024-GZ-001", juror: "J02", points: { gain: 6, novelty: 6 }, total: 600 },
  { entry: "2024-GZ-002", juror: "J01", points: { gain: 7, novelty: 4 }, total: 580 },
  { entry: "2024-GZ-002", juror: "J02", points: { gain: 5, novelty: 8 }, total: 620 },
  { entry: "2024-GZ-003", juror: "J01", points: { gain: 5, novelty: 6 }, total: 540 },
  { entry: "2024-GZ-003", juror: "J02", points: { gain: 5, novelty: 5 }, total: 500 },
  { entry: "2024-GZ-004", juror: "J03", points: { gain: 10, novelty: 10 }, total: 1000 },
  { entry: "2024-KB-001", juror: "J01", points: { gain: 6, novelty: 6 }, total: 600 },
  { entry: "2024-KB-001", juror: "J02", points: { gain: 7, novelty: 7 }, total: 700 },
  { entry: "2024-KB-001", juror: "J03", points: { gain: 7, novelty: 7 }, total: 700 },
];

// GZ: 001 and 002 tie at 1200/2 = 600. Gain (6 + 6)/2 and (7 + 5)/2 are 6, novelty (6 + 6)/2 and (4 + 8)/2 are 6. J01's best is 001 (600 of
// 600, 580, 540), J02's is 002 (620 of 600, 620, 500): one first place each. The vote is 2 to 2, the chair's casting vote goes to 002.
// 003 has 1040/2 = 520, gain 10/2, novelty 11/2. 004 has one sheet under a quorum of two. KB: 001 has 2000/3, gain and novelty 20/3.
const undecidable = { entry: "2024-GZ-004", sheets: 1, lacking: 1 };
const rankings: readonly SealedRanking[] = [
  {
    category: "GZ",
    ranked: [
      {
        entry: "2024-GZ-002",
        rank: 1,
        score: { n: "600", d: "1" },
        decidedBy: { rule: "casting-vote" },
        sheets: 2,
        means: [{ criterionId: "gain", mean: { n: "6", d: "1" } }, { criterionId: "novelty", mean: { n: "6", d: "1" } }],
        lowest: 580,
        highest: 620,
        firstPlaces: 1,
      },
      {
        entry: "2024-GZ-001",
        rank: 2,
        score: { n: "600", d: "1" },
        decidedBy: { rule: "casting-vote" },
        sheets: 2,
        means: [{ criterionId: "gain", mean: { n: "6", d: "1" } }, { criterionId: "novelty", mean: { n: "6", d: "1" } }],
        lowest: 600,
        highest: 600,
        firstPlaces: 1,
      },
      {
        entry: "2024-GZ-003",
        rank: 3,
        score: { n: "520", d: "1" },
        decidedBy: null,
        sheets: 2,
        means: [{ criterionId: "gain", mean: { n: "5", d: "1" } }, { criterionId: "novelty", mean: { n: "11", d: "2" } }],
        lowest: 500,
        highest: 540,
        firstPlaces: 0,
      },
    ],
    undecidable: [undecidable],
  },
  {
    category: "KB",
    ranked: [
      {
        entry: "2024-KB-001",
        rank: 1,
        score: { n: "2000", d: "3" },
        decidedBy: null,
        sheets: 3,
        means: [{ criterionId: "gain", mean: { n: "20", d: "3" } }, { criterionId: "novelty", mean: { n: "20", d: "3" } }],
        lowest: 600,
        highest: 700,
        firstPlaces: 3,
      },
    ],
    undecidable: [],
  },
];

const first: Bundle = {
  format: "lorbeer-result/1",
  edition: {
    slug: "2024",
    name: "Landespreis für innovative interkommunale Zusammenarbeit 2024",
    scale: { min: 0, max: 10 },
    quorum: 2,
    tieRules: ["criteria", "first-places", "vote"],
    rankingMethod: "mean",
    categories: [
      { key: "GZ", name: "Grenzüberschreitende Zusammenarbeit", criteria },
      { key: "KB", name: "Krisenbewältigung", criteria },
    ],
  },
  entries: ["2024-GZ-001", "2024-GZ-002", "2024-GZ-003", "2024-GZ-004", "2024-KB-001"].map((number) => ({
    number,
    category: number.slice(5, 7),
    title: `Beitrag ${number}`,
    lead: "Bocholt",
    checksum: sha256Hex(number),
  })),
  sheets,
  votes: [{ category: "GZ", votes: { "2024-GZ-001": 2, "2024-GZ-002": 2 }, castingFor: ["2024-GZ-002"] }],
  rankings,
  decisions: [
    {
      category: "GZ",
      winner: "2024-GZ-002",
      reason: "Zwei Feuerwehren, eine Wache.",
      departureReason: null,
      commendations: [{ entry: "2024-GZ-003", reason: "Ein Anfang mit Zukunft." }],
    },
    { category: "KB", winner: null, reason: "Kein Beitrag überzeugte.", departureReason: "Kein Preis in dieser Kategorie.", commendations: [] },
  ],
  sealedAt: "2024-06-28T12:00:00.000Z",
  previous: null,
};

/** The same in the present format, with what is estimated beside the ranking. */
const sealed: Bundle = { ...first, format: "lorbeer-result/2", estimates: sealedEstimates(first) };

function withSheet(index: number, change: Partial<SealedSheet>): Bundle {
  return { ...sealed, sheets: sheets.with(index, { ...sheetAt(index), ...change }) };
}

function sheetAt(index: number): SealedSheet {
  const found = sheets[index];
  if (found === undefined) throw new RangeError(`no sheet ${index}`);
  return found;
}

/** The result with a piece of its text replaced, as someone with an editor would. */
function rewritten(piece: string, replacement: string): Bundle {
  return JSON.parse(JSON.stringify(sealed).replace(piece, replacement));
}

/** The result with something else about the first entry's estimate. */
function estimating(change: (entry: SealedEstimates["entries"][number]) => Partial<SealedEstimates["entries"][number]>): Bundle {
  const estimates = sealed.estimates ?? [];
  return { ...sealed, estimates: estimates.map((each, i) => (i > 0 ? each : { ...each, entries: each.entries.map((entry, k) => (k > 0 ? entry : { ...entry, ...change(entry) })) })) };
}

describe("computing a sealed result again", () => {
  it("a result of the first format, which knows no estimates, is still equal, and still shown where it is not", () => {
    expect(recompute(first)).toEqual({ ok: true, value: undefined });
    expect(parseBundle(canonicalJson(first))).toEqual({ ok: true, value: first });
    expect(recompute({ ...first, votes: [] })).toMatchObject({ ok: false, reason: { path: "/rankings/0/ranked/0/entry" } });
  });

  it("estimates that another machine rounded otherwise are the same", () => {
    expect(recompute(estimating(({ adjusted }) => ({ adjusted: (Number(adjusted) + 0.001).toFixed(3) })))).toEqual({ ok: true, value: undefined });
  });

  it("pseudonyms dealt otherwise, and sheets in another order, change no ranking and no estimate", () => {
    const other = new Map([["J01", "J03"], ["J02", "J01"], ["J03", "J02"]]);
    const dealt = { ...sealed, sheets: sheets.map((sheet) => ({ ...sheet, juror: other.get(sheet.juror) ?? "" })).toReversed() };
    expect(rankingsFrom(dealt)).toEqual(rankingsFrom(sealed));
    expect(sealedEstimates(dealt)).toEqual(sealed.estimates);
  });

  it("where adjusted scores decide, ranks follow them, and the mean where there are none", () => {
    const adjusted: Bundle = { ...first, format: "lorbeer-result/2", edition: { ...first.edition, rankingMethod: "adjusted" } };
    const estimates = sealedEstimates(adjusted);
    expect(estimates.map(({ category, method, notAdjusted, entries }) => [category, method, notAdjusted, entries.length])).toEqual([["GZ", "adjusted", null, 3], ["KB", "mean", "single-entry", 0]]);
    expect(recompute({ ...adjusted, estimates })).toEqual({ ok: true, value: undefined });
  });

  it("gives the rankings worked out by hand", () => {
    expect(rankingsFrom(sealed)).toEqual(rankings);
  });

  it("says equal where nothing was changed", () => {
    expect(recompute(sealed)).toEqual({ ok: true, value: undefined });
  });

  it.each<[string, Bundle, string, unknown, unknown]>([
    ["a total", withSheet(3, { total: 625 }), "/sheets/3/total", 620, 625],
    ["points, their total left alone", withSheet(3, { points: { gain: 6, novelty: 8 } }), "/sheets/3/total", 680, 620],
    ["points together with their total", withSheet(3, { points: { gain: 6, novelty: 8 }, total: 680 }), "/rankings/0/ranked/0/score/n", "630", "600"],
    ["points off the scale", withSheet(6, { points: { gain: 11, novelty: 10 }, total: 1060 }), "/sheets/6/total", null, 1060],
    ["points taken away", withSheet(6, { points: { gain: 10 }, total: 600 }), "/sheets/6/total", null, 600],
    ["the sheet's entry", withSheet(6, { entry: "2024-GZ-099" }), "/sheets/6", null, { ...sheetAt(6), entry: "2024-GZ-099" }],
    ["a juror, who then judged one entry twice", withSheet(1, { juror: "J01" }), "/sheets/1", null, { ...sheetAt(1), juror: "J01" }],
    ["a weight", rewritten('"weight":60', '"weight":50'), "/sheets/0/total", 540, 600],
    ["a sheet left out", { ...sealed, sheets: sheets.toSpliced(6, 1) }, "/rankings/0/undecidable/0/sheets", 0, 1],
    ["the quorum", { ...sealed, edition: { ...sealed.edition, quorum: 3 } }, "/rankings/0/ranked/0", undefined, rankings[0]?.ranked[0]],
    ["the vote", { ...sealed, votes: [] }, "/rankings/0/ranked/0/entry", "2024-GZ-001", "2024-GZ-002"],
    ["the casting vote", rewritten('"castingFor":["2024-GZ-002"]', '"castingFor":[]'), "/rankings/0/ranked/0/entry", "2024-GZ-001", "2024-GZ-002"],
    ["the tie rules", rewritten(',"vote"]', "]"), "/rankings/0/ranked/0/entry", "2024-GZ-001", "2024-GZ-002"],
    ["a rank", rewritten('"rank":2', '"rank":1'), "/rankings/0/ranked/1/rank", 2, 1],
    ["a score", rewritten('"d":"3"', '"d":"1"'), "/rankings/1/ranked/0/score/d", "3", "1"],
    ["the rule that decided", rewritten('"rule":"casting-vote"', '"rule":"vote"'), "/rankings/0/ranked/0/decidedBy/rule", "casting-vote", "vote"],
    ["an entry left out", rewritten('{"entry":"2024-GZ-004","sheets":1,"lacking":1}', ""), "/rankings/0/undecidable/0", undecidable, undefined],
    ["a whole category left out", { ...sealed, rankings: rankings.slice(0, 1) }, "/rankings/1", rankings[1], undefined],
    ["a list made an object", rewritten('"undecidable":[]', '"undecidable":{}'), "/rankings/1/undecidable", [], {}],
    ["a winner who is not ranked", rewritten('"winner":"2024-GZ-002"', '"winner":"2024-GZ-004"'), "/decisions/0/winner", "a ranked entry or null", "2024-GZ-004"],
    ["another winner, and no word why", rewritten('"winner":"2024-GZ-002"', '"winner":"2024-GZ-001"'), "/decisions/0/departureReason", "a reason for departing from the ranking", null],
    ["a winner commended as well", rewritten('"entry":"2024-GZ-003","reason":"Ein', '"entry":"2024-GZ-002","reason":"Ein'), "/decisions/0/commendations/0/entry", "a ranked entry, honoured once", "2024-GZ-002"],
    ["a reason taken away", rewritten("Zwei Feuerwehren, eine Wache.", " "), "/decisions/0/reason", "a reason", " "],
    ["a decision left out", { ...sealed, decisions: sealed.decisions.slice(0, 1) }, "/decisions", "a decision in KB", undefined],
    ["an adjusted score", estimating(({ adjusted }) => ({ adjusted: (Number(adjusted) + 1).toFixed(3) })), "/estimates/0/entries/0/adjusted", sealed.estimates?.[0]?.entries[0]?.adjusted, expect.any(String)],
    ["a rank interval", estimating(({ high }) => ({ high: high + 1 })), "/estimates/0/entries/0/high", 2, 3],
    ["the seed", rewritten('"seed":', '"seed":1'), "/estimates/0/seed", expect.any(Number), expect.any(Number)],
    ["what the ranks follow", rewritten('"method":"mean"', '"method":"adjusted"'), "/estimates/0/method", "mean", "adjusted"],
    ["how far the jury agrees", rewritten('"kendallW":null', '"kendallW":"0.900"'), "/estimates/1/agreement/kendallW", null, "0.900"],
    ["the estimates left out", { ...sealed, estimates: [] }, "/estimates/0", sealed.estimates?.[0], undefined],
    ["a member added", rewritten('"undecidable":[]', '"undecidable":[],"a/b~c":1'), "/rankings/1/a~1b~0c", undefined, 1],
  ])("shows a change: %s", (_, changed, path, expected, found) => {
    expect(recompute(changed)).toEqual({ ok: false, reason: { path, expected, found } });
  });
});

describe("the text of a sealed result", () => {
  const text = canonicalJson(sealed);

  it("reads back as the same result", () => {
    expect(parseBundle(text)).toEqual({ ok: true, value: sealed });
  });

  it("is the same however the result was put together", () => {
    const reversed: Bundle = JSON.parse(JSON.stringify(sealed), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value,
    );
    expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(sealed));
    expect(sha256Hex(canonicalJson(reversed))).toBe(sha256Hex(text));
  });

  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-a-result"],
    ["{}", "not-a-result"],
    [text.replace("lorbeer-result/2", "lorbeer-result/1"), "not-a-result"],
    [text.replace("lorbeer-result/2", "lorbeer-result/3"), "not-a-result"],
    [canonicalJson(first).replace("lorbeer-result/1", "lorbeer-result/2"), "not-a-result"],
    [canonicalJson(first).replace('"rankingMethod":"mean"', '"rankingMethod":"adjusted"'), "not-a-result"],
    [text.replace('"rankingMethod":"mean"', '"rankingMethod":"lot"'), "not-a-result"],
    [text.replace('"kendallW":null', '"kendallW":0.9'), "not-a-result"],
    [text.replace('"juror":"J01"', '"juror":"Uda Bastians"'), "not-a-result"],
    [text.replace('"total":600', '"total":600.5'), "not-a-result"],
    [text.replace('"n":"2000"', '"n":"2e3"'), "not-a-result"],
    [text.replace('"rule":"casting-vote"', '"rule":"lot"'), "not-a-result"],
    [text.replace('"quorum":2', '"quorum":2,"remark":""'), "not-a-result"],
    [text.replace('"previous":null', '"previous":"abc"'), "not-a-result"],
    [text.replace("12:00:00.000Z", "12:00:00Z"), "not-a-result"],
    [` ${text}`, "not-canonical"],
    [`${text}\n`, "not-canonical"],
    [JSON.stringify(sealed), "not-canonical"],
    [text.replace('"quorum":2', '"quorum":3,"quorum":2'), "not-canonical"],
    [text.replace("ü", "\\u00fc"), "not-canonical"],
  ])("no other text passes for it (%#)", (other, reason) => {
    expect(other).not.toBe(text);
    expect(parseBundle(other)).toEqual({ ok: false, reason });
  });
});
