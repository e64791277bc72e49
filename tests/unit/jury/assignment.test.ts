import { describe, expect, test } from "vitest";

import { assignAll, assignmentOf, taskOf, type AssignmentProblem } from "#app/areas/jury/assignment";
import type { ExistingAssignment } from "#app/areas/jury/eligibility";
import { optimise } from "#app/areas/jury/optimise";
import type { Shortage } from "#app/areas/jury/shortage";
import { openSolver } from "#app/services/solver/highs";

const solve = await openSolver(() => Infinity);
function assign(given: Omit<AssignmentProblem, "affinity"> & Partial<Pick<AssignmentProblem, "affinity">>) {
  const problem = { affinity: () => 0, ...given };
  return assignmentOf(problem, optimise({ ...taskOf(problem), solve }));
}
const languages = ["de"];
const free = () => false;

function entriesOf(categoryId: string, count: number, need: number): { id: string; categoryId: string; language: string; need: number }[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${categoryId}-${String(i + 1).padStart(3, "0")}`, categoryId, language: "de", need }));
}

function jurorsOf(count: number, categoryIds: readonly string[], max: number | null = null): { id: string; categoryIds: readonly string[]; languages: readonly string[]; max: number | null }[] {
  return Array.from({ length: count }, (_, i) => ({ id: `juror-${String(i + 1).padStart(2, "0")}`, categoryIds, languages, max }));
}

function conflicts(...pairs: readonly (readonly [jurorId: string, entryId: string])[]): (jurorId: string, entryId: string) => boolean {
  return (jurorId, entryId) => pairs.some(([j, e]) => j === jurorId && e === entryId);
}

describe("so many jurors per entry", () => {
  test("ten entries with three of five jurors each: everybody gets six", () => {
    const result = assign({ entries: entriesOf("GZ", 10, 3), jurors: jurorsOf(5, ["GZ"]), excluded: free, existing: [], seed: 1 });
    if (!result.ok) throw new Error("an assignment exists");
    expect(result.value.assignments).toHaveLength(30);
    expect(result.value.loads.map(({ entries }) => entries)).toEqual([6, 6, 6, 6, 6]);
  });

  test("jurors whom other entries cannot do without are left to them, in whatever order the entries are served", () => {
    // juror-03 can judge GZ-001 alone, so the other two jurors are needed for GZ-002 and GZ-003.
    const excluded = conflicts(["juror-03", "GZ-002"], ["juror-03", "GZ-003"]);
    for (let seed = 0; seed < 50; seed++) {
      const result = assign({ entries: entriesOf("GZ", 3, 1), jurors: jurorsOf(3, ["GZ"], 1), excluded, existing: [], seed });
      if (!result.ok) throw new Error(`an assignment exists, seed ${seed}`);
      expect(result.value.assignments).toContainEqual({ jurorId: "juror-03", entryId: "GZ-001" });
    }
  });

  test("a started sheet stays with its juror, even one who has left the panel; a planned one may go to another", () => {
    const existing = [
      { jurorId: "juror-01", entryId: "GZ-001", started: true },
      { jurorId: "gone", entryId: "GZ-002", started: true },
      { jurorId: "juror-01", entryId: "GZ-002", started: false },
    ];
    const jurors = [...jurorsOf(2, ["GZ"]), { id: "gone", categoryIds: [], languages, max: null }];
    const result = assign({ entries: entriesOf("GZ", 2, 1), jurors, excluded: free, existing, seed: 3 });
    expect(result).toEqual({
      ok: true,
      value: {
        assignments: [
          { jurorId: "juror-01", entryId: "GZ-001" },
          { jurorId: "gone", entryId: "GZ-002" },
        ],
        loads: [
          { jurorId: "gone", entries: 1 },
          { jurorId: "juror-01", entries: 1 },
          { jurorId: "juror-02", entries: 0 },
        ],
      },
    });
  });

  test("a conflict found after the sheet was started takes the entry away from its juror", () => {
    const existing = [{ jurorId: "juror-01", entryId: "GZ-001", started: true }];
    const excluded = conflicts(["juror-01", "GZ-001"]);
    const result = assign({ entries: entriesOf("GZ", 1, 1), jurors: jurorsOf(2, ["GZ"]), excluded, existing, seed: 1 });
    expect(result).toMatchObject({ ok: true, value: { assignments: [{ jurorId: "juror-02", entryId: "GZ-001" }] } });
  });

  test("the seed decides between equally good assignments, and nothing else does", () => {
    const problem = { entries: entriesOf("GZ", 12, 3), jurors: jurorsOf(9, ["GZ"]), excluded: free, existing: [] };
    expect(assign({ ...problem, seed: 1 })).toEqual(assign({ ...problem, seed: 1 }));
    expect(assign({ ...problem, seed: 1 })).not.toEqual(assign({ ...problem, seed: 2 }));
  });

  test("of all assignments that keep the hard rules, the one in which the worst-off entry has the most affinity is taken", () => {
    // juror-01 alone knows both entries; giving them to juror-01 and to the one who knows a little is better than the other way round.
    const fits: Readonly<Record<string, number>> = { "juror-01 GZ-001": 9, "juror-01 GZ-002": 6, "juror-02 GZ-001": 5, "juror-02 GZ-002": 0 };
    const result = assign({ entries: entriesOf("GZ", 2, 1), jurors: jurorsOf(2, ["GZ"], 1), excluded: free, existing: [], affinity: (jurorId, entryId) => fits[`${jurorId} ${entryId}`] ?? 0, seed: 1 });
    expect(result).toMatchObject({ ok: true, value: { assignments: [{ jurorId: "juror-02", entryId: "GZ-001" }, { jurorId: "juror-01", entryId: "GZ-002" }] } });
  });

  test("the same jurors are not seated together again and again: 30 entries, 9 jurors, more than 20 different panels of three", () => {
    const result = assign({ entries: entriesOf("GZ", 30, 3), jurors: jurorsOf(9, ["GZ"]), excluded: free, existing: [], seed: 5 });
    if (!result.ok) throw new Error("an assignment exists");
    const panels = new Map<string, string>();
    for (const { jurorId, entryId } of result.value.assignments) panels.set(entryId, `${panels.get(entryId) ?? ""} ${jurorId}`);
    expect(new Set(panels.values()).size).toBeGreaterThan(20);
  });
});

describe("where no assignment exists, nothing is assigned and the answer says", () => {
  test.each<{
    what: string;
    entries: AssignmentProblem["entries"];
    jurors: AssignmentProblem["jurors"];
    excluded?: (jurorId: string, entryId: string) => boolean;
    existing?: readonly ExistingAssignment[];
    shortages: readonly Shortage[];
  }>([
    {
      what: "that nobody is there at all",
      entries: entriesOf("GZ", 1, 2),
      jurors: [],
      shortages: [{ entryId: "GZ-001", missing: 2, because: [{ rule: "too-few-jurors", jurors: 0 }] }],
    },
    {
      what: "that the whole jury is smaller than the need of each entry",
      entries: entriesOf("GZ", 2, 4),
      jurors: jurorsOf(3, ["GZ"]),
      shortages: [
        { entryId: "GZ-001", missing: 1, because: [{ rule: "too-few-jurors", jurors: 3 }] },
        { entryId: "GZ-002", missing: 1, because: [{ rule: "too-few-jurors", jurors: 3 }] },
      ],
    },
    {
      what: "that too few of the jurors are on the panel",
      entries: entriesOf("GZ", 1, 3),
      jurors: [...jurorsOf(2, ["GZ"]), { id: "juror-x", categoryIds: ["UP"], languages, max: null }, { id: "juror-y", categoryIds: [], languages, max: null }],
      shortages: [{ entryId: "GZ-001", missing: 1, because: [{ rule: "panel", jurors: 2 }] }],
    },
    {
      what: "that too few of the panel read the entry's language",
      entries: entriesOf("GZ", 1, 2).map((entry) => ({ ...entry, language: "nl" })),
      jurors: [...jurorsOf(3, ["GZ"]), { id: "juror-x", categoryIds: ["GZ"], languages: ["de", "nl"], max: null }],
      shortages: [{ entryId: "GZ-001", missing: 1, because: [{ rule: "language", jurors: 3 }] }],
    },
    {
      what: "that conflicts leave too few of a panel that is large enough",
      entries: entriesOf("GZ", 2, 3),
      jurors: [...jurorsOf(4, ["GZ"]), { id: "juror-x", categoryIds: ["UP"], languages, max: null }],
      excluded: conflicts(["juror-01", "GZ-002"], ["juror-02", "GZ-002"]),
      shortages: [{ entryId: "GZ-002", missing: 1, because: [{ rule: "conflicts", jurors: 2 }] }],
    },
    {
      what: "that a small panel and a conflict come together",
      entries: entriesOf("GZ", 1, 3),
      jurors: [...jurorsOf(2, ["GZ"]), { id: "juror-x", categoryIds: ["UP"], languages, max: null }],
      excluded: conflicts(["juror-01", "GZ-001"]),
      shortages: [
        {
          entryId: "GZ-001",
          missing: 2,
          because: [
            { rule: "panel", jurors: 1 },
            { rule: "conflicts", jurors: 1 },
          ],
        },
      ],
    },
    {
      what: "that the jurors have agreed to fewer entries than there are",
      entries: entriesOf("GZ", 1, 2),
      jurors: [...jurorsOf(1, ["GZ"]), { id: "juror-x", categoryIds: ["GZ"], languages, max: 0 }],
      shortages: [{ entryId: "GZ-001", missing: 1, because: [{ rule: "juror-maximum", jurors: 1 }] }],
    },
    {
      what: "nothing of a conflict and of another panel that leave enough jurors",
      entries: entriesOf("GZ", 1, 2),
      jurors: [...jurorsOf(2, ["GZ"], 0), ...jurorsOf(2, ["GZ"]).map((juror) => ({ ...juror, id: `${juror.id}-x` })), { id: "juror-y", categoryIds: ["UP"], languages, max: null }],
      excluded: conflicts(["juror-01-x", "GZ-001"]),
      shortages: [{ entryId: "GZ-001", missing: 1, because: [{ rule: "juror-maximum", jurors: 2 }] }],
    },
    {
      what: "that started sheets already fill what a juror has agreed to",
      entries: entriesOf("GZ", 2, 1),
      jurors: jurorsOf(1, ["GZ"], 1),
      existing: [{ jurorId: "juror-01", entryId: "GZ-001", started: true }],
      shortages: [{ entryId: "GZ-002", missing: 1, because: [{ rule: "juror-maximum", jurors: 1 }] }],
    },
  ])("$what", ({ entries, jurors, excluded = free, existing = [], shortages }) => {
    expect(assign({ entries, jurors, excluded, existing, seed: 1 })).toMatchObject({ ok: false, reason: { shortages } });
  });
});

describe("every juror judges every entry of the category", () => {
  const entries = [...entriesOf("GZ", 2, 0), ...entriesOf("UP", 1, 0)];
  const jurors = [...jurorsOf(3, ["GZ"]), { id: "juror-x", categoryIds: ["GZ", "UP"], languages, max: null }];

  test("that their panel is for, unless a conflict excludes them; an entry below the quorum is named", () => {
    const result = assignAll({ entries, jurors, excluded: conflicts(["juror-01", "GZ-002"]), existing: [], quorum: 4 });
    expect(result).toEqual({
      ok: true,
      value: {
        assignments: [
          { jurorId: "juror-01", entryId: "GZ-001" },
          { jurorId: "juror-02", entryId: "GZ-001" },
          { jurorId: "juror-03", entryId: "GZ-001" },
          { jurorId: "juror-x", entryId: "GZ-001" },
          { jurorId: "juror-02", entryId: "GZ-002" },
          { jurorId: "juror-03", entryId: "GZ-002" },
          { jurorId: "juror-x", entryId: "GZ-002" },
          { jurorId: "juror-x", entryId: "UP-001" },
        ],
        loads: [
          { jurorId: "juror-01", entries: 1 },
          { jurorId: "juror-02", entries: 2 },
          { jurorId: "juror-03", entries: 2 },
          { jurorId: "juror-x", entries: 3 },
        ],
        belowQuorum: [
          { entryId: "GZ-002", jurors: 3 },
          { entryId: "UP-001", jurors: 1 },
        ],
      },
    });
  });

  test("whatever the order of the input", () => {
    const problem = { entries, jurors, excluded: free, existing: [], quorum: 1 };
    expect(assignAll({ ...problem, entries: entries.toReversed(), jurors: jurors.toReversed() })).toEqual(assignAll(problem));
  });

  test("but nothing is assigned where that is more than a juror takes on", () => {
    const busy = [...jurors, { id: "juror-y", categoryIds: ["GZ", "UP"], languages, max: 2 }];
    expect(assignAll({ entries, jurors: busy, excluded: free, existing: [], quorum: 1 })).toEqual({
      ok: false,
      reason: { overMaximum: [{ jurorId: "juror-y", max: 2, entries: 3 }] },
    });
  });

  test("and keeps started sheets, of somebody who left the panel and of somebody who has lowered the maximum since", () => {
    const existing = [
      { jurorId: "gone", entryId: "GZ-001", started: true },
      { jurorId: "gone", entryId: "GZ-002", started: false },
      { jurorId: "tired", entryId: "GZ-001", started: true },
      { jurorId: "tired", entryId: "GZ-002", started: true },
    ];
    const left = [
      { id: "gone", categoryIds: [], languages, max: null },
      { id: "tired", categoryIds: ["GZ"], languages, max: 1 },
    ];
    const result = assignAll({ entries: entriesOf("GZ", 2, 0), jurors: left, excluded: free, existing, quorum: 1 });
    expect(result).toMatchObject({
      ok: true,
      value: {
        assignments: [
          { jurorId: "gone", entryId: "GZ-001" },
          { jurorId: "tired", entryId: "GZ-001" },
          { jurorId: "tired", entryId: "GZ-002" },
        ],
      },
    });
  });
});

test("500 entries, 60 jurors, four each, one pair in ten in conflict, are shared evenly", () => {
  const entries = ["GZ", "UP", "WT", "IV", "KB"].flatMap((categoryId) => entriesOf(categoryId, 100, 4));
  const jurors = jurorsOf(60, ["GZ", "UP", "WT", "IV", "KB"], 34);
  const excluded = (jurorId: string, entryId: string) => (Number(jurorId.slice(-2)) * 7 + Number(entryId.slice(-3)) * 3) % 10 === 0;
  const result = assign({ entries, jurors, excluded, existing: [], seed: 1 });
  if (!result.ok) throw new Error("an assignment exists");
  expect(new Set(result.value.loads.map((load) => load.entries))).toEqual(new Set([33, 34]));
});
