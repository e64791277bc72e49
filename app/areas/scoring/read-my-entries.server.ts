// What a juror's own page shows: their entries in their order, how far they are, until when.
import { phaseOf, type Phase } from "#app/areas/competition/phase";
import { runningEdition } from "#app/areas/competition/running";
import { inJurorOrder } from "#app/areas/jury/order";
import { verdictsOnAssigned } from "#app/areas/jury/may-open-entry.server";
import { isBlind } from "#app/areas/entries/blind";
import { toFixed } from "#app/base/fraction";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { inMyOrder, nextToDo, type MyCategory, type MyEntry } from "./my-entries";
import { selectEntriesOfJuror, selectSeats, type Seat } from "./my-entries.repo.server";
import { strictnessOf } from "./strictness";
import { selectJudgedBy } from "./strictness.repo.server";
import { outOfHundred } from "./total";

export type MyEdition = {
  readonly slug: string;
  readonly name: LocalisedText;
  readonly timeZone: string;
  readonly judgingOpenAt: Instant | null;
  readonly judgingCloseAt: Instant | null;
  readonly phase: Phase;
  /** Highest points of the scale. */
  readonly scaleMax: number;
};

/** Means in whole points of 100: finer ones would tell more of others than a juror is to know. */
export type ShownStrictness = { readonly entries: number; readonly own: number; readonly panel: number };

export type MyEntries = {
  readonly edition: MyEdition;
  readonly categories: readonly MyCategory[];
  /** All entries in the juror's own order, across categories. */
  readonly inOrder: readonly MyEntry[];
  readonly strictness: ShownStrictness | null;
  /** Other editions on whose jury the person sits. */
  readonly others: readonly Pick<MyEdition, "slug" | "name">[];
};

/**
 * Of the edition that is asked for, else of the one under way. Undefined when the person has no seat there. Four queries, however many
 * entries.
 */
export async function readMyEntries(q: Q, { personId, slug, now }: { readonly personId: string; readonly slug: string | null; readonly now: Instant }): Promise<MyEntries | undefined> {
  const seats = await selectSeats(q, personId);
  const editions = seats.map((seat) => seat.edition);
  const chosen = slug === null ? runningEdition(editions, now) : editions.find((edition) => edition.slug === slug);
  const seat = seats.find(({ edition }) => edition === chosen);
  if (!seat) return undefined;
  const { slug: ownSlug, name, timeZone, judgingOpenAt, judgingCloseAt, scaleMax } = seat.edition;
  const categories = await listMyCategories(q, seat);
  return {
    edition: { slug: ownSlug, name, timeZone, judgingOpenAt, judgingCloseAt, phase: phaseOf(seat.edition, now), scaleMax },
    categories,
    inOrder: inJurorOrder(categories.flatMap(({ entries }) => entries), seat.seed),
    strictness: await strictnessIn(q, seat),
    others: editions.filter((edition) => edition !== chosen).map((edition) => ({ slug: edition.slug, name: edition.name })),
  };
}

/** The next entry the juror can judge in an edition; undefined when nothing is left. */
export async function findNextToDo(q: Q, personId: string, editionId: string): Promise<{ readonly id: string } | undefined> {
  const seat = (await selectSeats(q, personId)).find(({ edition }) => edition.id === editionId);
  return seat && nextToDo(await listMyCategories(q, seat));
}

async function strictnessIn(q: Q, { jurorId, edition: { round, scaleMax } }: Seat): Promise<ShownStrictness | null> {
  const found = strictnessOf(await selectJudgedBy(q, jurorId, round));
  if (found === null) return null;
  const shown = (mean: typeof found.own) => Number(toFixed(outOfHundred(mean, { max: scaleMax }), 0));
  return { entries: found.entries, own: shown(found.own), panel: shown(found.panel) };
}

/** Entries assigned to the juror, category by category in the juror's own order. Two queries. */
export async function listMyCategories(q: Q, { jurorId, seed, edition }: Seat): Promise<readonly MyCategory[]> {
  const rows = await selectEntriesOfJuror(q, jurorId);
  const verdicts = await verdictsOnAssigned(q, jurorId);
  const entries = rows.flatMap(({ first, ...row }) => {
    const verdict = verdicts.get(row.id);
    return verdict ? [{ ...row, lead: isBlind(edition) ? null : row.lead, access: verdict.ok ? ("open" as const) : verdict.reason, comesFirst: first !== null }] : [];
  });
  return inMyOrder(entries, seed);
}
