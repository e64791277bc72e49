// `lorbeer rank` as an office or an outsider meets it: a file in, figures out, and no figure that means nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

const CLI = join(import.meta.dirname, "..", "..", "build", "boot", "cli.js");
// Shrout & Fleiss 1979, table 2
const SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lorbeer-rank-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function rank(content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, "scores.csv");
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "rank", file, ...options], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function csv(table: readonly (readonly number[])[], separator = ","): string {
  const rows = table.flatMap((row, i) => row.map((score, j) => [`S${i + 1}`, `J${j + 1}`, score].join(separator)));
  return `${[["entry", "juror", "score"].join(separator), ...rows].join("\n")}\n`;
}

function places(answer: { readonly entries: readonly { readonly rank: number | null; readonly entry: string }[] }): readonly string[] {
  return answer.entries.map(({ rank, entry }) => `${rank ?? "–"} ${entry}`);
}

describe("as JSON", () => {
  test("the published figures, in the promised shape", () => {
    const { status, stdout, stderr } = rank(csv(SHROUT_FLEISS), "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(["n", "intercept", "variance", "entries", "jurors", "agreement", "components", "warnings", "seconds"]);
    expect(Object.keys(answer.entries[0])).toEqual(["entry", "n", "mean", "adjusted", "effect", "se", "rank", "rankLow", "rankHigh", "pFirst"]);
    expect(Object.keys(answer.jurors[0])).toEqual(["juror", "n", "effect", "se"]);
    expect(answer).toMatchObject({ n: 24, components: 1, warnings: [], entries: [{ entry: "S5", n: 4, mean: 7.5, rank: 1 }, { entry: "S3" }, { entry: "S1" }, { entry: "S6" }, { entry: "S4" }, { entry: "S2", rank: 6 }] });
    expect(Object.entries(answer.agreement).map(([name, value]) => `${name} ${Number(value).toFixed(2)}`)).toEqual(
      ["icc1 0.17", "icc1k 0.44", "icc2 0.29", "icc2k 0.62", "icc3 0.71", "icc3k 0.91", "kendallW 0.89", "alphaInterval 0.15", "alphaOrdinal 0.11"],
    );
    expect(answer.variance.entry).toBeCloseTo((11.2417 - 1.0194) / 4, 3);
  });

  test("semicolons, a mark of UTF-8 and gzip change nothing but the seconds", () => {
    const plain = JSON.parse(rank(csv(SHROUT_FLEISS), "--json").stdout);
    const packed = JSON.parse(rank(gzipSync(`\uFEFF${csv(SHROUT_FLEISS, ";")}`), "--json").stdout);
    expect({ ...packed, seconds: 0 }).toEqual({ ...plain, seconds: 0 });
  });

  test("groups are ranked apart, and say so", () => {
    const grouped = csv(SHROUT_FLEISS).split("\n").map((line, i) => (line === "" ? "" : `${line},${i === 0 ? "group" : i <= 12 ? "north" : "south"}`)).join("\n");
    const answer = JSON.parse(rank(grouped, "--json").stdout);
    expect(answer.entries.map(({ group, entry, rank }: { group: string; entry: string; rank: number }) => `${group} ${rank} ${entry}`)).toEqual(["north 1 S3", "north 2 S1", "north 3 S2", "south 1 S5", "south 2 S6", "south 3 S4"]);
    expect(answer).toMatchObject({ n: 24, intercept: null, variance: { entry: null }, components: 2, groups: [{ group: "north", n: 12, components: 1 }, { group: "south", n: 12 }] });
    const [north] = answer.groups;
    const alone = JSON.parse(rank(csv(SHROUT_FLEISS.slice(0, 3)), "--json").stdout);
    expect(north).toMatchObject({ intercept: alone.intercept, variance: alone.variance, agreement: alone.agreement });
  });

  test("what cannot be told is null, with a warning in words", () => {
    const answer = JSON.parse(rank("entry,juror,score\nA,J,7\nB,J,9\n", "--json").stdout);
    expect(answer).toMatchObject({ intercept: null, variance: { entry: null, juror: null, residual: null }, agreement: { icc1: null, alphaInterval: null } });
    expect(answer.entries).toEqual(["B", "A"].map((entry) => ({ entry, n: 1, mean: entry === "A" ? 7 : 9, adjusted: null, effect: null, se: null, rank: null, rankLow: null, rankHigh: null, pFirst: null })));
    expect(answer.warnings[0]).toContain("only one juror");
    expect(JSON.parse(rank("entry,juror,score\nA,J,7\nB,J,9\n", "--json", "--method", "mean").stdout).entries.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2]);
  });
});

