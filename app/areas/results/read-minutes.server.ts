// The minutes as the record of the meeting gives them; once they are signed, as they were signed.
import type { Edition } from "#app/areas/competition/edition";
import { countEntriesByState } from "#app/areas/entries/count-entries-by-state.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { departsFromRanking } from "./decision";
import { aboutEntries, loadSitting, namesOf, type LoadedSitting, type Subject } from "./load-sitting.server";
import { minutesDigest, minutesFor, type Attended, type MinutedDecision, type MinutedEntry, type MinutedItem, type Minutes } from "./minutes";
import { shownRanking } from "./read-category-ranking.server";
import type { CategoryResult } from "./read-records.server";
import { countOf, isQuorate, takingPart, wereHere } from "./sitting";
import type { SittingReader } from "./sitting.policy";
import type { ItemRow } from "./sitting.repo.server";

export type MinutesOnRecord = {
  readonly minutes: Minutes;
  readonly digest: string;
  readonly signed: { readonly at: Instant; readonly by: string } | null;
};

/**
 * Without what a conflict of interest keeps from the reader (law §5). Undefined where no meeting has been opened, and for a juror who was neither in
 * it nor to preside.
 */
export async function readMinutes(q: Q, edition: Edition, { as, seatId }: SittingReader): Promise<(MinutesOnRecord & { readonly extent: "whole" | "without kept" }) | undefined> {
  const loaded = await loadSitting(q, edition);
  if (loaded === undefined) return undefined;
  const { chairId, deputyId } = loaded.sitting;
  if (as === "juror" && ![chairId, deputyId, ...loaded.stays.map(({ jurorId }) => jurorId)].includes(seatId)) return undefined;
  const found = await minutesOf(q, loaded);
  const kept = new Set(seatId === null ? [] : loaded.records.flatMap(({ entries }) => entries.map(({ id }) => id)).filter((entryId) => loaded.excluded(seatId, entryId)));
  return { ...found, minutes: minutesFor(found.minutes, (entryId) => kept.has(entryId)), extent: kept.size === 0 ? "whole" : "without kept" };
}

export async function minutesOf(q: Q, loaded: LoadedSitting): Promise<MinutesOnRecord> {
  const { minutes, minutesDigest: digest, minutesSignedAt: at, minutesSignedBy: by } = loaded.sitting;
  if (minutes !== null && digest !== null && at !== null && by !== null) {
    const signed: Minutes = JSON.parse(minutes);
    return { minutes: signed, digest, signed: { at, by } };
  }
  const written = await writtenMinutes(q, loaded);
  return { minutes: written, digest: minutesDigest(written), signed: null };
}

async function writtenMinutes(q: Q, loaded: LoadedSitting): Promise<Minutes> {
  const { edition, sitting, jurors, stays, items } = loaded;
  const nameOf = (jurorId: string | null) => jurors.find(({ id }) => id === jurorId)?.name ?? "";
  const members = jurors.filter(({ state }) => state === "accepted").length;
  return {
    format: "lorbeer-minutes/1",
    edition: edition.name,
    place: sitting.place,
    openedAt: sitting.openedAt,
    closedAt: sitting.closedAt,
    members,
    quorate: isQuorate({ entitled: members, present: new Set(stays.map(({ jurorId }) => jurorId)).size }),
    chair: nameOf(sitting.chairId),
    deputy: sitting.deputyId === null ? null : nameOf(sitting.deputyId),
    guests: sitting.guests.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
    keeper: sitting.keeper,
    stays: stays.map(({ jurorId, cameAt, leftAt }) => ({ juror: nameOf(jurorId), from: cameAt, until: leftAt })),
    check: await countEntriesByState(q, edition.id),
    items: items.flatMap((item) => {
      const record = loaded.records.find(({ category }) => category.id === item.categoryId);
      return record ? [minutedItem(loaded, record, item)] : [];
    }),
  };
}

