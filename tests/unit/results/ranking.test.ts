// The ranking of one category, on examples worked out by hand. Points are written gain/novelty/future with weights 40/30/30,
// so that 8/6/6 is 320 + 180 + 180 = 680. Where one triple stands for several jurors, they all gave the same points.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rankCategory, type Contest, type RankedEntry } from "#app/areas/results/ranking";
import { shownTotal } from "#app/areas/scoring/total";
import { compare, fraction } from "#app/base/fraction";
import { RANKING_METHODS, TIE_RULES } from "#db/vocabulary/scoring";

type Triple = readonly [gain: number, novelty: number, future: number];

const criteria = [
  { id: "gain", weight: 40, position: 0 },
  { id: "novelty", weight: 30, position: 1 },
  { id: "future", weight: 30, position: 2 },
];

/** Jurors J1, J2 … give one triple each, by entry; entry A has the number 2024-GZ-00A. */
function contest(given: Readonly<Record<string, readonly Triple[]>>, rules: Partial<Contest> = {}): Contest {
  return {
    criteria,
    entries: Object.keys(given).map((id) => ({ id, number: `2024-GZ-00${id}` })),
    sheets: Object.entries(given).flatMap(([entryId, triples]) =>
      triples.map(([gain, novelty, future], juror) => ({ entryId, jurorId: `J${juror + 1}`, points: { gain, novelty, future } })),
    ),
    method: "mean",
    quorum: 3,
    tieRules: TIE_RULES,
    vote: null,
    ...rules,
  };
}

function by(jurors: number, triple: Triple): readonly Triple[] {
  return Array.from({ length: jurors }, () => triple);
}

function byAllThree(triple: Triple): readonly Triple[] {
  return by(3, triple);
}

/** "1 A", "2 B gain": rank, entry, and what decided the place among equals. */
function lines(contestants: Contest): readonly string[] {
  return rankCategory(contestants).ranked.map(({ rank, entry, decidedBy }) => [rank, entry.id, ...decidingRule(decidedBy)].join(" "));
}

function decidingRule(decidedBy: RankedEntry["decidedBy"]): readonly string[] {
  if (decidedBy === null) return [];
  return [decidedBy.rule === "criterion" ? decidedBy.criterionId : decidedBy.rule];
}

