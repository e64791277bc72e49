// A file that is wrong is refused at the first wrong place, which is named.
import { expect, test } from "vitest";

import { readProblem } from "#app/areas/jury/problem-file";

const GOOD = {
  entries: [{ id: "e1", need: 1 }, { id: "e2", need: 1 }],
  jurors: [{ id: "j1", max: 1, min: 0 }, { id: "j2", max: 1 }],
  affinity: [[11, 5], [4, 1]],
};
const changed = (change: object) => ({ ...GOOD, ...change });

test("conflicts, groups, seed and least loads may be left out", () => {
  expect(readProblem(GOOD)).toMatchObject({ ok: true, value: { entryIds: ["e1", "e2"], jurorIds: ["j1", "j2"], groupNames: ["all"], seed: 1 } });
});

test("groups are those of the entries, in their order; an entry may have none", () => {
  const read = readProblem(changed({ groups: { e2: "B" } }));
  expect(read).toMatchObject({ ok: true, value: { groupNames: ["B"], groups: { of: Int32Array.of(-1, 0), count: 1 } } });
});

test.each<[unknown, RegExp]>([
  [[], /^the file must be an object, it is \[\]/],
  [{}, /^entries must be a list, it is missing/],
  [changed({ conflict: [] }), /^there is no field "conflict"; known are entries, /],
  [changed({ entries: [{ id: "e1", need: 1 }, { id: "e1", need: 1 }] }), /^entries\[1\]\.id: "e1" is the id of entries\[0\] already/],
  [changed({ entries: [{ id: "e1", need: -1 }, { id: "e2", need: 1 }] }), /^entries\[0\]\.need must be a whole number from 0 to 1000000, it is -1/],
  [changed({ jurors: [{ id: "j1", max: 1.5 }, { id: "j2", max: 1 }] }), /^jurors\[0\]\.max must be a whole number/],
  [changed({ jurors: [{ id: "j1", max: 1, min: 2 }, { id: "j2", max: 1 }] }), /^jurors\[0\]\.min is 2, more than max, which is 1/],
  [changed({ affinity: [[1, 2]] }), /^affinity has 1 rows, but there are 2 entries/],
  [changed({ affinity: [[1, 2], [1]] }), /^affinity\[1\] has 1 numbers, but there are 2 jurors/],
  [changed({ affinity: [[1, 2], ["1", 2]] }), /^affinity\[1\]\[0\] must be a number, it is "1"/],
  [JSON.parse('{"entries":[{"id":"e1","need":1}],"jurors":[{"id":"j1","max":1}],"affinity":[[1e999]]}'), /^affinity\[0\]\[0\] must be a number, it is too great/],
  [changed({ conflicts: [["j9", "e1"]] }), /^conflicts\[0\]: there is no juror "j9"/],
  [changed({ conflicts: [["j1", "e9"]] }), /^conflicts\[0\]: there is no entry "e9"/],
  [changed({ conflicts: [["j1"]] }), /^conflicts\[0\] must be a juror's id and an entry's id/],
  [changed({ groups: { e9: "A" } }), /^groups: there is no entry "e9"/],
  [changed({ seed: "one" }), /^seed must be a whole number, it is "one"/],
])("%j", (json, line) => {
  expect(readProblem(json)).toEqual({ ok: false, reason: expect.stringMatching(line) });
});
