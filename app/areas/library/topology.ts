// A map as the arcs that its areas share (TopoJSON): borders are decoded once, and whoever shares an arc is a neighbour. Pure; the shipped map lies in db/reference.

/** Longitude and latitude in degrees, or a place on a drawing. */
export type Point = readonly [x: number, y: number];

/** The part of TopoJSON that the shipped map uses: quantised arcs, areas of one or several polygons, rings of arcs; ~i is arc i backwards. */
export type Topology = {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: { readonly municipalities: { readonly geometries: readonly Geometry[] } };
};

export type Geometry = { readonly id: string; readonly arcs: readonly (readonly (readonly number[])[])[] };

/** The arcs in degrees, in their order. */
export function decodeArcs({ transform, arcs }: Topology): readonly (readonly Point[])[] {
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [left = 0, bottom = 0] = transform.translate;
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
}

/** Number of an arc, whichever way it is walked. */
function arcNumber(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** A ring put together of its arcs; each arc begins where the one before ended. */
export function ringOf(arcs: readonly (readonly Point[])[], ring: readonly number[]): Point[] {
  return ring.flatMap((reference) => {
    const arc = arcs[arcNumber(reference)] ?? [];
    return (reference < 0 ? arc.toReversed() : arc).slice(0, -1);
  });
}

/** For each arc the areas at its two sides: one at the outer border. */
export function ownersOfArcs({ arcs, objects }: Topology): readonly (readonly string[])[] {
  const owners = arcs.map((): string[] => []);
  for (const { id, arcs: polygons } of objects.municipalities.geometries) {
    for (const reference of polygons.flat(2)) {
      const sides = owners[arcNumber(reference)];
      if (sides && !sides.includes(id)) sides.push(id);
    }
  }
  return owners;
}

/** Areas that share a border, by id, both ways. */
export function neighboursBy(owners: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const sides of owners) {
    for (const id of sides) {
      const known = neighbours.get(id) ?? new Set<string>();
      for (const other of sides) if (other !== id) known.add(other);
      neighbours.set(id, known);
    }
  }
  return neighbours;
}

/** Centre of gravity of an area's largest ring. */
export function centreOf(rings: readonly (readonly Point[])[]): Point {
  const [largest] = rings.map(gravityOf).toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
  if (largest === undefined || largest.area === 0) throw new RangeError("an area needs a ring");
  return largest.centre;
}

function gravityOf(ring: readonly Point[]): { readonly area: number; readonly centre: Point } {
  // Measured from a corner of the ring, so that no digits are lost to its distance from the origin.
  const [originX, originY] = ring[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    area += cross;
    x += (ax + bx - 2 * originX) * cross;
    y += (ay + by - 2 * originY) * cross;
  });
  return { area, centre: area === 0 ? [originX, originY] : [originX + x / (3 * area), originY + y / (3 * area)] };
}