describe("ranks follow the exact mean of the totals", () => {
  it("higher means first, and nothing needs deciding", () => {
    // A 710, B (1000 + 400 + 400) / 3 = 600, C 900
    const given = { A: byAllThree([8, 6, 7]), B: [[10, 10, 10], [4, 4, 4], [4, 4, 4]] as const, C: byAllThree([9, 9, 9]) };
    expect(lines(contest(given))).toEqual(["1 C", "2 A", "3 B"]);
  });

  it("scores that look the same on the page are no tie", () => {
    // A (700 + 700 + 600) / 3 = 2000/3 = 666.67; B (6·670 + 650) / 7 = 4670/7 = 667.14: both are shown as 66.7
    const given = { A: [[7, 7, 7], [7, 7, 7], [6, 6, 6]] as const, B: [...by(6, [7, 7, 6]), [8, 6, 5] as const] };
    const { ranked } = rankCategory(contest(given));
    expect(ranked.map(({ entry, score, decidedBy }) => [entry.id, score, decidedBy])).toEqual([
      ["B", fraction(4670, 7), null],
      ["A", fraction(2000, 3), null],
    ]);
    expect(ranked.map(({ score }) => shownTotal(score, { max: 10 }))).toEqual(["66.7", "66.7"]);
  });

  it("means over different numbers of sheets can be equal: 2000/3 and 4000/6", () => {
    const two: readonly Triple[] = [[7, 7, 7], [7, 7, 7], [6, 6, 6]];
    const { ranked } = rankCategory(contest({ A: two, B: [...two, ...two] }, { tieRules: [] }));
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("a sheet that is not there is not zero: A has 700 from three of five jurors and stays before B with 690 from five", () => {
    const given = { A: byAllThree([7, 7, 7]), B: by(5, [9, 5, 6]) }; // B 360 + 150 + 180 = 690
    expect(lines(contest(given))).toEqual(["1 A", "2 B"]);
  });

  it("each entry carries what its sheets say", () => {
    // totals 1000, 440 (5/4/4: 200 + 120 + 120), 360 (6/2/2: 240 + 60 + 60), together 1800; gain 21/3, novelty 16/3, future 16/3
    const { ranked } = rankCategory(contest({ A: [[10, 10, 10], [5, 4, 4], [6, 2, 2]] }));
    expect(ranked).toEqual([
      {
        entry: { id: "A", number: "2024-GZ-00A" },
        rank: 1,
        score: fraction(600),
        adjusted: null,
        decidedBy: null,
        sheets: 3,
        means: [
          { criterionId: "gain", mean: fraction(7) },
          { criterionId: "novelty", mean: fraction(16, 3) },
          { criterionId: "future", mean: fraction(16, 3) },
        ],
        lowest: 360,
        highest: 1000,
        firstPlaces: 3,
      },
    ]);
  });
});

describe("an entry short of the quorum is not decidable", () => {
  it("stands apart, without a rank, with the number of sheets it lacks", () => {
    const given = { B: [], A: [[10, 10, 10], [10, 10, 10]] as const, C: byAllThree([1, 1, 1]) };
    const { ranked, undecidable } = rankCategory(contest(given));
    expect(ranked.map(({ entry, rank }) => [rank, entry.id])).toEqual([[1, "C"]]);
    expect(undecidable).toEqual([
      { entry: { id: "A", number: "2024-GZ-00A" }, sheets: 2, lacking: 1 },
      { entry: { id: "B", number: "2024-GZ-00B" }, sheets: 0, lacking: 3 },
    ]);
  });

  it.each([
    [1, ["A"], 0],
    [2, ["A"], 0],
    [3, [], 1],
    [5, [], 3],
  ])("two sheets under a quorum of %i: %j is ranked, %i lacking", (quorum, ranked, lacking) => {
    const ranking = rankCategory(contest({ A: [[5, 5, 5], [5, 5, 5]] }, { quorum }));
    expect(ranking.ranked.map(({ entry }) => entry.id)).toEqual(ranked);
    expect(ranking.undecidable.map((entry) => entry.lacking)).toEqual(lacking === 0 ? [] : [lacking]);
  });

  it("without any sheet there is no score, even under a quorum of 0", () => {
    const ranking = rankCategory(contest({ A: [] }, { quorum: 0 }));
    expect(ranking).toEqual({ method: "mean", notAdjusted: null, ranked: [], undecidable: [{ entry: { id: "A", number: "2024-GZ-00A" }, sheets: 0, lacking: 1 }] });
  });
});

describe("the tie rules in their preset order", () => {
  it("are criteria, first places, vote", () => {
    expect(TIE_RULES).toEqual(["criteria", "first-places", "vote"]);
  });

  it("the criterion of the greatest weight decides first", () => {
    // both 680: A 320 + 180 + 180, B 200 + 240 + 240; gain 8 against 5
    expect(lines(contest({ B: byAllThree([5, 8, 8]), A: byAllThree([8, 6, 6]) }))).toEqual(["1 A gain", "2 B gain"]);
  });

  it("then the next; equal weights in the order in which the criteria are listed", () => {
    // both 640, gain 7 each; A has the higher novelty, B the higher future, both weigh 30
    const given = { A: byAllThree([7, 8, 4]), B: byAllThree([7, 4, 8]) };
    expect(lines(contest(given))).toEqual(["1 A novelty", "2 B novelty"]);
    const futureListedFirst = [
      { id: "gain", weight: 40, position: 0 },
      { id: "novelty", weight: 30, position: 2 },
      { id: "future", weight: 30, position: 1 },
    ];
    expect(lines(contest(given, { criteria: futureListedFirst }))).toEqual(["1 B future", "2 A future"]);
  });

  it("weight goes before the place in the list", () => {
    const gainListedLast = criteria.map((criterion) => ({ ...criterion, position: 2 - criterion.position }));
    expect(lines(contest({ A: byAllThree([8, 6, 6]), B: byAllThree([5, 8, 8]) }, { criteria: gainListedLast }))).toEqual(["1 A gain", "2 B gain"]);
  });

  it("a criterion decides by its exact mean, not by the single sheet", () => {
    // A has the highest single gain, 10, but a mean of 8 against 9; totals 580 + 730 + 730 and 660 + 660 + 720, together 2040 each
    const given = { A: [[10, 3, 3], [7, 7, 8], [7, 7, 8]] as const, B: [[9, 5, 5], [9, 5, 5], [9, 6, 6]] as const };
    expect(lines(contest(given))).toEqual(["1 B gain", "2 A gain"]);
  });

  it("then more first places: B is the best of two jurors, A of one", () => {
    // A 1000 + 400 + 400, B 600 + 600 + 600: means 600, all criteria 6
    const given = { A: [[10, 10, 10], [4, 4, 4], [4, 4, 4]] as const, B: byAllThree([6, 6, 6]) };
    expect(lines(contest(given))).toEqual(["1 B first-places", "2 A first-places"]);
  });

  it("then the jury's recorded vote", () => {
    const vote = { votes: { A: 2, B: 3 }, castingFor: [] };
    expect(lines(contest({ A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]) }, { vote }))).toEqual(["1 B vote", "2 A vote"]);
  });

  it("with equal votes the chair's casting vote", () => {
    const vote = { votes: { A: 2, B: 2 }, castingFor: ["B"] };
    expect(lines(contest({ A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]) }, { vote }))).toEqual(["1 B casting-vote", "2 A casting-vote"]);
  });

  it("the casting vote outvotes nobody", () => {
    const vote = { votes: { A: 3, B: 2 }, castingFor: ["B"] };
    expect(lines(contest({ A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]) }, { vote }))).toEqual(["1 A vote", "2 B vote"]);
  });

  it("what remains tied shares the rank: 1, 2, 2, 4, the sharing ones by number", () => {
    const given = { D: byAllThree([1, 1, 1]), C: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]), A: byAllThree([9, 9, 9]) };
    expect(lines(contest(given))).toEqual(["1 A", "2 B shared", "2 C shared", "4 D"]);
  });

  it("number 1000 follows number 999", () => {
    const tied = contest({ A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]) });
    const entries = [{ id: "A", number: "2024-GZ-1000" }, { id: "B", number: "2024-GZ-999" }];
    expect(lines({ ...tied, entries })).toEqual(["1 B shared", "1 A shared"]);
  });
});

