// Assigning from a file, as people with other tools meet it: one JSON object, exit codes, and one line that names the place of a mistake.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

const CLI = join(import.meta.dirname, "..", "..", "build", "boot", "cli.js");
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lorbeer-assign-"));
  file = join(folder, "problem.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function assign(content: unknown, ...options: string[]) {
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "assign", file, ...options], { encoding: "utf8", cwd: folder });
  return { status, stdout, stderr };
}

/** The worst-off entry gets 4 when j1 is kept for e2; the total is greatest, 12, when j1 goes to e1. */
const UNFAIR = {
  entries: [{ id: "e1", need: 1 }, { id: "e2", need: 1 }],
  jurors: [{ id: "j1", max: 1, min: 0 }, { id: "j2", max: 1, min: 0 }],
  affinity: [[11, 5], [4, 1]],
  seed: 1,
};

/** Two jurors, one of them in conflict with e1, which wants two. */
const SHORT = {
  entries: [{ id: "e1", need: 2 }, { id: "e2", need: 1 }],
  jurors: [{ id: "j1", max: 4 }, { id: "j2", max: 4 }],
  affinity: [[1, 1], [1, 1]],
  conflicts: [["j2", "e1"]],
};

test("the worst-off entry comes first, and the answer has the form that was promised", () => {
  const { status, stdout, stderr } = assign(UNFAIR, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    status: "optimal",
    assignments: [["e1", "j2"], ["e2", "j1"]],
    worst: 4,
    total: 9,
    loads: { j1: 1, j2: 1 },
    connected: { all: false },
    shortages: [],
    seconds: expect.any(Number),
  });
});

test("--aim total drops fairness", () => {
  const { status, stdout } = assign(UNFAIR, "--json", "--aim", "total");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: "optimal", worst: 1, total: 12 });
});

test("no solution: exit code 3, who is short, why, and what would help", () => {
  const { status, stdout, stderr } = assign(SHORT, "--json");
  expect({ status, stderr }).toEqual({ status: 3, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({
    status: "infeasible",
    assignments: [],
    shortages: [{ entry: "e1", missing: 1, because: ["conflicts keep j2 away and cannot be lifted; 1 juror may judge it"] }],
    relaxations: ["find 1 more juror without a conflict with e1, or lower its need by 1"],
  });
});

test("a need that no jury could meet is no mistake in the file, but has no solution", () => {
  const { status, stdout } = assign({ ...SHORT, entries: [{ id: "e1", need: 3 }, { id: "e2", need: 1 }] }, "--json");
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ shortages: [{ entry: "e1", missing: 2, because: ["there are only 2 jurors"] }] });
});

test("least loads that together exceed all needs are named", () => {
  const { status, stdout } = assign({ ...UNFAIR, jurors: [{ id: "j1", max: 2, min: 2 }, { id: "j2", max: 2, min: 1 }] }, "--json");
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ shortages: [], idle: [{ missing: 1 }], relaxations: [expect.stringMatching(/^lower min of j[12] by 1$/)] });
});

test("people read a table", () => {
  const found = assign(UNFAIR);
  expect(found.stdout).toMatch(/^The best assignment there is \(\d+\.\d\d s\)\.\nWorst-off entry 4, total 9\.\nGroup all falls into parts/);
  expect(found.stdout).toContain("e1     j2");
  expect(assign(SHORT).stdout).toContain("e1 lacks 1 juror:");
});

test("decimals are added without noise, and an empty competition is assigned at once", () => {
  const tenths = { ...UNFAIR, entries: [{ id: "e1", need: 2 }, { id: "e2", need: 0 }], affinity: [[0.1, 0.2], [0, 0]] };
  expect(JSON.parse(assign(tenths, "--json").stdout)).toMatchObject({ worst: 0.3, total: 0.3, connected: { all: true } });
  expect(JSON.parse(assign({ entries: [], jurors: [], affinity: [] }, "--json").stdout)).toMatchObject({ status: "optimal", assignments: [], worst: 0, total: 0 });
});

test("a mark of UTF-8 changes nothing", () => {
  const plain = JSON.parse(assign(UNFAIR, "--json").stdout);
  expect({ ...JSON.parse(assign(`\uFEFF${JSON.stringify(UNFAIR)}`, "--json").stdout), seconds: 0 }).toEqual({ ...plain, seconds: 0 });
});

test("ids are texts and nothing else, whatever they are called", () => {
  const odd = { entries: [{ id: "__proto__", need: 1 }, { id: "constructor", need: 1 }], jurors: [{ id: "toString", max: 1 }, { id: "j 2", max: 1 }], affinity: [[2, 1], [1, 2]] };
  const { status, stdout } = assign(odd, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ assignments: [["__proto__", "toString"], ["constructor", "j 2"]], loads: { toString: 1, "j 2": 1 } });
});