function minutedItem(loaded: LoadedSitting, record: CategoryResult, item: ItemRow): MinutedItem {
  const { category } = record;
  const ranking = shownRanking(record, loaded.edition);
  const own = <Row extends { readonly categoryId: string }>(rows: readonly Row[]) => rows.filter(({ categoryId }) => categoryId === category.id);
  const nameOf = (jurorId: string) => loaded.jurors.find(({ id }) => id === jurorId)?.name ?? "";
  const criterionOf = (criterionId: string) => category.criteria.find(({ id }) => id === criterionId)?.name ?? { de: "" };
  const entryOf = (entryId: string): MinutedEntry => {
    const entry = record.entries.find(({ id }) => id === entryId);
    return { id: entryId, number: entry?.number ?? "", title: entry?.title ?? "" };
  };
  const tendencies = own(loaded.tendencies);
  return {
    key: category.key,
    name: category.name,
    from: item.calledAt,
    until: item.closedAt,
    tendencies: record.entries.map(({ id }) => ({ entry: entryOf(id), jurors: tendencies.filter(({ entryId }) => entryId === id).length })).filter(({ jurors }) => jurors > 0),
    discussions: own(loaded.discussions).map(({ entryId, calledAt, closedAt }) => ({
      entry: entryOf(entryId),
      from: calledAt,
      until: closedAt,
      ...attended(loaded, { record, entryId }, { from: calledAt, until: closedAt }),
      changes: own(loaded.changes)
        .filter((change) => change.entryId === entryId && !loaded.excluded(change.jurorId, entryId))
        .map(({ jurorId, criterionId, before, after, reason }) => ({ juror: nameOf(jurorId), criterion: criterionOf(criterionId), before, after, reason })),
    })),
    motions: own(loaded.motions).map(({ id, no, text, entryId, moverId, movedAt, closedAt, outcome, casting }) => ({
      no,
      text,
      entry: entryId === null ? null : entryOf(entryId),
      mover: nameOf(moverId),
      ...attended(loaded, { record, entryId }, { from: movedAt, until: closedAt }),
      count: countOf(loaded.votes.filter((vote) => vote.motionId === id && takingPart([vote.jurorId], aboutEntries(record, entryId), loaded.excluded).length > 0)),
      outcome,
      casting,
    })),
    ranking: ranking.ranked.map(({ id, rank, score, adjusted, decidedBy }) => ({ rank, entry: entryOf(id), score: adjusted ?? score, decidedBy: decidedBy?.rule ?? null })),
    undecidable: ranking.undecidable.map(({ id }) => entryOf(id)),
    decision: minutedDecision(loaded, record, item, entryOf),
  };
}

function minutedDecision(loaded: LoadedSitting, record: CategoryResult, { calledAt, closedAt }: ItemRow, entryOf: (entryId: string) => MinutedEntry): MinutedDecision | null {
  const { decision } = record;
  if (decision === null) return null;
  return {
    ...attended(loaded, { record, entryId: null }, { from: calledAt, until: closedAt }),
    winner: decision.winnerId === null ? null : entryOf(decision.winnerId),
    reason: decision.reason,
    departs: departsFromRanking(record.ranking.ranked, decision.winnerId),
    departureReason: decision.departureReason,
    commendations: decision.commendations.map(({ entryId, reason }) => ({ entry: entryOf(entryId), reason })),
  };
}

/** Jurors who were in the meeting, told apart by whether a conflict of interest had them leave (law §5). */
function attended(loaded: LoadedSitting, { record, entryId }: Subject, span: { readonly from: Instant; readonly until: Instant | null }): Attended {
  const here = [...wereHere(loaded.stays, span)];
  const present = new Set(takingPart(here, aboutEntries(record, entryId), loaded.excluded));
  return { present: namesOf(loaded, present), left: namesOf(loaded, here.filter((id) => !present.has(id))) };
}
