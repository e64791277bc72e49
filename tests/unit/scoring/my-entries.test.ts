// A juror's list: in their own order, category by category, and what comes next.
import { expect, test } from "vitest";

import { inMyOrder, isToDo, nextToDo, sortedEntries, type Access } from "#app/areas/scoring/my-entries";
import type { SheetState } from "#db/vocabulary/scoring";

const CATEGORIES = { PV: 0, IV: 1, GZ: 2 } as const;
const entry = (key: keyof typeof CATEGORIES, no: number, given: { access?: Access; state?: SheetState | null; total?: number; comesFirst?: boolean } = {}) => ({
  id: `${key}-${no}`,
  number: `2024-${key}-00${no}`,
  title: `Vorhaben ${key} ${no}`,
  lead: "Stadt Bocholt",
  category: { id: key, position: CATEGORIES[key], name: { de: key } },
  access: given.access ?? ("open" as const),
  state: given.state ?? null,
  total: given.total ?? null,
  comesFirst: given.comesFirst ?? false,
});
const all = [1, 2, 3, 4, 5].flatMap((no) => [entry("GZ", no), entry("PV", no), entry("IV", no)]);
const idsOf = (seed: number, entries = all) => inMyOrder(entries, seed).flatMap(({ entries }) => entries.map(({ id }) => id));

test("categories stand in their order and hold their own entries, whatever the seed", () => {
  for (const seed of [1, 2, 3]) {
    expect(inMyOrder(all, seed).map(({ id, entries }) => [id, entries.length, new Set(entries.map((each) => each.id.slice(0, 2))).size])).toEqual([
      ["PV", 5, 1],
      ["IV", 5, 1],
      ["GZ", 5, 1],
    ]);
  }
});

test("each juror has an order of their own, and keeps it when an entry leaves", () => {
  expect(idsOf(1)).not.toEqual(idsOf(2));
  expect(idsOf(1)).toEqual(idsOf(1, all.toReversed()));
  expect(idsOf(1, all.filter(({ id }) => id !== "IV-3"))).toEqual(idsOf(1).filter((id) => id !== "IV-3"));
});

test("the entry that a panel judges first stands first in its category, for every juror, and comes next", () => {
  const shared = entry("IV", 9, { comesFirst: true });
  for (const seed of [1, 2, 3, 4, 5]) {
    const list = inMyOrder([...all.filter(({ id }) => id.startsWith("IV")), shared], seed);
    expect(list[0]?.entries[0]?.id).toBe("IV-9");
    expect(nextToDo(list)?.id).toBe("IV-9");
  }
});

test.each([
  { access: "open", state: null, toDo: true },
  { access: "open", state: "draft", toDo: true },
  { access: "open", state: "submitted", toDo: false },
  { access: "open", state: "abstained", toDo: false },
  { access: "open", state: "void", toDo: false },
  { access: "undeclared", state: null, toDo: false },
  { access: "conflict", state: "draft", toDo: false },
] as const)("$access with sheet $state is to do: $toDo", ({ access, state, toDo }) => {
  expect(isToDo(entry("PV", 1, { access, state }))).toBe(toDo);
});

test("what comes next is the first that is to do in the list's order, or nothing", () => {
  const list = inMyOrder([entry("PV", 1, { state: "submitted" }), entry("IV", 1, { access: "undeclared" }), entry("GZ", 1, { state: "draft" })], 1);
  expect(nextToDo(list)?.id).toBe("GZ-1");
  expect(nextToDo(inMyOrder([entry("PV", 1, { state: "submitted" })], 1))).toBeUndefined();
});

test("the list can be had by state, begun first, or by the own totals; what has none stands last, not as a zero", () => {
  const own = [entry("PV", 1, { state: "submitted", total: 0 }), entry("PV", 2), entry("PV", 3, { access: "conflict" }), entry("PV", 4, { state: "draft" }), entry("PV", 5, { state: "submitted", total: 730 })];
  const ids = (order: "own" | "state" | "total") => sortedEntries(order, own).map(({ id }) => id.slice(-1)).join("");
  expect(ids("own")).toBe("12345");
  expect(ids("state")).toBe("42153");
  expect(ids("total")).toBe("51234");
});
