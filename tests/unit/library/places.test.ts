// The shipped map and the directory of municipalities are one, and the borders that municipalities share make them neighbours.
import { describe, expect, test } from "vitest";

import { kilometresBetween } from "#app/areas/library/distance";
import { loadPlaces } from "#app/areas/library/load-places.server";
import { directionOf, isBeside, type Direction, type Place } from "#app/areas/library/places";
import { centreOf, decodeArcs, neighboursBy, ownersOfArcs, ringOf, type Point, type Topology } from "#app/areas/library/topology";
import topology from "#db/reference/map.topo.json" with { type: "json" };
import municipalities from "#db/reference/municipalities.json" with { type: "json" };
import { referenceOrganisations } from "#db/reference/organisations";

const { places, drawing } = loadPlaces();

function place(id: string): Place {
  const found = places.get(id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

const named = (name: string) => [...places.values()].find((known) => known.name === name)?.id ?? "";
const besideOf = (name: string, kind: Place["kind"]) => [...place(named(name)).beside].map(place).filter((other) => other.kind === kind).map((other) => other.name).sort((a, b) => a.localeCompare(b, "de"));

/** Two squares beside one another, the right one with a hole, in steps of a tenth of a degree. */
const SQUARES: Topology = {
  transform: { scale: [0.1, 0.1], translate: [6, 51] },
  arcs: [
    [[2, 0], [0, 2]],
    [[2, 2], [-2, 0], [0, -2], [2, 0]],
    [[2, 0], [2, 0], [0, 2], [-2, 0]],
  ],
  objects: { municipalities: { geometries: [{ id: "left", arcs: [[[0, 1]]] }, { id: "right", arcs: [[[2, -1]]] }] } },
};

describe("a map of shared arcs", () => {
  test("the arcs are decoded from steps to degrees", () => {
    expect(decodeArcs(SQUARES)[0]).toEqual([[6.2, 51], [6.2, 51.2]]);
  });

  test("a ring joins its arcs end to end, a negative one backwards", () => {
    const corners = ringOf(decodeArcs(SQUARES), [2, -1]).map(([x, y]) => [x.toFixed(1), y.toFixed(1)]);
    expect(corners).toEqual([["6.2", "51.0"], ["6.4", "51.0"], ["6.4", "51.2"], ["6.2", "51.2"]]);
  });

  test("who shares an arc is a neighbour, both ways", () => {
    const neighbours = neighboursBy(ownersOfArcs(SQUARES));
    expect([...(neighbours.get("left") ?? [])]).toEqual(["right"]);
    expect([...(neighbours.get("right") ?? [])]).toEqual(["left"]);
  });

  test.each<[string, readonly Point[], Point]>([
    ["a square", [[0, 0], [2, 0], [2, 2], [0, 2]], [1, 1]],
    ["a triangle", [[0, 0], [3, 0], [0, 3]], [1, 1]],
    ["far from the origin and the other way round", [[100, 100], [100, 102], [102, 102], [102, 100]], [101, 101]],
  ])("the centre of %s", (_name, ring, centre) => {
    expect(centreOf([ring])).toEqual(centre);
  });

  test("of several islands the largest has the centre", () => {
    expect(centreOf([[[9, 9], [10, 9], [10, 10], [9, 10]], [[0, 0], [4, 0], [4, 4], [0, 4]]])).toEqual([2, 2]);
  });
});

describe("the shipped map", () => {
  test("shows the 396 municipalities of the directory, one to one", () => {
    const onMap = topology.objects.municipalities.geometries.map(({ id }) => id);
    expect(onMap.length).toBe(396);
    expect(onMap.toSorted()).toEqual(municipalities.map(({ ags }) => ags).toSorted());
  });

  test("no arc has more than two sides, and none has none", () => {
    expect(ownersOfArcs(topology).filter((sides) => sides.length < 1 || sides.length > 2)).toEqual([]);
  });

  test("every place is an organisation of the directory under the same code, and every municipality has a neighbour", () => {
    const codes = new Map(referenceOrganisations().map(({ id, code }) => [id, code]));
    expect([...places.values()].filter(({ id, code }) => codes.get(id) !== code)).toEqual([]);
    expect([...places.values()].filter(({ beside }) => beside.length === 0)).toEqual([]);
    expect(places.size).toBe(396 + 31 + 34);
  });

  test("being beside one another holds both ways", () => {
    for (const one of places.values()) for (const other of one.beside) expect(isBeside(place(other), one), `${one.name}, ${other}`).toBe(true);
  });

  test.each<[string, readonly string[]]>([
    ["Münster", ["Altenberge", "Ascheberg", "Drensteinfurt", "Everswinkel", "Greven", "Havixbeck", "Sendenhorst", "Senden", "Telgte"]],
    ["Bocholt", ["Hamminkeln", "Isselburg", "Rhede"]],
  ])("%s touches its neighbours and nobody else", (name, neighbours) => {
    expect(besideOf(name, "municipality")).toEqual(neighbours.toSorted((a, b) => a.localeCompare(b, "de")));
  });

  test.each<[string, string]>([
    ["Bocholt", "Aalten"],
    ["Gronau (Westf.)", "Enschede"],
    ["Kreis Borken", "Winterswijk"],
  ])("beyond the border %s has %s beside it", (name, foreign) => {
    expect(besideOf(name, "foreign")).toContain(foreign);
  });

  test("away from the border nobody lies beyond it", () => {
    expect(besideOf("Münster", "foreign")).toEqual([]);
  });

  test("a Kreis lies beside its municipalities and the Kreise around it", () => {
    expect(besideOf("Kreis Borken", "municipality")).toContain("Bocholt");
    expect(besideOf("Kreis Borken", "district")).toEqual(expect.arrayContaining(["Kreis Coesfeld", "Kreis Steinfurt", "Kreis Wesel"]));
  });
});

describe("distances and directions", () => {
  test.each<[string, string, number, number]>([
    ["Köln", "Düsseldorf", 25, 40],
    ["Aachen", "Minden", 240, 270],
    ["Bocholt", "Aalten", 5, 20],
  ])("from %s to %s it is some %i to %i km", (from, to, least, most) => {
    const kilometres = kilometresBetween(place(named(from)), place(named(to)));
    expect(kilometres).toBeGreaterThan(least);
    expect(kilometres).toBeLessThan(most);
  });

  test.each<[number, number, Direction]>([
    [0, 1, "north"],
    [1, 0.6, "north-east"],
    [1, 0, "east"],
    [0, -1, "south"],
    [-1, 0, "west"],
    [-1, -0.6, "south-west"],
  ])("what lies %d° east and %d° north lies in the %s", (east, north, direction) => {
    const from = { longitude: 7, latitude: 51.5 };
    expect(directionOf(from, { longitude: 7 + east, latitude: 51.5 + north })).toBe(direction);
  });
});

describe("the drawing", () => {
  test("has an area for each municipality, all on the sheet, in less than 100 kB", () => {
    expect(drawing.areas.length).toBe(396);
    expect(drawing.areas.filter(({ path }) => !/^(M\d+ \d+l[-\d ]+z)+$/.test(path))).toEqual([]);
    expect(drawing.areas.reduce((bytes, { path }) => bytes + path.length, 0)).toBeLessThan(100_000);
    for (const known of places.values()) {
      const [x, y] = drawing.placeOn(known);
      expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height, known.name).toBe(true);
    }
  });

  test("north is up and east is right", () => {
    const [cologne, minden] = [drawing.placeOn(place(named("Köln"))), drawing.placeOn(place(named("Minden")))];
    expect(minden[0]).toBeGreaterThan(cologne[0]);
    expect(minden[1]).toBeLessThan(cologne[1]);
  });
});
