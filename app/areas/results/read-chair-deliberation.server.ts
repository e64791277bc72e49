// The deliberation as its chair reads it before signing: rankings and decisions, without what a conflict of interest keeps from the chair.
import type { Edition } from "#app/areas/competition/edition";
import { isBlind } from "#app/areas/entries/blind";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { departsFromRanking } from "./decision";
import { shownRanking, type ShownRank } from "./read-category-ranking.server";
import { isSigned, readResult, type CategoryResult } from "./read-records.server";
import type { ResultProblem } from "./seal";

/** `kept`: the chair has a conflict of interest with this entry and sees no more of it than its name (law §5). */
export type ChairEntry = { readonly id: string; readonly number: string; readonly title: string; readonly kept: boolean };

export type ChairRank = ChairEntry & (Pick<ShownRank, "rank" | "score" | "decidedBy" | "lead"> | { readonly rank: null; readonly score: null; readonly decidedBy: null; readonly lead: string });

/** `reason` null: kept from the chair. */
export type Honoured = { readonly entry: ChairEntry; readonly reason: string | null };

export type ChairCategory = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly criteria: readonly { readonly id: string; readonly name: LocalisedText }[];
  readonly ranked: readonly ChairRank[];
  readonly decision: {
    readonly winner: ChairEntry | null;
    readonly reason: string | null;
    readonly departs: boolean;
    readonly departureReason: string | null;
    readonly commendations: readonly Honoured[];
  } | null;
};

export type ChairDeliberation = {
  readonly categories: readonly ChairCategory[];
  readonly problems: readonly ResultProblem[];
  readonly digest: string;
  readonly signedOff: "no" | "yes" | "outdated";
};

/** `jurorId`: the chair's seat. */
export async function readChairDeliberation(q: Q, edition: Edition, jurorId: string): Promise<ChairDeliberation> {
  const result = await readResult(q, edition);
  const conflicts = await conflictsOfEdition(q, edition.id);
  const isKept = (entryId: string) => conflicts.excluded(jurorId, entryId);
  return {
    categories: result.records.filter(({ entries }) => entries.length > 0).map((record) => chairCategory(record, edition, isKept)),
    problems: result.problems,
    digest: result.digest,
    signedOff: edition.signedOffAt === null ? "no" : isSigned(result) ? "yes" : "outdated",
  };
}

function chairCategory(record: CategoryResult, edition: Edition, isKept: (entryId: string) => boolean): ChairCategory {
  const { key, name, criteria, ranked } = shownRanking(record, edition);
  const { entries, decision } = record;
  function entryOf(entryId: string): ChairEntry | null {
    const entry = entries.find(({ id }) => id === entryId);
    return entry ? { id: entryId, number: entry.number, title: entry.title, kept: isKept(entryId) } : null;
  }
  return {
    key,
    name,
    criteria: criteria.map(({ id, name: criterion }) => ({ id, name: criterion })),
    ranked: keptLast(ranked.map(({ id, number, title, lead: name, rank, score, adjusted, decidedBy }) => ({ id, number, title, lead: isBlind(edition) ? "" : name, ...(isKept(id) ? { kept: true, ...NO_PLACE } : { kept: false, rank, score: adjusted ?? score, decidedBy }) }))),
    decision: decision && {
      winner: decision.winnerId === null ? null : entryOf(decision.winnerId),
      reason: decision.winnerId !== null && isKept(decision.winnerId) ? null : decision.reason,
      departs: departsFromRanking(record.ranking.ranked, decision.winnerId),
      departureReason: entries.some(({ id }) => isKept(id)) ? null : decision.departureReason,
      commendations: decision.commendations.flatMap(({ entryId, reason }) => {
        const entry = entryOf(entryId);
        return entry ? [{ entry, reason: entry.kept ? null : reason }] : [];
      }),
    },
  };
}

const NO_PLACE = { rank: null, score: null, decidedBy: null } as const;

/** By number at the end, so that their place in the list does not tell their place in the ranking. */
function keptLast(rows: readonly ChairRank[]): readonly ChairRank[] {
  const kept = rows.filter((row) => row.kept).toSorted((a, b) => (a.number < b.number ? -1 : 1));
  return [...rows.filter((row) => !row.kept), ...kept];
}
