// Where municipalities, Kreise and the municipalities beyond the border lie, and who lies beside whom. Distances are between centres: good enough to look for
// partners, too rough for anything else.
import { kilometresBetween, type OnEarth } from "./distance";
import { centreOf, decodeArcs, neighboursBy, ownersOfArcs, ringOf, type Topology } from "./topology";

export type PlaceKind = "municipality" | "district" | "foreign";

export type Place = OnEarth & {
  /** Of its organisation: "de-05554008". */
  readonly id: string;
  /** AGS, or the national code abroad. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string;
  /** AGS of the Kreis it belongs to, or is. */
  readonly districtCode: string | null;
  /** Ids of the places that share a border with it; of a Kreis its own municipalities too. */
  readonly beside: readonly string[];
};

export type Places = ReadonlyMap<string, Place>;

/** What places are made of: the directory of organisations, as far as it says where something lies. */
export type Located = { readonly id: string; readonly code: string; readonly name: string; readonly districtCode: string | null };
export type LocatedAbroad = OnEarth & { readonly id: string; readonly code: string; readonly name: string; readonly country: string };

/**
 * Of municipalities beyond the border only a rough centre is known. Each of them touches the Land: it lies beside the municipality whose border comes nearest to
 * its centre, and beside all whose border comes as near as this, in kilometres.
 */
const BESIDE_ABROAD = 10;

/** Throws RangeError for a municipality that the map does not know. */
export function placesOf(topology: Topology, municipalities: readonly Located[], districts: readonly Located[], abroad: readonly LocatedAbroad[]): Places {
  const arcs = decodeArcs(topology);
  const owners = ownersOfArcs(topology);
  const touching = neighboursBy(owners);
  const idOf = new Map(municipalities.map(({ code, id }) => [code, id]));
  const centres = new Map(topology.objects.municipalities.geometries.map(({ id, arcs: polygons }) => [id, centreOf(polygons.map(([outer = []]) => ringOf(arcs, outer)))]));
  const outer = owners.flatMap((sides, i) => (sides.length === 1 ? (arcs[i] ?? []).map(([longitude, latitude]) => ({ code: sides[0] ?? "", longitude, latitude })) : []));

  const beside = new Map<string, Set<string>>();
  function join(a: string | undefined, b: string | undefined): void {
    if (a === undefined || b === undefined || a === b) return;
    for (const [here, there] of [[a, b], [b, a]] as const) {
      const known = beside.get(here) ?? new Set<string>();
      known.add(there);
      beside.set(here, known);
    }
  }
  for (const [code, others] of touching) for (const other of others) join(idOf.get(code), idOf.get(other));
  for (const foreign of abroad) for (const code of nearestTo(foreign, outer)) join(foreign.id, idOf.get(code));
  const districtOf = new Map(municipalities.map(({ id, districtCode }) => [id, districts.find(({ code }) => code === districtCode)?.id]));
  for (const { id } of municipalities) {
    const district = districtOf.get(id);
    if (district === undefined) continue;
    const around = [...(beside.get(id) ?? [])].map((other) => districtOf.get(other) ?? other);
    for (const other of around) join(district, other);
    join(district, id);
  }

  const placed = (located: Located, kind: PlaceKind, [longitude, latitude]: readonly [number, number]): Place => ({ ...located, kind, country: "DE", longitude, latitude, beside: [...(beside.get(located.id) ?? [])] });
  const ofMunicipalities = municipalities.map((municipality) => {
    const centre = centres.get(municipality.code);
    if (centre === undefined) throw new RangeError(`the map does not know ${municipality.code}`);
    return placed(municipality, "municipality", centre);
  });
  const ofDistricts = districts.map((district) => placed(district, "district", middleOf(ofMunicipalities.filter(({ districtCode }) => districtCode === district.code))));
  const ofAbroad = abroad.map((foreign): Place => ({ ...foreign, kind: "foreign", districtCode: null, beside: [...(beside.get(foreign.id) ?? [])] }));
  return new Map([...ofMunicipalities, ...ofDistricts, ...ofAbroad].map((place) => [place.id, place]));
}

function nearestTo(foreign: OnEarth, outer: readonly (OnEarth & { readonly code: string })[]): readonly string[] {
  const nearest = new Map<string, number>();
  for (const corner of outer) nearest.set(corner.code, Math.min(nearest.get(corner.code) ?? Infinity, kilometresBetween(foreign, corner)));
  const within = Math.max(BESIDE_ABROAD, Math.min(...nearest.values()));
  return [...nearest].filter(([, kilometres]) => kilometres <= within).map(([code]) => code);
}

function middleOf(places: readonly OnEarth[]): readonly [number, number] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(places.map(({ longitude }) => longitude)), mean(places.map(({ latitude }) => latitude))];
}

/** Whether two places share a border; a Kreis lies beside its municipalities. */
export function isBeside(a: Place, b: Place): boolean {
  return a.beside.includes(b.id);
}

const DIRECTIONS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where `to` lies as seen from `from`, to the nearest of eight directions. */
export function directionOf(from: OnEarth, to: OnEarth): Direction {
  const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
  const turn = Math.atan2(east, to.latitude - from.latitude) / (2 * Math.PI);
  return DIRECTIONS[(Math.round(turn * 8) + 8) % 8] ?? "north";
}
