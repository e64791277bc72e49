// What the valid sheets of one category say about each entry, in exact numbers. Order and ties stand in ranking.ts and ties.ts.
import { weightedTotal, type WeightedCriterion } from "#app/areas/scoring/total";
import { fraction, meanOf, type Fraction } from "#app/base/fraction";

import type { Score } from "./score-group";

export type RankedCriterion = WeightedCriterion & { readonly position: number };
export type NumberedEntry = { readonly id: string; readonly number: string };

/** A submitted sheet that counts: abstentions, drafts and void sheets never come here. */
export type ValidSheet = { readonly entryId: string; readonly jurorId: string; readonly points: Readonly<Record<string, number>> };

export type Standing = {
  readonly entry: NumberedEntry;
  readonly sheets: number;
  /** The exact mean of the totals of its sheets (law §8). */
  readonly score: Fraction;
  /** The exact mean of the points in each criterion, in listed order. */
  readonly means: readonly { readonly criterionId: string; readonly mean: Fraction }[];
  readonly lowest: number;
  readonly highest: number;
  readonly firstPlaces: number;
};

type CountedSheet = ValidSheet & { readonly total: number };

/**
 * The standing of each entry that has sheets, by its id. Throws RangeError for what the callers' queries exclude: a sheet that is
 * incomplete, that is of another category, or that is a juror's second one for an entry.
 */
export function standingsOf(
  criteria: readonly RankedCriterion[],
  entries: readonly NumberedEntry[],
  sheets: readonly ValidSheet[],
): ReadonlyMap<string, Standing> {
  const listed = criteria.toSorted((a, b) => a.position - b.position);
  const known = new Set(entries.map(({ id }) => id));
  const counted = sheets.map((sheet) => count(listed, known, sheet));
  const firstPlaces = countFirstPlaces(counted);
  const byEntry = groupedBy(counted, (sheet) => sheet.entryId);

  const standings = new Map<string, Standing>();
  for (const entry of entries) {
    const own = byEntry.get(entry.id);
    if (own === undefined) continue;
    if (new Set(own.map(({ jurorId }) => jurorId)).size < own.length) throw new RangeError(`two sheets of one juror for entry ${entry.number}`);
    const totals = own.map(({ total }) => total);
    standings.set(entry.id, {
      entry,
      sheets: own.length,
      score: meanOf(totals),
      means: listed.map(({ id }) => ({ criterionId: id, mean: meanOf(own.flatMap(({ points }) => points[id] ?? [])) })),
      lowest: Math.min(...totals),
      highest: Math.max(...totals),
      firstPlaces: firstPlaces.get(entry.id) ?? 0,
    });
  }
  return standings;
}

/** The totals of the sheets behind some standings, as scores of one comparison group. */
export function scoresBehind(standings: readonly Standing[], criteria: readonly RankedCriterion[], sheets: readonly ValidSheet[]): readonly Score[] {
  const ids = new Set(standings.map(({ entry }) => entry.id));
  return sheets.filter(({ entryId }) => ids.has(entryId)).map((sheet) => ({ entry: sheet.entryId, juror: sheet.jurorId, score: fraction(count(criteria, ids, sheet).total) }));
}

function count(criteria: readonly RankedCriterion[], known: ReadonlySet<string>, sheet: ValidSheet): CountedSheet {
  if (!known.has(sheet.entryId)) throw new RangeError(`a sheet for an entry that is not ranked here: ${sheet.entryId}`);
  const total = weightedTotal(criteria, sheet.points);
  if (!total.ok) throw new RangeError(`an incomplete sheet for entry ${sheet.entryId}`);
  return { ...sheet, total: total.value };
}

/**
 * A juror gives a first place to the entry with the highest total among all entries of the category that this juror judged; to each of
 * them, where several have that total. It hangs on the juror's own sheets alone, so an entry short of the quorum can hold one: whether it
 * becomes decidable never moves a first place of another entry.
 */
function countFirstPlaces(sheets: readonly CountedSheet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of groupedBy(sheets, (sheet) => sheet.jurorId).values()) {
    const highest = Math.max(...own.map(({ total }) => total));
    for (const { entryId, total } of own) {
      if (total === highest) counts.set(entryId, (counts.get(entryId) ?? 0) + 1);
    }
  }
  return counts;
}

function groupedBy(sheets: readonly CountedSheet[], key: (sheet: CountedSheet) => string): ReadonlyMap<string, readonly CountedSheet[]> {
  const groups = new Map<string, CountedSheet[]>();
  for (const sheet of sheets) {
    const group = groups.get(key(sheet));
    if (group === undefined) groups.set(key(sheet), [sheet]);
    else group.push(sheet);
  }
  return groups;
}