test.each<readonly [string, object, object]>([
  ["jurors without entries", { entries: [], jurors: [{ id: "j1", max: 2 }], affinity: [] }, { status: 0, answer: { status: "optimal", assignments: [], loads: { j1: 0 } } }],
  ["entries without jurors", { entries: [{ id: "e1", need: 1 }], jurors: [], affinity: [[]] }, { status: 3, answer: { status: "infeasible", shortages: [{ entry: "e1", missing: 1 }] } }],
  ["a need beyond every jury", { ...SHORT, entries: [{ id: "e1", need: 1_000_000 }, { id: "e2", need: 1 }] }, { status: 3, answer: { shortages: [{ entry: "e1", missing: 999_999 }] } }],
  ["jurors who take nothing", { ...UNFAIR, jurors: [{ id: "j1", max: 0 }, { id: "j2", max: 0 }] }, { status: 3, answer: { status: "infeasible", assignments: [] } }],
  ["affinities below zero", { ...UNFAIR, affinity: [[-1, -5], [-4, -1]] }, { status: 0, answer: { status: "optimal", worst: -1, total: -2 } }],
])("%s", (_what, problem, { status, answer }: { status?: number; answer?: object }) => {
  const found = assign(problem, "--json");
  expect({ status: found.status, stderr: found.stderr }).toEqual({ status, stderr: "" });
  expect(JSON.parse(found.stdout)).toMatchObject(answer ?? {});
});

test("a competition of real size: every rule kept, groups reported, equal each time", () => {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
  const [entries, jurors] = [ids("e", 60), ids("j", 15)];
  const problem = {
    entries: entries.map((id) => ({ id, need: 3 })),
    jurors: jurors.map((id) => ({ id, max: 13, min: 10 })),
    affinity: entries.map((_, e) => jurors.map((_, j) => ((e * 7 + j * 11) % 13) % 4)),
    conflicts: entries.map((id, e) => [jurors[(e * 4) % 15], id]),
    groups: Object.fromEntries(entries.map((id, e) => [id, e % 2 === 0 ? "A" : "B"])),
    seed: 7,
  };
  const { seconds, ...answer } = JSON.parse(assign(problem, "--json").stdout);
  expect(seconds).toBeGreaterThan(0);
  expect(answer).toMatchObject({ status: "optimal", connected: { A: true, B: true } });
  const barred = new Set(problem.conflicts.map(([juror, entry]) => `${entry} ${juror}`));
  expect(answer.assignments.filter(([entry, juror]: [string, string]) => barred.has(`${entry} ${juror}`))).toEqual([]);
  for (const id of entries) expect(answer.assignments.filter(([entry]: [string]) => entry === id)).toHaveLength(3);
  for (const load of Object.values(answer.loads)) expect([10, 11, 12, 13]).toContain(load);
  expect(JSON.parse(assign(problem, "--json").stdout)).toMatchObject(answer);
});

describe("a mistake is named with its place: exit code 2 and one line", () => {
  test.each([
    ["{", /problem\.json is not JSON: /],
    ['{"entries": [NaN]}', /problem\.json is not JSON: /],
    ["", /problem\.json is not JSON: /],
    ["[]", /problem\.json: the file must be an object, it is \[\]/],
    ["{}", /problem\.json: entries must be a list, it is missing/],
    [{ ...UNFAIR, entries: [{ id: "e1", need: 1 }, { id: "e1", need: 1 }] }, /entries\[1\]\.id: "e1" is the id of entries\[0\] already/],
    [{ ...UNFAIR, jurors: [{ id: "j1", max: 1 }, { id: "j1", max: 1 }] }, /jurors\[1\]\.id: "j1" is the id of jurors\[0\] already/],
    [{ ...UNFAIR, entries: [{ id: "e1", need: "1" }, { id: "e2", need: 1 }] }, /entries\[0\]\.need must be a whole number from 0 to 1000000, it is "1"/],
    [{ ...UNFAIR, entries: [{ id: 1, need: 1 }, { id: "e2", need: 1 }] }, /entries\[0\]\.id must be a text, it is 1/],
    [{ ...UNFAIR, jurors: [{ id: "j1", max: -1 }, { id: "j2", max: 1 }] }, /jurors\[0\]\.max must be a whole number from 0 to 1000000, it is -1/],
    [{ ...UNFAIR, jurors: [{ id: "j1", max: 1, min: 2 }, { id: "j2", max: 1 }] }, /jurors\[0\]\.min is 2, more than max, which is 1/],
    [{ ...UNFAIR, affinity: [[11, 5]] }, /affinity has 1 rows, but there are 2 entries/],
    [{ ...UNFAIR, affinity: [[11, 5], [4]] }, /affinity\[1\] has 1 numbers, but there are 2 jurors/],
    [{ ...UNFAIR, affinity: [[11, 5], [4, null]] }, /affinity\[1\]\[1\] must be a number, it is null/],
    [JSON.stringify(UNFAIR).replace("11", "1e999"), /affinity\[0\]\[0\] must be a number, it is too great/],
    [{ ...UNFAIR, conflicts: [["j9", "e1"]] }, /problem\.json: conflicts\[0\]: there is no juror "j9"/],
    [{ ...UNFAIR, conflicts: [["j1", "e1"], ["e1", "j1"]] }, /conflicts\[1\]: there is no juror "e1"/],
    [{ ...UNFAIR, groups: { e9: "A" } }, /groups: there is no entry "e9"/],
    [JSON.stringify(UNFAIR).replace(`"seed":1`, `"groups":{"__proto__":"A"}`), /groups: there is no entry "__proto__"/],
    [{ ...UNFAIR, seed: 1.5 }, /seed must be a whole number, it is 1\.5/],
  ])("%j", (content, line) => {
    const { status, stdout, stderr } = assign(content, "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("and so is wrong use", () => {
    expect(assign(UNFAIR, "--aim", "fun")).toMatchObject({ status: 2, stderr: "lorbeer: --aim must be total or fair\n" });
    expect(assign(UNFAIR, "--time-limit", "soon")).toMatchObject({ status: 2 });
    expect(spawnSync(process.execPath, [CLI, "assign", join(folder, "none.json")]).status).toBe(2);
  });
});
