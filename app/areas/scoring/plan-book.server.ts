// What goes into a juror's book as things stand: asked when it is made, and again whenever it is fetched.
import { isBlind } from "#app/areas/entries/blind";
import { listJudgedVersions } from "#app/areas/entries/list-judged-versions.server";
import { listInquiries } from "#app/areas/entries/read-inquiries.server";
import type { Q } from "#app/services/store";

import { bookBasis } from "./book-basis";
import { selectSeats, type Seat } from "./my-entries.repo.server";
import { listMyCategories } from "./read-my-entries.server";

export type BookPlan = {
  readonly seat: Seat;
  /** That the juror may open now, category by category in the juror's own order. */
  readonly entryIds: readonly string[];
  /** That wait for the juror's declaration. */
  readonly undeclared: number;
  readonly basis: string;
};

/** Undefined for whoever has no seat in the edition. Six queries, however many entries. */
export async function planBook(q: Q, personId: string, editionId: string): Promise<BookPlan | undefined> {
  const seat = (await selectSeats(q, personId)).find(({ edition }) => edition.id === editionId);
  if (seat === undefined) return undefined;
  const entries = (await listMyCategories(q, seat)).flatMap((category) => category.entries);
  const entryIds = entries.filter(({ access }) => access === "open").map(({ id }) => id);
  const versions = await listJudgedVersions(q, editionId);
  const answered = (await listInquiries(q, editionId)).filter(({ answer }) => answer !== null);
  const basis = bookBasis({
    round: seat.edition.round,
    blind: isBlind(seat.edition),
    entries: entryIds.map((id) => ({ id, no: versions.get(id)?.no ?? 0, checksum: versions.get(id)?.checksum ?? "", additions: answered.filter(({ entryId }) => entryId === id).length })),
  });
  return { seat, entryIds, undeclared: entries.filter(({ access }) => access === "undeclared").length, basis };
}