describe("a tie of three is settled part by part", () => {
  it("one is told apart, the two others go on to the next rule", () => {
    // all 680: A 8/6/6, B 5/8/8, C 5/7/9 = 200 + 210 + 270; gain sets A apart, novelty 8 against 7 decides between B and C
    const given = { C: byAllThree([5, 7, 9]), A: byAllThree([8, 6, 6]), B: byAllThree([5, 8, 8]) };
    expect(lines(contest(given))).toEqual(["1 A gain", "2 B novelty", "3 C novelty"]);
  });

  it("two share what no rule divides, behind the one that was told apart", () => {
    const given = { A: byAllThree([5, 8, 8]), B: byAllThree([5, 8, 8]), C: byAllThree([8, 6, 6]) };
    expect(lines(contest(given))).toEqual(["1 C gain", "2 A shared", "2 B shared"]);
  });

  it("two can share the better place, too", () => {
    const given = { A: byAllThree([5, 8, 8]), B: byAllThree([8, 6, 6]), C: byAllThree([8, 6, 6]), D: byAllThree([1, 1, 1]) };
    expect(lines(contest(given))).toEqual(["1 B shared", "1 C shared", "3 A gain", "4 D"]);
  });

  it("a vote can tell one apart and the casting vote the others", () => {
    const vote = { votes: { A: 2, B: 2, C: 1 }, castingFor: ["B"] };
    const given = { A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]), C: byAllThree([6, 6, 6]) };
    expect(lines(contest(given, { vote }))).toEqual(["1 B casting-vote", "2 A casting-vote", "3 C vote"]);
  });

  it("after the casting vote the others share", () => {
    const vote = { votes: { A: 1, B: 1, C: 1 }, castingFor: ["C"] };
    const given = { A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]), C: byAllThree([6, 6, 6]) };
    expect(lines(contest(given, { vote }))).toEqual(["1 C casting-vote", "2 A shared", "2 B shared"]);
  });

  it("ties at two places are settled each for itself by one recorded vote", () => {
    const vote = { votes: { A: 1, B: 4, C: 3, D: 2 }, castingFor: [] };
    const given = { A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]), C: byAllThree([3, 3, 3]), D: byAllThree([3, 3, 3]) };
    expect(lines(contest(given, { vote }))).toEqual(["1 B vote", "2 A vote", "3 C vote", "4 D vote"]);
  });
});

