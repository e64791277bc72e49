// A meeting with all that bears on it: what is on record about it, the contests, the jury, and who is kept from what.
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { listJurors, type Juror } from "#app/areas/jury/read-jury.server";
import { keepWhileUnchanged } from "#app/services/kept";
import type { Q, Store } from "#app/services/store";

import { readRecords, type CategoryResult } from "./read-records.server";
import { areHere, takingPart, type Excluded } from "./sitting";
import {
  selectDiscussions,
  selectItems,
  selectMotions,
  selectMotionVotes,
  selectPointsChanges,
  selectSitting,
  selectStays,
  selectTendencies,
  type DiscussionRow,
  type ItemRow,
  type MotionRow,
  type MotionVoteRow,
  type PointsChangeRow,
  type SittingRow,
  type StayRow,
  type TendencyRow,
} from "./sitting.repo.server";

export type LoadedSitting = {
  readonly edition: Edition;
  readonly sitting: SittingRow;
  readonly stays: readonly StayRow[];
  readonly items: readonly ItemRow[];
  readonly discussions: readonly DiscussionRow[];
  readonly tendencies: readonly TendencyRow[];
  readonly changes: readonly PointsChangeRow[];
  readonly motions: readonly MotionRow[];
  readonly votes: readonly MotionVoteRow[];
  /** Chairs first, those who have left the jury included. */
  readonly jurors: readonly Juror[];
  /** Categories with entries. */
  readonly records: readonly CategoryResult[];
  readonly excluded: Excluded;
};

/** Undefined where no meeting has been opened. About 30 queries, however many entries and jurors there are. */
export async function loadSitting(q: Q, edition: Edition): Promise<LoadedSitting | undefined> {
  const sitting = await selectSitting(q, edition.id);
  if (sitting === undefined) return undefined;
  const conflicts = await conflictsOfEdition(q, edition.id);
  const records = (await readRecords(q, edition)).filter(({ entries }) => entries.length > 0);
  return {
    edition,
    sitting,
    stays: await selectStays(q, edition.id),
    items: await selectItems(q, edition.id),
    discussions: await selectDiscussions(q, edition.id),
    tendencies: await selectTendencies(q, edition.id),
    changes: await selectPointsChanges(q, edition.id),
    motions: await selectMotions(q, edition.id),
    votes: await selectMotionVotes(q, edition.id),
    jurors: await listJurors(q, edition.id),
    records,
    excluded: excludedIn(records, conflicts.excluded),
  };
}

/** The same answers, found faster: a state of the meeting asks for thousands of them. */
function excludedIn(records: readonly CategoryResult[], excluded: Excluded): Excluded {
  const entryIds = records.flatMap(({ entries }) => entries.map(({ id }) => id));
  const known = new Map<string, ReadonlySet<string>>();
  return (jurorId, entryId) => {
    const own = known.get(jurorId) ?? new Set(entryIds.filter((id) => excluded(jurorId, id)));
    known.set(jurorId, own);
    return own.has(entryId);
  };
}

const keep = keepWhileUnchanged<LoadedSitting | undefined>();

/** As above, read once for all who have the meeting open: every step of it has each of them ask at once. */
export async function loadSittingOnce(store: Store, editionId: string): Promise<LoadedSitting | undefined> {
  return keep(store, editionId, async () => loadSitting(store.read, await getEdition(store.read, editionId)));
}

/** The entries that a question in a category is about: one, or all of them. */
export function aboutEntries({ entries }: Pick<CategoryResult, "entries">, entryId: string | null): readonly string[] {
  return entryId === null ? entries.map(({ id }) => id) : [entryId];
}

export type Subject = { readonly record: CategoryResult; /** Null: the category as a whole. */ readonly entryId: string | null };

/** Jurors of the category's panel whom nothing excludes from the question. */
export function entitledTo({ jurors, excluded }: LoadedSitting, { record, entryId }: Subject): readonly string[] {
  const panel = jurors.filter(({ state, categoryIds }) => state === "accepted" && categoryIds.includes(record.category.id)).map(({ id }) => id);
  return takingPart(panel, aboutEntries(record, entryId), excluded);
}

/** Who is in the meeting for the question: whom a conflict of interest excludes has left for it (law §5). */
export function inRoomFor({ stays, excluded }: LoadedSitting, { record, entryId }: Subject): readonly string[] {
  return takingPart(areHere(stays), aboutEntries(record, entryId), excluded);
}

/** Of those in the room, who is entitled to vote. */
export function presentFor(loaded: LoadedSitting, subject: Subject): readonly string[] {
  const room = new Set(inRoomFor(loaded, subject));
  return entitledTo(loaded, subject).filter((jurorId) => room.has(jurorId));
}

/** Names in the order of the jury. */
export function namesOf({ jurors }: Pick<LoadedSitting, "jurors">, jurorIds: Iterable<string>): readonly string[] {
  const named = new Set(jurorIds);
  return jurors.filter(({ id }) => named.has(id)).map(({ name }) => name);
}
