// What supports or shakes a ranking, from the contest alone.
import { describe, expect, it } from "vitest";

import { agreementLevel, reliabilityOf } from "#app/areas/results/agreement";
import { intraclassCorrelations } from "#app/areas/results/intraclass-correlation";
import type { Contest } from "#app/areas/results/ranking";
import { rankingStudyOf, type StudyTask } from "#app/areas/results/ranking-study";
import { groupScores } from "#app/areas/results/score-group";
import { seededRandom, shuffled } from "#app/base/random";
import { scoresFromDigits } from "#tests/factories/scores";
import { TIE_RULES } from "#db/vocabulary/scoring";

/** Rows of digits, one for each entry A, B …; the second criterion has the same points less one, at least 0. "." where there is no sheet. */
function contest(text: string, given: Partial<Contest> = {}): Contest {
  const rows = text.split(" ");
  const ids = rows.map((_, row) => String.fromCharCode(65 + row));
  return {
    criteria: [{ id: "gain", weight: 60, position: 0 }, { id: "novelty", weight: 40, position: 1 }],
    entries: ids.map((id) => ({ id, number: `2024-GZ-00${id}` })),
    sheets: rows.flatMap((row, r) => [...row].flatMap((digit, j) => (digit === "." ? [] : [{ entryId: ids[r] ?? "", jurorId: `J${j + 1}`, points: { gain: Number(digit), novelty: Math.max(0, Number(digit) - 1) } }]))),
    method: "mean",
    quorum: 2,
    tieRules: TIE_RULES,
    vote: null,
    ...given,
  };
}

function task(text: string, given: Partial<StudyTask> = {}): StudyTask {
  return { contest: contest(text), positions: [], closed: [], lines: [1], seed: 1, ...given };
}

describe("a study of a ranking", () => {
  it("has figures for every ranked entry, in the order of the ranking, and for every juror, the mildest first", () => {
    const { entries, jurors, notAdjusted, sheets } = rankingStudyOf(task("9788 6755 4523 ...."));
    expect(entries.map(({ id, rankByMean, adjusted }) => [id, rankByMean, adjusted?.rank])).toEqual([["A", 1, 1], ["B", 2, 2], ["C", 3, 3]]);
    expect(notAdjusted).toBeNull();
    expect(sheets).toBe(12);
    expect(jurors).toHaveLength(4);
    expect(jurors.map(({ effect }) => effect)).toEqual(jurors.map(({ effect }) => effect).toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    for (const { adjusted } of entries) {
      expect(adjusted?.low).toBeLessThanOrEqual(adjusted?.rank ?? 0);
      expect(adjusted?.high).toBeGreaterThanOrEqual(adjusted?.rank ?? Infinity);
    }
  });

  it("a clear winner has no zone and needs no further sheet; a close one has both", () => {
    expect(rankingStudyOf(task("9999 4545 3232"))).toMatchObject({ lines: [{ places: 1, above: [], below: [] }], next: null });
    const close = rankingStudyOf(task("878. 787. 4343 .876"));
    expect(close.lines[0]?.above.length).toBe(1);
    expect(close.next).not.toBeNull();
  });

  it("never proposes a sheet of a pair that is closed", () => {
    const open = rankingStudyOf(task("878. 787. 4343 .876")).next;
    expect(open).not.toBeNull();
    const next = rankingStudyOf(task("878. 787. 4343 .876", { closed: [{ jurorId: open?.juror ?? "", entryId: open?.entry ?? "" }] })).next;
    expect([next?.juror, next?.entry]).not.toEqual([open?.juror, open?.entry]);
  });

  it.each([
    ["567", "single-entry"],
    ["555 555", "no-variance"],
    ["56.. 78.. ..56 ..47", "not-connected"],
  ])("of %s gives no adjusted figure and says why: %s", (rows, why) => {
    const study = rankingStudyOf(task(rows));
    expect(study).toMatchObject({ notAdjusted: why, lines: [], next: null });
    expect(study.entries.every(({ adjusted }) => adjusted === null)).toBe(true);
  });

  it("shows both orders where the methods differ, whichever decides", () => {
    const rows = "877. 6663 .885 4331";
    const orders = (method: Contest["method"]) => rankingStudyOf(task(rows, { contest: contest(rows, { method }) })).entries.map(({ id, rankByMean, adjusted }) => `${id} ${rankByMean} ${adjusted?.rank}`);
    expect(orders("mean")).toEqual(["A 1 2", "C 2 1", "B 3 3", "D 4 4"]);
    expect(orders("adjusted")).toEqual(["C 2 1", "A 1 2", "B 3 3", "D 4 4"]);
  });

  it("asks without each juror by the method that decides", () => {
    const rows = "877. 6663 .885 4331";
    const winners = (method: Contest["method"]) => rankingStudyOf(task(rows, { contest: contest(rows, { method }) })).withoutEach.flatMap((each) => each.winners.join("")).join(" ");
    expect(winners("mean")).toBe("C A A C");
    expect(winners("adjusted")).toBe("C C C C");
  });

  it("finds the order effect where there are places", () => {
    const positions = contest("9788 6755 4523").sheets.map(({ jurorId, entryId }) => ({ jurorId, entryId, position: ((entryId.charCodeAt(0) + Number(jurorId.slice(1))) % 3) + 1 }));
    expect(rankingStudyOf(task("9788 6755 4523", { positions })).order).not.toBeNull();
    expect(rankingStudyOf(task("9788 6755 4523")).order).toBeNull();
  });

  it("is the same for every order of the input, and survives being sent to a thread", () => {
    const given = task("878. 787. 4343 .876");
    const study = rankingStudyOf(given);
    const mixed = { ...given, contest: { ...given.contest, sheets: shuffled(given.contest.sheets, seededRandom(5)), entries: shuffled(given.contest.entries, seededRandom(6)) } };
    expect(rankingStudyOf(mixed)).toEqual(study);
    expect(structuredClone(study)).toEqual(study);
  });
});

describe("agreement in one word", () => {
  it("the share is ICC(2,k) where every juror judged every entry", () => {
    const table = scoresFromDigits("9258 6132 8468 7126");
    const { icc2k } = intraclassCorrelations(groupScores(table));
    const { reliability } = rankingStudyOf({ ...task("9258 6132 8468 7126"), contest: { ...contest("9258 6132 8468 7126"), criteria: [{ id: "gain", weight: 100, position: 0 }] } });
    expect(reliability).toBeCloseTo(icc2k ?? 0, 4);
  });

  it.each([[0.95, "high"], [0.9, "high"], [0.8, "good"], [0.75, "good"], [0.6, "fair"], [0.5, "fair"], [0.49, "low"], [0, "low"], [null, null]] as const)("%s is %s", (share, level) => {
    expect(agreementLevel(share)).toBe(level);
  });

  it("does not exist without a model", () => expect(reliabilityOf(null, 4)).toBeNull());
});