describe("nothing breaks a tie silently", () => {
  const equal = { A: byAllThree([6, 6, 6]), B: byAllThree([6, 6, 6]) };

  it("no vote on record is not zero votes: a vote on A alone leaves the tie", () => {
    expect(lines(contest(equal, { vote: { votes: { A: 3 }, castingFor: ["A"] } }))).toEqual(["1 A shared", "1 B shared"]);
  });

  it("zero votes on record are a vote", () => {
    expect(lines(contest(equal, { vote: { votes: { A: 0, B: 3 }, castingFor: [] } }))).toEqual(["1 B vote", "2 A vote"]);
  });

  it("equal votes without a casting vote leave the tie", () => {
    expect(lines(contest(equal, { vote: { votes: { A: 2, B: 2 }, castingFor: [] } }))).toEqual(["1 A shared", "1 B shared"]);
  });

  it("a vote that the edition's rules do not know decides nothing", () => {
    const rules = { tieRules: ["criteria", "first-places"] as const, vote: { votes: { A: 2, B: 3 }, castingFor: [] } };
    expect(lines(contest(equal, rules))).toEqual(["1 A shared", "1 B shared"]);
  });

  it("a vote never goes before the rules listed ahead of it", () => {
    const vote = { votes: { A: 0, B: 5 }, castingFor: ["B"] };
    expect(lines(contest({ A: byAllThree([8, 6, 6]), B: byAllThree([5, 8, 8]) }, { vote }))).toEqual(["1 A gain", "2 B gain"]);
  });

  it("a vote never lifts an entry over a higher score", () => {
    const vote = { votes: { A: 0, B: 5 }, castingFor: ["B"] };
    expect(lines(contest({ A: byAllThree([6, 6, 7]), B: byAllThree([6, 6, 6]) }, { vote }))).toEqual(["1 A", "2 B"]);
  });

  // A 10/10/10, 5/4/4, 6/2/2 = 1000 + 440 + 360, gain 7; B three times 6/6/6 = 1800, gain 6. First places: A one, B two.
  const torn = { A: [[10, 10, 10], [5, 4, 4], [6, 2, 2]], B: byAllThree([6, 6, 6]) } as const;

  it.each([
    [["criteria", "first-places", "vote"], ["1 A gain", "2 B gain"]],
    [["first-places", "criteria", "vote"], ["1 B first-places", "2 A first-places"]],
    [["vote", "criteria"], ["1 B vote", "2 A vote"]],
    [[], ["1 A shared", "1 B shared"]],
  ] as const)("the edition's order %j decides which rule comes first", (tieRules, expected) => {
    expect(lines(contest(torn, { tieRules, vote: { votes: { A: 1, B: 2 }, castingFor: [] } }))).toEqual(expected);
  });
});

describe("a juror's first place", () => {
  function firstPlaces(contestants: Contest): Readonly<Record<string, number>> {
    return Object.fromEntries(rankCategory(contestants).ranked.map(({ entry, firstPlaces: count }) => [entry.id, count]));
  }

  it("goes to each of several entries with the juror's highest total", () => {
    // J1 A and B with 600, J2 A and B, J3 B alone
    const given = { A: [[6, 6, 6], [6, 6, 6], [5, 5, 5]] as const, B: byAllThree([6, 6, 6]), C: byAllThree([1, 1, 1]) };
    expect(firstPlaces(contest(given))).toEqual({ A: 2, B: 3, C: 0 });
  });

  it("is counted among the entries that this juror judged", () => {
    // J4 and J5 judged C alone, and it is their best
    const given = { A: byAllThree([9, 9, 9]), C: [[1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]] as const };
    expect(firstPlaces(contest(given))).toEqual({ A: 3, C: 2 });
  });

  it("is held by an entry short of the quorum as well, and passes to nobody", () => {
    const given = { A: byAllThree([6, 6, 6]), X: [[10, 10, 10]] as const };
    expect(firstPlaces(contest(given))).toEqual({ A: 2 });
  });
});

