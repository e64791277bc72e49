// By what public examples can be narrowed down, and how many each choice would leave.
import type { Party, PublicExample } from "./example";

/** In the order in which they are offered; the words are those of addresses. */
export const FACETS = ["feld", "kategorie", "form", "bezirk", "kreis", "grenze", "digital", "ausgabe", "auszeichnung"] as const;
export type Facet = (typeof FACETS)[number];

/** At most one value of each. */
export type Choice = { readonly [F in Facet]?: string };

/** What an example counts as; "ja" and "nein" for what is or is not. */
const VALUES = {
  feld: ({ topics }) => topics,
  kategorie: ({ participation }) => (participation === null ? [] : [participation.categoryKey]),
  form: ({ legalForm }) => (legalForm === null ? [] : [legalForm]),
  bezirk: ({ parties }) => distinct(parties, ({ regionalDistrict }) => regionalDistrict),
  kreis: ({ parties }) => distinct(parties, ({ districtCode }) => districtCode),
  grenze: ({ crossBorder }) => [crossBorder ? "ja" : "nein"],
  digital: ({ digital }) => [digital ? "ja" : "nein"],
  ausgabe: ({ participation }) => (participation === null ? [] : [String(participation.year)]),
  auszeichnung: ({ honour }) => (honour === "none" ? [] : [honour]),
} as const satisfies Record<Facet, (example: PublicExample) => readonly string[]>;

function distinct(parties: readonly Party[], of: (party: Party) => string | null): readonly string[] {
  return [...new Set(parties.flatMap((party) => of(party) ?? []))];
}

type FacetValue = { readonly facet: Facet; readonly value: string };

/** Every value that occurs, and for each example, in their order, the places of its values among these. */
export type FacetIndex = { readonly values: readonly FacetValue[]; readonly ofExamples: readonly Int32Array[] };

export function indexFacets(examples: readonly PublicExample[]): FacetIndex {
  const places = new Map<string, number>();
  const values: FacetValue[] = [];
  function placeOf(facet: Facet, value: string): number {
    const name = `${facet}=${value}`;
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, values.length);
    return values.push({ facet, value }) - 1;
  }
  const ofExamples = examples.map((example) => Int32Array.from(FACETS.flatMap((facet) => VALUES[facet](example).map((value) => placeOf(facet, value)))));
  return { values, ofExamples };
}

export type FacetCount = { readonly value: string; readonly count: number };

export type Narrowed = {
  /** Places of the examples that fit every choice, in the order given. */
  readonly fitting: readonly number[];
  /** What choosing each value would leave, the other choices as they are. Values that would leave nothing are left out. */
  readonly counts: readonly { readonly facet: Facet; readonly values: readonly FacetCount[] }[];
};

/** `among`: places of the examples to choose from. */
export function narrow({ values, ofExamples }: FacetIndex, among: readonly number[], choice: Choice): Narrowed {
  const chosen = FACETS.filter((facet) => choice[facet] !== undefined);
  const wanted = new Map(chosen.map((facet) => [facet, values.findIndex((each) => each.facet === facet && each.value === choice[facet])]));
  const tally = new Int32Array(values.length);
  const fitting: number[] = [];
  for (const place of among) {
    const own = ofExamples[place];
    if (own === undefined) continue;
    const failed = chosen.filter((facet) => !own.includes(wanted.get(facet) ?? -1));
    if (failed.length > 1) continue;
    if (failed.length === 0) fitting.push(place);
    const [only] = failed;
    for (const value of own) if (only === undefined || values[value]?.facet === only) tally[value] = (tally[value] ?? 0) + 1;
  }
  const countsOf = (facet: Facet) => values.flatMap((each, place) => (each.facet === facet && (tally[place] ?? 0) > 0 ? [{ value: each.value, count: tally[place] ?? 0 }] : []));
  return { fitting, counts: FACETS.map((facet) => ({ facet, values: countsOf(facet) })) };
}

/** The choices that exist, and the names of those that nobody could have been offered. */
export function knownChoices({ values }: FacetIndex, asked: Choice): { readonly choice: Choice; readonly unknown: readonly Facet[] } {
  const given = FACETS.filter((facet) => asked[facet] !== undefined);
  const isKnown = (facet: Facet) => values.some((each) => each.facet === facet && each.value === asked[facet]);
  return { choice: Object.fromEntries(given.filter(isKnown).map((facet) => [facet, asked[facet]])), unknown: given.filter((facet) => !isKnown(facet)) };
}

