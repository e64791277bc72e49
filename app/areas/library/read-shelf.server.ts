// Everything that is public, kept in memory under the revision that the database writes anew with each change of it (as decision 021 does with rules):
// what lists, facets, the map and a search's meaning of words are answered from.
import { listOrganisations } from "#app/areas/accounts/find-organisation.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { Party, PublicExample } from "./example";
import { selectExamplesIn, selectPartiesIn, type ExampleRow } from "./example.repo.server";
import { partyOf, publicExample } from "./example-rows";
import { indexFacets, type FacetIndex } from "./facets";
import { listShownFiles } from "./list-shown-files.server";
import type { Occurrences } from "./ranking";
import { selectOccurrences, selectRevision, selectWords } from "./search.repo.server";
import type { Wordstock } from "./wordstock";

export type Shelf = {
  readonly revision: string;
  /** The newest first. */
  readonly examples: readonly PublicExample[];
  /** Place in `examples` by number. */
  readonly places: ReadonlyMap<number, number>;
  /** Id of the picture that stands for an example, by the example's id; none for those without. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly facets: FacetIndex;
  readonly stock: Wordstock;
  /** Of the words of the stock that somebody has searched for; `readOccurrences` adds to it. */
  readonly occurrences: Map<string, Occurrences>;
  readonly names: FacetNames;
};

/** Names of facet values that no message knows. */
export type FacetNames = {
  /** By AGS: Kreise, and cities outside any Kreis. */
  readonly districts: Readonly<Record<string, string>>;
  /** By key, as the newest edition calls them. */
  readonly categories: Readonly<Record<string, LocalisedText>>;
};

/** Of this moment and of one before it: a request that began earlier may still need it. */
const KEPT = 2;
const kept = new Map<string, Shelf>();

/** One query while nothing changes, nine after. */
export async function readShelf(q: Q): Promise<Shelf> {
  const revision = await selectRevision(q);
  const known = kept.get(revision);
  if (known) return known;
  const shelf = await loadShelf(q, revision);
  kept.set(revision, shelf);
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
  return shelf;
}

/** Another text after each change of what is public, for pages that are kept. */
export async function libraryRevision(q: Q): Promise<string> {
  return selectRevision(q);
}

/** Where words of the stock stand on the shelf. No query for those that were asked for before, one for all others. */
export async function readOccurrences(q: Q, { occurrences, places }: Shelf, words: readonly string[]): Promise<ReadonlyMap<string, Occurrences>> {
  const missing = words.filter((word) => !occurrences.has(word));
  if (missing.length === 0) return occurrences;
  for (const { word, part, numbers } of await selectOccurrences(q, missing)) {
    occurrences.set(word, { ...occurrences.get(word), [part]: numbers.flatMap((no) => places.get(no) ?? []) });
  }
  return occurrences;
}

async function loadShelf(q: Q, revision: string): Promise<Shelf> {
  const rows = await selectExamplesIn(q, "approved");
  const parties = new Map<string, Party[]>(rows.map(({ id }) => [id, []]));
  for (const row of await selectPartiesIn(q, "approved")) parties.get(row.exampleId)?.push(partyOf(row));
  const examples = rows.map((row) => publicExample(row, parties.get(row.id) ?? [])).sort((a, b) => b.publishedAt - a.publishedAt || b.no - a.no);
  return {
    revision,
    examples,
    places: new Map(examples.map(({ no }, place) => [no, place])),
    pictures: await firstPictures(q, rows),
    facets: indexFacets(examples),
    stock: { words: await selectWords(q) },
    occurrences: new Map(),
    names: { districts: await districtNames(q), categories: categoryNames(examples) },
  };
}

async function firstPictures(q: Q, rows: readonly ExampleRow[]): Promise<Shelf["pictures"]> {
  const files = await listShownFiles(q, rows);
  return new Map([...files].flatMap(([id, shown]) => {
    const picture = shown.find(({ kind }) => kind === "picture");
    return picture ? [[id, picture.id]] : [];
  }));
}

async function districtNames(q: Q): Promise<FacetNames["districts"]> {
  const directory = await listOrganisations(q, ["district", "municipality"]);
  return Object.fromEntries(directory.flatMap(({ kind, code, districtCode, name }) => (code !== null && (kind === "district" || districtCode === null) ? [[code, name]] : [])));
}

function categoryNames(examples: readonly PublicExample[]): FacetNames["categories"] {
  const inOrder = examples.flatMap(({ participation }) => participation ?? []).sort((a, b) => a.year - b.year);
  return Object.fromEntries(inOrder.map(({ categoryKey, categoryName }) => [categoryKey, categoryName]));
}