describe("what no query lets through is a fault", () => {
  const sheet = { entryId: "A", jurorId: "J1", points: { gain: 5, novelty: 5, future: 5 } };

  it.each([
    ["an incomplete sheet", [{ ...sheet, points: { gain: 5, novelty: 5 } }]],
    ["a sheet of another category", [{ ...sheet, entryId: "Z" }]],
    ["a second sheet of a juror for an entry", [sheet, { ...sheet, points: { gain: 9, novelty: 9, future: 9 } }]],
  ])("%s", (_, sheets) => {
    const entries = [{ id: "A", number: "2024-GZ-00A" }];
    const plain = sheets.map((given) => ({ ...given, points: { ...given.points } }));
    expect(() => rankCategory({ ...contest({}), entries, sheets: plain })).toThrow(RangeError);
  });
});

describe("where adjusted scores decide", () => {
  /** A row of the same points everywhere for each entry, a column for each juror, null where there is no sheet. */
  type Rows = Readonly<Record<string, readonly (number | null)[]>>;

  function table(rows: Rows): Contest {
    const sheets = Object.entries(rows).flatMap(([entryId, row]) =>
      row.flatMap((value, juror) => (value === null ? [] : [{ entryId, jurorId: `J${juror + 1}`, points: { gain: value, novelty: value, future: value } }])),
    );
    return { ...contest(Object.fromEntries(Object.keys(rows).map((id) => [id, []])), { method: "adjusted" }), sheets };
  }

  it("an entry that met a strict juror passes one that met mild ones", () => {
    // J4 gives some three points less than J1 to whomever both judged
    const strict = table({ A: [8, 7, 7, null], B: [6, 6, 6, 3], C: [null, 8, 8, 5], D: [4, 3, 3, 1] });
    expect(lines({ ...strict, method: "mean" })).toEqual(["1 A", "2 C", "3 B", "4 D"]);
    expect(lines(strict)).toEqual(["1 C", "2 A", "3 B", "4 D"]);
    expect(rankCategory(strict)).toMatchObject({ method: "adjusted", notAdjusted: null });
  });

  it("the same totals from the same jurors are a tie, which the tie rules decide", () => {
    // the first juror gives A 360 + 120 + 120 and B 240 + 180 + 180, both 600; A is ahead in the criterion of 40 per cent
    const tied = { A: [[9, 4, 4], [7, 7, 7], [5, 5, 5]], B: [[6, 6, 6], [7, 7, 7], [5, 5, 5]], C: [[2, 2, 2], [4, 4, 4], [1, 1, 1]] } as const;
    expect(lines(contest(tied, { method: "adjusted" }))).toEqual(["1 A gain", "2 B gain", "3 C"]);
    expect(lines(contest(tied, { method: "adjusted", tieRules: [] }))).toEqual(["1 A shared", "1 B shared", "3 C"]);
  });

  const falling: readonly { when: string; rows: Rows; why: string }[] = [
    { when: "there is one entry", rows: { A: [5, 6, 7] }, why: "single-entry" },
    { when: "all scores are equal", rows: { A: [5, 5, 5], B: [5, 5, 5] }, why: "no-variance" },
    { when: "no juror connects two panels", rows: { A: [9, 8, 6, null, null, null], B: [5, 6, 4, null, null, null], C: [null, null, null, 9, 7, 8], D: [null, null, null, 3, 4, 1] }, why: "not-connected" },
    { when: "nothing but chance tells entries apart", rows: { A: [9, 1, 5], B: [1, 9, 5], C: [5, 5, 6] }, why: "no-entry-variance" },
  ];
  it.each(falling)("where $when, the ranking follows the mean and says why", ({ rows, why }) => {
    const given = table(rows);
    expect(rankCategory(given)).toMatchObject({ method: "mean", notAdjusted: why });
    expect(lines(given)).toEqual(lines({ ...given, method: "mean" }));
  });

  it("entries short of the quorum have no part in it", () => {
    const rows = { A: [8, 7, 7], B: [6, 6, 5], C: [4, 5, 4] };
    const scores = ({ ranked }: ReturnType<typeof rankCategory>) => ranked.map(({ adjusted }) => adjusted);
    expect(scores(rankCategory(table({ ...rows, D: [1, null, 10] })))).toEqual(scores(rankCategory(table(rows))));
  });
});

