// What the page of good examples shows for what was asked: the examples found, why each was found, and how the choice could be narrowed.
import type { Q } from "#app/services/store";

import type { Party, PublicExample } from "./example";
import { selectLongTexts } from "./example.repo.server";
import { excerptOf, type ExcerptPart } from "./excerpt";
import { knownChoices, narrow, type Choice, type Facet, type Narrowed } from "./facets";
import { bestFirst, type Sought } from "./ranking";
import { readOccurrences, readShelf, type FacetNames, type Shelf } from "./read-shelf.server";
import type { Asked } from "./search-address";
import { typedWords } from "./typed-words";
import { meaningOf } from "./wordstock";

const PAGE = 20;

/** As much of an example as its line among others shows. */
export type FoundExample = Pick<PublicExample, "id" | "slug" | "language" | "title" | "honour" | "participation"> & {
  readonly parties: readonly Pick<Party, "name">[];
  readonly excerpt: readonly ExcerptPart[];
  /** Id of the picture that stands for it. */
  readonly picture: string | null;
};

/** A word that stands nowhere, and those that were looked for in its place. */
export type Forgiven = { readonly word: string; readonly instead: readonly string[] };

export type Search = {
  readonly typed: string;
  readonly choice: Choice;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly examples: readonly FoundExample[];
  readonly counts: Narrowed["counts"];
  readonly names: FacetNames;
  /** Choices that do not exist and were left out. */
  readonly unknown: readonly Facet[];
  readonly forgiven: readonly Forgiven[];
  /** Whether all that was typed was searched for. */
  readonly taken: "whole" | "in-part";
};

/** At most four queries, however many examples. */
export async function searchExamples(q: Q, asked: Asked): Promise<Search> {
  const shelf = await readShelf(q);
  const { words, taken } = typedWords(asked.typed);
  const meanings = words.map((typed) => ({ typed, ...meaningOf(typed, shelf.stock) }));
  const { choice, unknown } = knownChoices(shelf.facets, asked.choice);
  const among = await placesFound(q, shelf, asked.typed.trim() === "" ? undefined : meanings);
  const { fitting, counts } = narrow(shelf.facets, among, choice);
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
  const page = Math.min(asked.page, pages);
  const shown = fitting.slice((page - 1) * PAGE, page * PAGE).flatMap((place) => shelf.examples[place] ?? []);
  const excerpts = await excerptsOf(q, shown, new Set(meanings.flatMap((meaning) => meaning.words)));
  return {
    typed: asked.typed,
    choice,
    found: fitting.length,
    page,
    pages,
    examples: shown.map(({ id, slug, language, title, honour, participation, parties }) => ({ id, slug, language, title, honour, participation, parties: parties.map(({ name }) => ({ name })), excerpt: excerpts.get(id) ?? [], picture: shelf.pictures.get(id) ?? null })),
    counts,
    names: shelf.names,
    unknown,
    forgiven: meanings.flatMap(({ typed, how, words: instead }) => (how === "similar" ? [{ word: typed, instead: instead.slice(0, 3) }] : [])),
    taken,
  };
}

/** Places on the shelf, the best first; all of them, the newest first, where nothing was typed. */
async function placesFound(q: Q, shelf: Shelf, sought: readonly Sought[] | undefined): Promise<readonly number[]> {
  if (sought === undefined) return shelf.examples.map((_, place) => place);
  const occurrences = await readOccurrences(q, shelf, sought.flatMap(({ words }) => words));
  return bestFirst(sought, occurrences, shelf.examples.length);
}

async function excerptsOf(q: Q, shown: readonly PublicExample[], found: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly ExcerptPart[]>> {
  if (found.size === 0) return new Map(shown.map(({ id, summary }) => [id, excerptOf([summary], found)]));
  const texts = new Map((await selectLongTexts(q, shown.map(({ id }) => id))).map((row) => [row.id, row]));
  return new Map(
    shown.map(({ id, summary, parties }) => {
      const long = texts.get(id);
      const names = parties.map(({ name }) => name).join(", ");
      return [id, excerptOf([summary, long?.effect ?? "", long?.effort ?? "", long?.transfer ?? "", long?.honourReason ?? "", names], found)];
    }),
  );
}
