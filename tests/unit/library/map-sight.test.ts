// What the map shows of a layer: counts, ties, and everything about the place that was chosen.
import { describe, expect, test } from "vitest";

import { loadPlaces } from "#app/areas/library/load-places.server";
import { arcPath, placeLabels } from "#app/areas/library/map-drawing";
import { classOf, lookAtMap, surveyMap, type Cooperation } from "#app/areas/library/map-sight";
import { boxAround, wholeSheet } from "#app/areas/library/map-view-box";

const { places, drawing } = loadPlaces();
const [BOCHOLT, RHEDE, AALTEN, KOELN, KREIS] = ["de-05554008", "de-05554048", "nl-gm0197", "de-05315000", "de-05554"] as const;

const cooperation = (id: string, ...organisationIds: string[]): Cooperation => ({ id, title: `Vorhaben ${id}`, language: "de", href: null, organisationIds });

const look = (cooperations: readonly Cooperation[], code?: string) => lookAtMap(places, surveyMap(places, cooperations), code);
const layer = [cooperation("a", BOCHOLT, AALTEN), cooperation("b", RHEDE, BOCHOLT, "demo-company"), cooperation("c", BOCHOLT, RHEDE, RHEDE), cooperation("d", KREIS, KOELN), cooperation("e", "demo-company")];

describe("the whole map", () => {
  const sight = look(layer);

  test("counts cooperations by place, each once; those of nobody on the map are not counted", () => {
    expect(sight.cooperations).toBe(4);
    expect(Object.fromEntries(sight.counts.map(({ place, cooperations }) => [place.id, cooperations]))).toEqual({ [BOCHOLT]: 3, [RHEDE]: 2, [AALTEN]: 1, [KOELN]: 1, [KREIS]: 1 });
  });

  test("ties lead from the lead to each partner, there and back being one", () => {
    expect(sight.ties.map(({ from, to, cooperations }) => [from.id, to.id, cooperations])).toEqual([[BOCHOLT, RHEDE, 2], [KOELN, KREIS, 1], [BOCHOLT, AALTEN, 1]]);
  });

  test("has nobody chosen", () => {
    expect(sight.chosen).toBeUndefined();
  });
});

describe("a place that is chosen", () => {
  const sight = look(layer, "05554008");

  test("has its cooperations, with its partners on the map", () => {
    expect(sight.chosen?.cooperations.map(({ id, partners }) => [id, partners.map((partner) => partner.name)])).toEqual([["a", ["Aalten"]], ["b", ["Rhede"]], ["c", ["Rhede"]]]);
  });

  test("has its neighbours with theirs, the busiest first", () => {
    const [first] = sight.chosen?.neighbours ?? [];
    expect([first?.place.name, first?.direction, first?.cooperations.map(({ id }) => id)]).toEqual(["Rhede", "east", ["b", "c"]]);
    expect(sight.chosen?.neighbours.map(({ place }) => place.name)).toContain("Hamminkeln");
  });

  test("shows its own ties only", () => {
    expect(sight.ties.map(({ to }) => to.id)).toEqual([RHEDE, AALTEN]);
  });

  test.each(["GM0197", "05315000", "05554"])("can lie abroad, anywhere in the Land, or be a Kreis: %s", (code) => {
    expect(look(layer, code).chosen?.place.code).toBe(code);
  });

  test.each(["", "0", "05999999", "<script>", "x".repeat(10_000)])("is none where the map does not know it: %s", (code) => {
    expect(look(layer, code).chosen).toBeUndefined();
  });
});

test("of a great many ties the strongest are drawn and the others counted", () => {
  const ids = [...places.keys()].slice(0, 301);
  const sight = look([cooperation("all", ...ids), cooperation("twice", ids[0] ?? "", ids[300] ?? "")]);
  expect([sight.ties.length, sight.tiesLeftOut]).toEqual([250, 50]);
  expect(sight.ties[0]).toMatchObject({ cooperations: 2 });
});

test.each([[0, 0], [1, 1], [2, 2], [3, 2], [4, 3], [6, 3], [7, 4], [5_000, 4]])("%i cooperations are of class %i", (count, step) => {
  expect(classOf(count)).toBe(step);
});

test("an arc is the same in both directions", () => {
  expect(arcPath([10, 20], [200, 40])).toBe(arcPath([200, 40], [10, 20]));
});

test("a part of the sheet holds its places and never leaves the sheet", () => {
  const whole = wholeSheet(drawing);
  for (const [a, b] of [[BOCHOLT, AALTEN], [KOELN, KOELN], ["be-63012", "nl-gm0197"]] as const) {
    const shown = [a, b].flatMap((id) => places.get(id) ?? []);
    const box = boxAround(drawing, shown);
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= whole.width && box.y + box.height <= whole.height).toBe(true);
    for (const place of shown) {
      const [x, y] = drawing.placeOn(place);
      expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height, place.name).toBe(true);
    }
  }
});

test("no name beyond the border is written over another, nor over a place", () => {
  const drawn = [...places.values()].filter(({ kind }) => kind === "foreign").map((place) => ({ ...place, x: drawing.placeOn(place)[0], y: drawing.placeOn(place)[1] }));
  const labels = placeLabels(drawn, 32);
  const boxes = drawn.map(({ id, name }) => ({ right: labels.get(id)?.x ?? 0, left: (labels.get(id)?.x ?? 0) - 32 * 0.55 * name.length, y: labels.get(id)?.y ?? 0 }));
  const covered = boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 32));
  expect(covered).toEqual([]);
  const hidden = drawn.filter(({ x, y }) => boxes.some(({ left, right, y: height }) => x > left && x < right && Math.abs(y - height) < 16));
  expect(hidden).toEqual([]);
});
