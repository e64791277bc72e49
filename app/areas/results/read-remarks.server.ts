// Remarks of the jury for the office to decide about, each with what may give somebody away; and those that a lead reads.
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry, listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { listRemarks, type Remark } from "#app/areas/scoring/list-remarks.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { selectRulings, type RulingRow } from "./remark.repo.server";
import { scanRemark, type Hint } from "./remark-scan";

export type RemarkOfEntry = {
  readonly sheetId: string;
  readonly place: string;
  /** Null: on the whole entry. */
  readonly criterion: LocalisedText | null;
  readonly text: string;
  readonly hints: readonly Hint[];
  /** Null: not decided. `released` null: withheld. */
  readonly ruling: { readonly released: string | null } | null;
};

export type EntryRemarks = { readonly id: string; readonly number: string; readonly title: string; readonly remarks: readonly RemarkOfEntry[] };

export type RemarkCounts = { readonly id: string; readonly number: string; readonly title: string; readonly remarks: number; readonly released: number; readonly withheld: number };

const keyOf = ({ sheetId, place }: { readonly sheetId: string; readonly place: string }) => `${sheetId} ${place}`;
const byKey = (rulings: readonly RulingRow[]) => new Map(rulings.map((ruling) => [keyOf(ruling), ruling]));

/** Every entry of the edition that is judged, by number. */
export async function readRemarkCounts(q: Q, editionId: string): Promise<readonly RemarkCounts[]> {
  const rulings = byKey(await selectRulings(q, { editionId }));
  const ofEntry = new Map<string, Remark[]>();
  for (const remark of await listRemarks(q, { editionId })) ofEntry.set(remark.entryId, [...(ofEntry.get(remark.entryId) ?? []), remark]);
  return (await listJudgedEntries(q, editionId)).map(({ id, number, title }) => {
    const own = ofEntry.get(id) ?? [];
    const ruled = own.flatMap((remark) => rulings.get(keyOf(remark)) ?? []);
    const released = ruled.filter((ruling) => ruling.released !== null).length;
    return { id, number, title, remarks: own.length, released, withheld: ruled.length - released };
  });
}

/** Undefined when the edition has no such entry. */
export async function readEntryRemarks(q: Q, editionId: string, entryId: string): Promise<EntryRemarks | undefined> {
  const entries = await listJudgedEntries(q, editionId);
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) return undefined;
  const rulings = byKey(await selectRulings(q, { entryId }));
  const names = await criterionNames(q, editionId);
  const surroundings = {
    jurors: (await listJurors(q, editionId)).map(({ name }) => name),
    others: entries.filter(({ id }) => id !== entryId).map(({ number, title, lead }) => ({ number, title, lead: lead.name })),
  };
  const remarks = (await listRemarks(q, { entryId })).map(({ sheetId, place, text }) => {
    const ruling = rulings.get(keyOf({ sheetId, place }));
    return { sheetId, place, criterion: names.get(place) ?? null, text, hints: scanRemark(text, surroundings), ruling: ruling ? { released: ruling.released } : null };
  });
  return { id: entry.id, number: entry.number, title: entry.title, remarks };
}

export type ReleasedRemark = { readonly criterion: LocalisedText | null; readonly text: string };

/** In the order of their words. That the lead may read them was decided before. */
export async function readReleasedRemarks(q: Q, entryId: string): Promise<readonly ReleasedRemark[]> {
  const entry = await findJudgedEntry(q, entryId);
  if (!entry) return [];
  const names = await criterionNames(q, entry.editionId);
  const counted = new Set((await listRemarks(q, { entryId })).map(keyOf));
  const rulings = (await selectRulings(q, { entryId })).filter((ruling) => counted.has(keyOf(ruling)));
  return rulings
    .flatMap(({ place, released }) => (released === null ? [] : [{ criterion: names.get(place) ?? null, text: released }]))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

async function criterionNames(q: Q, editionId: string): Promise<ReadonlyMap<string, LocalisedText>> {
  const { categories } = await readEditionRules(q, editionId);
  return new Map(categories.flatMap(({ criteria }) => criteria.map(({ id, name }) => [id, name] as const)));
}
