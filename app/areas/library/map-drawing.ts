// The map as lines on a sheet: projected, in whole units, each border drawn from the same corners by both its sides, so that no gap opens between them.
import type { OnEarth } from "./distance";
import type { Place } from "./places";
import { decodeArcs, ownersOfArcs, ringOf, type Point, type Topology } from "./topology";

export type MapDrawing = {
  readonly width: number;
  readonly height: number;
  /** `path`: data of an SVG path. */
  readonly areas: readonly { readonly code: string; readonly path: string }[];
  readonly borders: { readonly land: string; readonly regional: string; readonly district: string };
  readonly placeOn: (place: OnEarth) => Point;
};

export type DrawnPlace = Place & { readonly x: number; readonly y: number };

/** What a page draws: the map with its places. */
export type MapSheet = Pick<MapDrawing, "areas" | "borders"> & { readonly places: readonly DrawnPlace[] };

/** Units of the sheet from west to east: about 120 m each. */
const WIDTH = 2_000;
const MARGIN = 40;
/** In the west stand the names of the municipalities beyond the border. */
const LABEL_MARGIN = 260;

/** Mercator's projection: true to shape at every place, and the sheet too small for its growth towards the pole to show. */
function mercator([longitude, latitude]: Point): Point {
  return [(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))];
}

/** `also`: places outside the areas that belong on the sheet. AGS: two digits of the Land, one of the Regierungsbezirk, two of the Kreis. */
export function drawMap(topology: Topology, also: readonly OnEarth[]): MapDrawing {
  const arcs = decodeArcs(topology).map((arc) => arc.map(mercator));
  const corners = [...arcs.flat(), ...also.map(({ longitude, latitude }) => mercator([longitude, latitude]))];
  const [left, right] = extent(corners.map(([x]) => x));
  const [top, bottom] = extent(corners.map(([, y]) => y));
  const scale = (WIDTH - LABEL_MARGIN - MARGIN) / (right - left);
  const onSheet = ([x, y]: Point): Point => [Math.round((x - left) * scale) + LABEL_MARGIN, Math.round((y - top) * scale) + MARGIN];
  const drawn = arcs.map((arc) => arc.map(onSheet));
  const owners = ownersOfArcs(topology);

  /** The arcs at whose two sides the codes differ within their first `digits`, unless they differ earlier. */
  const bordersAt = (digits: number, earlier: number) =>
    linesPath(
      drawn.filter((_, i) => {
        const [a, b] = owners[i] ?? [];
        return a !== undefined && b !== undefined && a.slice(0, digits) !== b.slice(0, digits) && a.slice(0, earlier) === b.slice(0, earlier);
      }),
    );

  return {
    width: WIDTH,
    height: Math.round((bottom - top) * scale) + 2 * MARGIN,
    areas: topology.objects.municipalities.geometries.map(({ id, arcs: polygons }) => ({ code: id, path: polygons.flatMap((rings) => rings.map((ring) => ringPath(ringOf(drawn, ring)))).join("") })),
    borders: { land: linesPath(drawn.filter((_, i) => owners[i]?.length === 1)), regional: bordersAt(3, 2), district: bordersAt(5, 3) },
    placeOn: ({ longitude, latitude }) => onSheet(mercator([longitude, latitude])),
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}

function ringPath(ring: readonly Point[]): string {
  const path = stepsOf(ring);
  return path === "" ? "" : `${path}z`;
}

function linesPath(lines: readonly (readonly Point[])[]): string {
  return lines.map(stepsOf).join("");
}

/** From corner to corner in relative steps, the shortest way to write them; corners that fall together are one. */
function stepsOf(corners: readonly Point[]): string {
  const [first, ...rest] = corners;
  if (first === undefined) return "";
  let [x, y] = first;
  let steps = "";
  for (const [nextX, nextY] of rest) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps === "" || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return steps === "" ? "" : `M${first[0]} ${first[1]}l${steps}`;
}

/** A curve between two places that bends to the left of the way from west to east, so that there and back are one line. */
export function arcPath(a: Point, b: Point): string {
  const [[ax, ay], [bx, by]] = a[0] <= b[0] ? [a, b] : [b, a];
  const bend = 0.18;
  return `M${ax} ${ay}Q${Math.round((ax + bx) / 2 + (by - ay) * bend)} ${Math.round((ay + by) / 2 - (bx - ax) * bend)} ${bx} ${by}`;
}

/** Letters are about this wide, of their height. */
const LETTER_WIDTH = 0.55;

/** Where a name ends, at the middle of its line. */
export type Label = { readonly x: number; readonly y: number };

/** Where names that end before their places are written, so that none covers another name or another's place; `letter` is the height of a line. */
export function placeLabels(places: readonly DrawnPlace[], letter: number): ReadonlyMap<string, Label> {
  const gap = Math.round((2 * letter) / 3);
  const written: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  function lineAt(name: string, x: number, y: number) {
    const width = letter * LETTER_WIDTH * name.length;
    const beside = places.filter((other) => Math.abs(other.y - y) < letter && other.x < x && other.x > x - width - 2 * gap);
    const right = Math.min(x, ...beside.map((other) => other.x)) - gap;
    return { left: right - width, right, y };
  }
  return new Map(
    places
      .toSorted((a, b) => a.y - b.y)
      .map(({ id, name, x, y }) => {
        let line = lineAt(name, x, y);
        for (;;) {
          const { left, right, y: height } = line;
          const covered = written.filter((other) => other.left < right && left < other.right && Math.abs(other.y - height) < letter);
          if (covered.length === 0) break;
          line = lineAt(name, x, Math.max(...covered.map((other) => other.y)) + letter);
        }
        written.push(line);
        return [id, { x: line.right, y: line.y }];
      }),
  );
}
