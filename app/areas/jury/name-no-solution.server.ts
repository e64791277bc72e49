// Why nothing was assigned, with the names of the entries and jurors it is about.
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";

import type { NoSolution } from "./assigning";
import { listJurors } from "./read-jury.server";
import type { ShortageCause } from "./shortage";

export type NamedShortage = { readonly number: string; readonly title: string; readonly missing: number; readonly because: readonly ShortageCause[] };
export type NamedOverMaximum = { readonly name: string; readonly entries: number; readonly max: number };
export type NamedRaise = { readonly name: string; readonly by: number };
export type NamedFurther = { readonly number: string; readonly jurors: number };
export type NamedNoSolution = { readonly shortages: readonly NamedShortage[]; readonly raises: readonly NamedRaise[]; readonly further: readonly NamedFurther[] } | { readonly overMaximum: readonly NamedOverMaximum[] };

const byNumber = (a: { readonly number: string }, b: { readonly number: string }) => a.number.localeCompare(b.number);

/** Entries by number. */
export async function nameNoSolution(q: Q, editionId: string, refusal: NoSolution): Promise<NamedNoSolution> {
  const names = new Map((await listJurors(q, editionId)).map(({ id, name }) => [id, name]));
  if (refusal.reason === "over-maximum") {
    return { overMaximum: refusal.overMaximum.map(({ jurorId, entries, max }) => ({ name: names.get(jurorId) ?? jurorId, entries, max })) };
  }
  const entries = new Map((await listJudgedEntries(q, editionId)).map((entry) => [entry.id, entry]));
  return {
    shortages: refusal.shortages.map(({ entryId, missing, because }) => ({ number: entries.get(entryId)?.number ?? entryId, title: entries.get(entryId)?.title ?? "", missing, because })).toSorted(byNumber),
    raises: refusal.raises.map(({ jurorId, by }) => ({ name: names.get(jurorId) ?? jurorId, by })),
    further: refusal.further.map(({ entryId, jurors }) => ({ number: entries.get(entryId)?.number ?? entryId, jurors })).toSorted(byNumber),
  };
}