describe("by exact mean", () => {
  test("thirds and decimals that a machine rounds are equal where they are, and different where they are", () => {
    const rows = ["A,J,0.1", "A,K,0.2", "A,L,0.3", "B,J,0.2", "B,K,0.2", "B,L,0.2", "C,J,0.2", "C,K,0.2", "C,L,0.200000000000001"];
    const answer = JSON.parse(rank(["entry,juror,score", ...rows].join("\n"), "--json", "--method", "mean").stdout);
    expect(places(answer)).toEqual(["1 C", "2 A", "2 B"]);
  });

  test("criteria count by their weights, and the mean is that of the law's totals", () => {
    const rows = ["A,J,a,10", "A,J,b,0", "B,J,a,0", "B,J,b,10", "C,J,b,4", "C,J,a,4"];
    const answer = JSON.parse(rank(["entry,juror,criterion,score", ...rows].join("\n"), "--json", "--method", "mean", "--weights", "a=40,b=60").stdout);
    expect(answer.entries.map(({ entry, mean }: { entry: string; mean: number }) => [entry, mean])).toEqual([["B", 600], ["A", 400], ["C", 400]]);
    expect(places(answer)).toEqual(["1 B", "2 A", "2 C"]);
  });
});

describe("what cannot be told from the scores is null, and said in words", () => {
  const FIGURES = ["adjusted", "effect", "se", "rankLow", "rankHigh", "pFirst"];

  test.each<readonly [string, readonly string[], RegExp]>([
    ["one entry", ["A,J,7", "A,K,9"], /only one entry/],
    ["one juror", ["A,J,7", "B,J,9"], /only one juror/],
    ["one score", ["A,J,7"], /only one/],
    ["each entry with a juror of its own", ["A,J,7", "B,K,9", "C,L,8"], /./],
    ["equal scores", ["A,J,7", "A,K,7", "B,J,7", "B,K,7"], /./],
  ])("%s: no figure of the model", (_what, rows, warning) => {
    const { status, stdout } = rank(["entry,juror,score", ...rows].join("\n"), "--json");
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/NaN|Infinity/);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ n: rows.length, intercept: null, variance: { entry: null, juror: null, residual: null } });
    for (const entry of answer.entries) for (const figure of FIGURES) expect([figure, entry[figure]]).toEqual([figure, null]);
    expect(answer.warnings[0]).toMatch(warning);
  });

  test.each([["one entry", ["A,J,7", "A,K,9", "A,L,3"]], ["one juror", ["A,J,7", "B,J,9"]], ["equal scores", ["A,J,7", "A,K,7", "B,J,7", "B,K,7"]]])("%s: no coefficient of agreement", (_what, rows) => {
    const { agreement } = JSON.parse(rank(["entry,juror,score", ...rows].join("\n"), "--json").stdout);
    expect(Object.entries(agreement).filter(([, figure]) => figure !== null)).toEqual([]);
  });

  test("parts that no juror connects are ranked apart", () => {
    const rows = ["A,J,7", "A,K,8", "B,J,5", "B,K,5", "C,J,9", "C,K,7", "X,L,3", "X,M,2", "Y,L,9", "Y,M,7", "Z,L,5", "Z,M,6"];
    const { entries, components, warnings, intercept } = JSON.parse(rank(["entry,juror,score", ...rows].join("\n"), "--json").stdout);
    expect({ components, intercept }).toEqual({ components: 2, intercept: null });
    expect(new Set(entries.map(({ component }: { component: number }) => component)).size).toBe(2);
    expect(entries.filter(({ rank }: { rank: number }) => rank === 1)).toHaveLength(2);
    expect(warnings.join(" ")).toContain("connect");
  });
});

