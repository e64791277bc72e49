// What a file of scores may look like, and what is refused rather than guessed.
import { describe, expect, it, test } from "vitest";

import { readScores, readWeights } from "#app/cli/rank/scores";
import { toNumber } from "#app/base/fraction";

const FILE = "scores.csv";

/** "A/J 7.5": entry, juror and score, after the group where there is one. */
function read(text: string, weights?: string): readonly string[] {
  const { grouped, groups } = readScores(FILE, text, readWeights(weights));
  return [...groups].flatMap(([group, scores]) => scores.map(({ entry, juror, score }) => `${grouped === "by group" ? `${group}: ` : ""}${entry}/${juror} ${toNumber(score)}`));
}

describe("what is read", () => {
  test.each([
    ["commas", "entry,juror,score\nA,J,7.5\nB,J,-3\n", ["A/J 7.5", "B/J -3"]],
    ["semicolons and Windows line ends", "entry;juror;score\r\nA;J;7.5\r\nB;J;8\r\n", ["A/J 7.5", "B/J 8"]],
    ["decimal commas between semicolons", "entry;juror;score\nA;J;7,5\nB;J;8\n", ["A/J 7.5", "B/J 8"]],
    ["columns in any order, quoted fields, no last line end", 'score,"juror",entry\n7,"Kim, ""K""",A', ['A/Kim, "K" 7']],
    ["old line ends of the Macintosh", "entry,juror,score\rA,J,7\rB,J,8\r", ["A/J 7", "B/J 8"]],
    ["separators, quotation marks and names like an object's in quoted fields", 'entry,juror,score\n"A, ""1""",__proto__,7\n"B;2",constructor,8\n', ['A, "1"/__proto__ 7', "B;2/constructor 8"]],
    ["zero and minus zero, which are scores", "entry,juror,score\nA,J,0\nB,J,-0.0\n", ["A/J 0", "B/J 0"]],
    ["empty lines between rows", "entry,juror,score\n\nA,J,7\n\nB,J,8\n\n", ["A/J 7", "B/J 8"]],
    ["one name in two spellings of Unicode", "entry,juror,score\nKo\u0308ln,J,7\nK\u00f6ln,K,8\n", ["Köln/J 7", "Köln/K 8"]],
    ["groups, by name, each with entries and jurors of its own", "group,entry,juror,score\nb,1,J,7\na,1,J,8\n", ["a: 1/J 8", "b: 1/J 7"]],
  ])("%s", (_what, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it("criteria become the law's total, the sum of weight times points, exactly", () => {
    expect(read("entry,juror,criterion,score\nA,J,b,8.1\nA,J,a,7\nB,J,a,0\nB,J,b,10\n", "a=40,b=60")).toEqual(["A/J 766", "B/J 600"]);
  });
});

describe("what is refused, with its line", () => {
  const rows = (...lines: readonly string[]) => ["entry,juror,score", ...lines].join("\n");

  test.each([
    ["an empty score", rows("A,J,7", "B,J,"), "line 3: has no score; leave the row out"],
    ["a word for a score", rows("A,J,n/a"), 'line 2: the score "n/a" is not a plain number'],
    ["an exponent", rows("A,J,1e1"), 'line 2: the score "1e1" is not a plain number'],
    ["a thousands separator", "entry;juror;score\nA;J;1.234,5\n", 'line 2: the score "1.234,5" is not a plain number'],
    ["a number that is none", rows("A,J,NaN"), 'line 2: the score "NaN" is not a plain number'],
    ["an infinite score", rows("A,J,-Infinity"), 'line 2: the score "-Infinity" is not a plain number'],
    ["another way to write a number", rows("A,J,0x10"), 'line 2: the score "0x10" is not a plain number'],
    ["a plus sign", rows("A,J,+7"), 'line 2: the score "+7" is not a plain number'],
    ["more digits than are exact", rows(`A,J,${"9".repeat(16)}`), "is not a plain number of up to 15 digits before and after the point"],
    ["a space before a score", rows("A,J, 7"), 'line 2: the score " 7" is not a plain number'],
    ["a decimal comma between commas", rows('A,J,"7,5"'), "line 2: the score \"7,5\" has a decimal comma"],
    ["points and commas in one file", "entry;juror;score\nA;J;7,5\nB;J;7.5\n", 'line 3: the score "7.5" has a decimal point, but line 2 a decimal comma'],
    ["a second score", rows("A,J,7", "B,J,7", "A,J,7"), 'line 4: juror "J" scored entry "A" already on line 2'],
    ["an empty name", rows(",J,7"), "line 2: entry is empty"],
    ["a name with a space at its end", rows("A,J ,7"), 'line 2: juror "J " begins or ends with a space'],
    ["a line break in a name", rows('A,"J\nK",7'), "holds a line break"],
    ["a field too many", rows("A,J,7,8"), "line 2: 4 fields, but 3 columns"],
    ["a quotation mark that is not closed", rows("A,J,7", '"B,J,8'), "line 3: a quotation mark is not closed"],
    ["an unknown column", "entry,juror,points\nA,J,7\n", 'line 1: unknown column "points"'],
    ["a missing column", "entry,score\nA,7\n", "line 1: no column juror"],
    ["a column twice", "entry,juror,score,score\nA,J,7,7\n", "line 1: two columns score"],
    ["a field too few", rows("A,J,7", "B,J"), "line 3: 2 fields, but 3 columns"],
    ["names of columns in capitals", "Entry,Juror,Score\nA,J,7\n", 'line 1: unknown column "Entry"'],
    ["rows without names of columns", "A,J,7\nB,J,8\n", 'line 1: unknown column "A"'],
    ["an empty group", "group,entry,juror,score\n,A,J,7\n", "line 2: group is empty"],
    ["no rows", "entry,juror,score\n", "line 1: there are no scores"],
    ["nothing", "", "line 1: no column entry, juror, score"],
  ])("%s", (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("the first bad row is named, and where the others are", () => {
    expect(() => read(rows("A,J,", "B,J,7", "C,J,x", "B,J,8"))).toThrow("scores.csv, line 2: has no score; leave the row out where a juror gave none: not scored is not zero (and 2 more: lines 4, 5)");
  });

  test.each([
    ["a sheet without one of the criteria", "A,J,a,7\nB,J,a,7\nB,J,b,7\n", 'line 2: the sheet of juror "J" for entry "A" has no score in "b": not scored is not zero'],
    ["a criterion twice", "A,J,a,7\nA,J,b,7\nA,J,a,8\n", 'line 4: juror "J" scored entry "A" in criterion "a" already on line 2'],
    ["a criterion without a weight", "A,J,a,7\nA,J,b,7\nA,J,c,8\n", 'line 4: --weights has no weight for the criterion "c"'],
  ])("%s", (_what, body, message) => {
    expect(() => read(`entry,juror,criterion,score\n${body}`, "a=40,b=60")).toThrow(message);
  });

  test.each([
    ["a=40,b=50", "weights must sum to 100"],
    ["a=40,a=60", 'the criterion "a" stands there twice'],
    ["o\u0308=50,\u00f6=50", 'the criterion "\u00f6" stands there twice'],
    ["", '"" is not of the form criterion=percent'],
    ["a=100,", '"" is not of the form criterion=percent'],
    ["a=1e2", '"a=1e2" is not of the form criterion=percent'],
    ["a=-10,b=110", "weights are not negative"],
    ["a=33.3,b=66.7", '"a=33.3" is not of the form criterion=percent'],
    ["a", '"a" is not of the form criterion=percent'],
  ])("weights %s", (weights, message) => {
    expect(() => readWeights(weights)).toThrow(message);
  });

  it("criteria without weights, and weights without criteria", () => {
    expect(() => read("entry,juror,criterion,score\nA,J,a,7\n")).toThrow("say --weights");
    expect(() => read(rows("A,J,7"), "a=100")).toThrow("has no column criterion");
  });
});