describe("whatever the jury gives", () => {
  // few points, equal weights and votes of 0 or 1 make ties common, so that every rule comes to work
  const contests: fc.Arbitrary<Contest> = fc
    .record({
      entryCount: fc.integer({ min: 1, max: 6 }),
      jurorCount: fc.integer({ min: 1, max: 4 }),
      points: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 24, maxLength: 24 }),
      absent: fc.array(fc.nat(4), { minLength: 24, maxLength: 24 }),
      method: fc.constantFrom(...RANKING_METHODS),
      votes: fc.option(fc.array(fc.nat(1), { minLength: 6, maxLength: 6 })),
      tieRules: fc.shuffledSubarray([...TIE_RULES]),
      quorum: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ entryCount, jurorCount, points, absent, method, votes, tieRules, quorum }) => {
      const ids = ["A", "B", "C", "D", "E", "F"].slice(0, entryCount);
      return {
        criteria: [{ id: "gain", weight: 50, position: 0 }, { id: "novelty", weight: 50, position: 1 }],
        entries: ids.map((id) => ({ id, number: `2024-GZ-00${id}` })),
        sheets: ids.flatMap((entryId, row) =>
          Array.from({ length: jurorCount }, (_, juror) => juror).flatMap((juror) => {
            const [gain, novelty] = points[row * 4 + juror] ?? [0, 0];
            return absent[row * 4 + juror] === 0 ? [] : [{ entryId, jurorId: `J${juror}`, points: { gain, novelty } }];
          }),
        ),
        method,
        quorum,
        tieRules,
        vote: votes === null ? null : { votes: Object.fromEntries(ids.map((id, row) => [id, votes[row] ?? 0])), castingFor: ["B"] },
      };
    });

  it("the order of the input never matters", () => {
    const shuffledTwice = contests.chain((given) =>
      fc.record({
        given: fc.constant(given),
        criteria: fc.shuffledSubarray([...given.criteria], { minLength: given.criteria.length }),
        entries: fc.shuffledSubarray([...given.entries], { minLength: given.entries.length }),
        sheets: fc.shuffledSubarray([...given.sheets], { minLength: given.sheets.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledTwice, ({ given, criteria: listed, entries, sheets }) => {
        expect(rankCategory({ ...given, criteria: listed, entries, sheets })).toEqual(rankCategory(given));
      }),
      { numRuns: 500 },
    );
  });

  it("every entry stands in one place, a rank is one more than the number of entries before it, and scores never rise", () => {
    fc.assert(
      fc.property(contests, (given) => {
        const { method, ranked, undecidable } = rankCategory(given);
        const ahead = (one: RankedEntry, other: RankedEntry) => (method === "mean" ? compare(one.score, other.score) : (one.adjusted ?? 0) - (other.adjusted ?? 0));
        expect([...ranked, ...undecidable].map(({ entry }) => entry.id).toSorted()).toEqual(given.entries.map(({ id }) => id));
        for (const [index, entry] of ranked.entries()) {
          const { rank, decidedBy } = entry;
          expect(rank).toBe(1 + ranked.filter((other) => other.rank < rank).length);
          const others = ranked.filter((_, at) => at !== index);
          expect(ranked.slice(0, index).every((earlier) => ahead(earlier, entry) >= 0)).toBe(true);
          expect(decidedBy === null).toBe(!others.some((other) => ahead(other, entry) === 0));
          expect(decidedBy?.rule === "shared").toBe(others.some((other) => other.rank === rank));
        }
      }),
      { numRuns: 500 },
    );
  });
});
