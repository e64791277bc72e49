// What a juror's own page shows: their entries in their order, how far they are, until when.
import { phaseOf, type Phase } from "#app/areas/competition/phase";
import { runningEdition } from "#app/areas/competition/running";
import { verdictsOnAssigned } from "#app/areas/jury/may-open-entry.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { inMyOrder, nextToDo, type MyCategory } from "./my-entries";
import { selectEntriesOfJuror, selectSeats, type Seat } from "./my-entries.repo.server";

export type MyEdition = {
  readonly slug: string;
  readonly name: LocalisedText;
  readonly timeZone: string;
  readonly judgingOpenAt: Instant | null;
  readonly judgingCloseAt: Instant | null;
  readonly phase: Phase;
};

export type MyEntries = {
  readonly edition: MyEdition;
  readonly categories: readonly MyCategory[];
  /** Other editions on whose jury the person sits. */
  readonly others: readonly Pick<MyEdition, "slug" | "name">[];
};

/**
 * Of the edition that is asked for, else of the one under way. Undefined when the person has no seat there. Three queries, however many
 * entries.
 */
export async function readMyEntries(q: Q, { personId, slug, now }: { readonly personId: string; readonly slug: string | null; readonly now: Instant }): Promise<MyEntries | undefined> {
  const seats = await selectSeats(q, personId);
  const editions = seats.map((seat) => seat.edition);
  const chosen = slug === null ? runningEdition(editions, now) : editions.find((edition) => edition.slug === slug);
  const seat = seats.find(({ edition }) => edition === chosen);
  if (!seat) return undefined;
  const { slug: ownSlug, name, timeZone, judgingOpenAt, judgingCloseAt } = seat.edition;
  return {
    edition: { slug: ownSlug, name, timeZone, judgingOpenAt, judgingCloseAt, phase: phaseOf(seat.edition, now) },
    categories: await categoriesOf(q, seat),
    others: editions.filter((edition) => edition !== chosen).map((edition) => ({ slug: edition.slug, name: edition.name })),
  };
}

/** The next entry the juror can judge in an edition; undefined when nothing is left. */
export async function findNextToDo(q: Q, personId: string, editionId: string): Promise<{ readonly id: string } | undefined> {
  const seat = (await selectSeats(q, personId)).find(({ edition }) => edition.id === editionId);
  return seat && nextToDo(await categoriesOf(q, seat));
}

async function categoriesOf(q: Q, { jurorId, seed }: Seat): Promise<readonly MyCategory[]> {
  const rows = await selectEntriesOfJuror(q, jurorId);
  const verdicts = await verdictsOnAssigned(q, jurorId);
  const entries = rows.flatMap((row) => {
    const verdict = verdicts.get(row.id);
    return verdict ? [{ ...row, access: verdict.ok ? ("open" as const) : verdict.reason }] : [];
  });
  return inMyOrder(entries, seed);
}