test("the same scores in another order of rows and columns give the same answer", () => {
  const rows = csv(SHROUT_FLEISS).trimEnd().split("\n").map((line) => line.split(",").toReversed().join(","));
  const [header = "", ...body] = rows;
  const turned = rank([header, ...body.toReversed()].join("\r\n"), "--json").stdout;
  expect({ ...JSON.parse(turned), seconds: 0 }).toEqual({ ...JSON.parse(rank(csv(SHROUT_FLEISS), "--json").stdout), seconds: 0 });
});

describe("for people", () => {
  test("a table, and a picture that says in words and figures what it shows", () => {
    const plot = join(folder, "ranks.svg");
    const { status, stdout } = rank(csv(SHROUT_FLEISS).replaceAll("S5", "<S&5>"), "--plot", plot);
    expect(status).toBe(0);
    expect(stdout).toContain("   1  <S&5>       4  7.500     7.300   0.787         1–2");
    expect(stdout).toContain("Differences come from entries 29.0 %, jurors 59.5 %, chance 11.6 %");
    const svg = readFileSync(plot, "utf8");
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain("First: &lt;S&amp;5&gt;.");
    expect(svg).toContain(">1 (1–2)</text>");
  });
});

describe("refusals: exit code 2 and one line", () => {
  test.each<readonly [string, string | Uint8Array, readonly string[], RegExp]>([
    ["a bad row", "entry,juror,score\nA,J,7\nB,J,\n", [], /scores\.csv, line 3: has no score/],
    ["not UTF-8", Buffer.from("entry,juror,score\nK\xf6ln,J,7\n", "latin1"), [], /scores\.csv, line 2: is not UTF-8/],
    ["half a gzip file", gzipSync(csv(SHROUT_FLEISS)).subarray(0, 40), [], /scores\.csv cannot be read: unexpected end of file/],
    ["an empty file", "", [], /scores\.csv, line 1: no column entry, juror, score/],
    ["a second score of one juror", "entry,juror,score\nA,J,7\nA,J,8\n", [], /scores\.csv, line 3: juror "J" scored entry "A" already on line 2/],
    ["a score that is no number", "entry,juror,score\nA,J,NaN\n", [], /line 2: the score "NaN" is not a plain number/],
    ["a criterion without a weight", "entry,juror,criterion,score\nA,J,c,7\n", ["--weights", "a=40,b=60"], /line 2: --weights has no weight for the criterion "c"/],
    ["a sheet without a criterion", "entry,juror,criterion,score\nA,J,a,7\n", ["--weights", "a=40,b=60"], /line 2: the sheet of juror "J" for entry "A" has no score in "b"/],
    ["weights that are not whole", csv(SHROUT_FLEISS), ["--weights", "a=40,b=50"], /weights must sum to 100/],
    ["an unknown option", csv(SHROUT_FLEISS), ["--weight", "a=100"], /--weight/],
    ["two files", csv(SHROUT_FLEISS), ["another.csv"], /needs SCORES\.csv/],
    ["an unknown method", csv(SHROUT_FLEISS), ["--method", "median"], /--method must be adjusted or mean/],
    ["a seed that is none", csv(SHROUT_FLEISS), ["--seed", "-1"], /--seed|'--seed/],
    ["a picture that is none", csv(SHROUT_FLEISS), ["--plot", "ranks.png"], /--plot writes an SVG picture/],
  ])("%s", (_what, content, options, message) => {
    const { status, stdout, stderr } = rank(content, ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a folder, and a picture in a folder that is not there", () => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, "rank", folder], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/cannot be read/) });
    expect(rank(csv(SHROUT_FLEISS), "--plot", join(folder, "nowhere", "ranks.svg"))).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^lorbeer: .*ranks\.svg cannot be written: /) });
  });

  test("no such file", () => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, "rank", join(folder, "nowhere.csv")], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^lorbeer: there is no file .*nowhere\.csv\n$/) });
  });
});
