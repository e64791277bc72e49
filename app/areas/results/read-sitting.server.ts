// The meeting as it stands this moment, for one reader: the office and the screen in the room see what those present may see; a juror sees nothing
// of what a conflict of interest keeps from them, and no points without being there (law §5, §7, §10).
import type { Edition } from "#app/areas/competition/edition";
import { isBlind } from "#app/areas/entries/blind";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { shownTotal } from "#app/areas/scoring/total";
import type { Instant } from "#app/base/instant";
import { lastRecordOf } from "#app/services/audit/record";
import type { Store } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { Outcome, Vote } from "#db/vocabulary/sitting";

import { aboutEntries, entitledTo, inRoomFor, loadSittingOnce, namesOf, presentFor, type LoadedSitting, type Subject } from "./load-sitting.server";
import { minutesOf } from "./read-minutes.server";
import { shownRanking } from "./read-category-ranking.server";
import type { CategoryResult } from "./read-records.server";
import { areHere, countOf, discussionOrder, isQuorate, presiding, takingPart, totalsBefore, type Count } from "./sitting";
import { leadsFromSeat, type SittingReader } from "./sitting.policy";
import type { MotionRow } from "./sitting.repo.server";

export type SeatInRoom = { readonly id: string; readonly name: string; readonly isHere: boolean; readonly since: Instant | null };

export type SheetInRoom = {
  readonly jurorId: string;
  readonly juror: string;
  /** In the order of the criteria. */
  readonly points: readonly number[];
  /** 0 to 100 with one decimal, as digits. */
  readonly total: string;
  readonly version: number;
  /** May be changed by the reader, for themselves or, by the office, on the juror's word. */
  readonly changeable: boolean;
};

export type ChangeInRoom = { readonly id: string; readonly juror: string; readonly criterion: LocalisedText; readonly before: number; readonly after: number; readonly reason: string };

export type EntryInRoom = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  /** The reader has a conflict of interest and sees no more of it than its name. */
  readonly kept: boolean;
  readonly stage: "waiting" | "now" | "done";
  /** Who has left for it. */
  readonly away: readonly string[];
  /** Jurors that lean to it; null: kept from the reader. */
  readonly leaning: number | null;
  /** Null: not shown. */
  readonly sheets: readonly SheetInRoom[] | null;
  /** Null: not shown, or not decidable. */
  readonly score: string | null;
  readonly rank: number | null;
  readonly changes: readonly ChangeInRoom[];
};

export type MotionInRoom = {
  readonly id: string;
  readonly no: number;
  /** Null: kept from the reader. */
  readonly text: string | null;
  readonly entry: { readonly number: string; readonly title: string } | null;
  readonly mover: string;
  readonly entitled: number;
  readonly present: number;
  readonly quorate: boolean;
  /** Whose vote decides where votes are equal; null: nobody who is there. */
  readonly presiding: string | null;
  readonly given: number;
  /** Null while the vote is open. */
  readonly result: { readonly outcome: Outcome; readonly casting: boolean; readonly count: Count } | null;
  /** Jurors whose vote the reader may give. `vote`: a juror's own; the office sees that there is one, and the count once the vote is over. */
  readonly ballots: readonly { readonly jurorId: string; readonly juror: string; readonly given: boolean; readonly vote: Vote | null }[];
};

export type ItemInRoom = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly criteria: readonly { readonly id: string; readonly name: LocalisedText; readonly weight: number }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly pointsShown: boolean;
  /** In the order of discussion; those kept from the reader last. */
  readonly entries: readonly EntryInRoom[];
  readonly present: readonly string[];
  readonly away: readonly string[];
  /** Jurors for whom the reader may say what they lean to, with what they said. */
  readonly tendencies: readonly { readonly jurorId: string; readonly juror: string; readonly entryId: string | null; readonly note: string; readonly said: boolean }[];
  /** What those who lean to something said of it; empty for whom it is kept from. */
  readonly notes: readonly { readonly juror: string; readonly entry: { readonly number: string; readonly title: string } | null; readonly note: string }[];
  readonly motions: readonly MotionInRoom[];
  /** Who may put a motion through the reader. */
  readonly movers: readonly { readonly id: string; readonly name: string }[];
};

export type SittingState = {
  /** Another one after every change. */
  readonly version: number;
  /** Null: not opened. */
  readonly frame: {
    readonly chairId: string;
    readonly deputyId: string | null;
    readonly chair: string;
    readonly deputy: string | null;
    readonly keeper: string;
    readonly place: string;
    readonly guests: string;
    readonly openedAt: Instant;
    readonly closedAt: Instant | null;
    readonly signed: { readonly at: Instant; readonly by: string } | null;
    /** Of the minutes as they stand; null while the meeting lasts, when nobody signs them. */
    readonly digest: string | null;
  } | null;
  /** Accepted ones, chairs first. */
  readonly seats: readonly SeatInRoom[];
  /** Whether the reader leads the meeting as a member of the jury. */
  readonly leads: boolean;
  readonly agenda: readonly { readonly key: string; readonly name: LocalisedText; readonly entries: number; readonly state: "waiting" | "open" | "closed"; readonly decided: boolean }[];
  readonly item: ItemInRoom | null;
};

export async function readSitting(store: Store, edition: Pick<Edition, "id">, reader: SittingReader): Promise<SittingState> {
  // Asked first: what is written while the rest is read makes for another reading, never for a missed one.
  const version = await lastRecordOf(store.read, edition.id);
  const loaded = await loadSittingOnce(store, edition.id);
  const jurors = (loaded?.jurors ?? (await listJurors(store.read, edition.id))).filter(({ state }) => state === "accepted");
  const own = reader.as === "juror" ? jurors.find(({ id }) => id === reader.seatId) : undefined;
  const leads = own !== undefined && leadsFromSeat({ jurorId: own.id, role: own.role }, loaded?.sitting);
  if (loaded === undefined) return { version, frame: null, seats: jurors.map(({ id, name }) => ({ id, name, isHere: false, since: null })), leads, agenda: [], item: null };
  const { sitting, stays, items, records } = loaded;
  const minutes = sitting.closedAt === null ? null : await minutesOf(store.read, loaded);
  const nameOf = nameIn(loaded);
  const open = items.find(({ closedAt }) => closedAt === null);
  const record = records.find(({ category }) => category.id === open?.categoryId);
  const stayOf = (jurorId: string) => stays.find((stay) => stay.jurorId === jurorId && stay.leftAt === null);
  return {
    version,
    frame: {
      chairId: sitting.chairId,
      deputyId: sitting.deputyId,
      chair: nameOf(sitting.chairId),
      deputy: sitting.deputyId === null ? null : nameOf(sitting.deputyId),
      keeper: sitting.keeper,
      place: sitting.place,
      guests: sitting.guests,
      openedAt: sitting.openedAt,
      closedAt: sitting.closedAt,
      signed: minutes?.signed ?? null,
      digest: minutes?.digest ?? null,
    },
    leads,
    seats: jurors.map(({ id, name }) => ({ id, name, isHere: stayOf(id) !== undefined, since: stayOf(id)?.cameAt ?? null })),
    agenda: records.map(({ category, entries, decision }) => {
      const item = items.find(({ categoryId }) => categoryId === category.id);
      return { key: category.key, name: category.name, entries: entries.length, state: item === undefined ? "waiting" : item.closedAt === null ? "open" : "closed", decided: decision !== null };
    }),
    item: record === undefined || open === undefined || sitting.closedAt !== null ? null : itemInRoom(loaded, { record, pointsShown: open.pointsShown, reader }),
  };
}

type Room = { readonly record: CategoryResult; readonly pointsShown: boolean; readonly reader: SittingReader };

const nameIn = ({ jurors }: LoadedSitting) => (jurorId: string) => jurors.find(({ id }) => id === jurorId)?.name ?? "";

/** Whether nothing keeps the reader from the question. */
function takesPart({ excluded }: LoadedSitting, { record, entryId }: Subject, reader: SittingReader): boolean {
  return reader.seatId === null || takingPart([reader.seatId], aboutEntries(record, entryId), excluded).length > 0;
}

/** Whether the reader is there for the question; the office is unless it is kept from it. */
function isThere(loaded: LoadedSitting, subject: Subject, reader: SittingReader): boolean {
  return reader.as === "office" ? takesPart(loaded, subject, reader) : inRoomFor(loaded, subject).includes(reader.seatId);
}

/** Of those who are there for the question, whom the reader speaks for. */
function voices(loaded: LoadedSitting, subject: Subject, reader: SittingReader): readonly string[] {
  return presentFor(loaded, subject).filter((jurorId) => (reader.as === "office" ? takesPart(loaded, subject, reader) : reader.seatId === jurorId));
}

function itemInRoom(loaded: LoadedSitting, room: Room): ItemInRoom {
  const { record, reader } = room;
  const { category, entries, sheets } = record;
  const all: Subject = { record, entryId: null };
  const nameOf = nameIn(loaded);
  const weights = new Map(category.criteria.map(({ id, weight }) => [id, weight]));
  const brought = totalsBefore(sheets, loaded.changes, (criterionId) => weights.get(criterionId) ?? 0);
  const inOrder = discussionOrder(entries, brought).map(({ id }) => entryInRoom(loaded, room, id));
  const now = loaded.discussions.find(({ categoryId, closedAt }) => categoryId === category.id && closedAt === null)?.entryId ?? null;
  const tendencies = loaded.tendencies.filter(({ categoryId }) => categoryId === category.id);
  const saidBy = (jurorId: string) => tendencies.find((said) => said.jurorId === jurorId);
  const motions = loaded.motions.filter(({ categoryId }) => categoryId === category.id);
  return {
    key: category.key,
    name: category.name,
    criteria: category.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    scale: { min: loaded.edition.scaleMin, max: loaded.edition.scaleMax },
    pointsShown: room.pointsShown,
    entries: [...inOrder.filter(({ kept }) => !kept), ...inOrder.filter(({ kept }) => kept).toSorted((a, b) => (a.number < b.number ? -1 : 1))],
    present: namesOf(loaded, inRoomFor(loaded, { record, entryId: now })),
    away: awayFrom(loaded, { record, entryId: now }),
    tendencies: room.pointsShown ? [] : voices(loaded, all, reader).map((jurorId) => ({ jurorId, juror: nameOf(jurorId), entryId: saidBy(jurorId)?.entryId ?? null, note: saidBy(jurorId)?.note ?? "", said: saidBy(jurorId) !== undefined })),
    notes: isThere(loaded, all, reader) ? tendencies.map(({ jurorId, entryId, note }) => ({ juror: nameOf(jurorId), entry: entryId === null ? null : named(record, entryId), note })) : [],
    motions: motions.map((motion) => motionInRoom(loaded, record, motion, reader)),
    movers: [...new Set([...voices(loaded, all, reader), ...entries.flatMap(({ id }) => voices(loaded, { record, entryId: id }, reader))])].map((id) => ({ id, name: nameOf(id) })),
  };
}

function named({ entries }: CategoryResult, entryId: string): { readonly number: string; readonly title: string } {
  const entry = entries.find(({ id }) => id === entryId);
  return { number: entry?.number ?? "", title: entry?.title ?? "" };
}

/** Who is in the meeting and has left for this because of a conflict of interest. */
function awayFrom(loaded: LoadedSitting, subject: Subject): readonly string[] {
  const room = new Set(inRoomFor(loaded, subject));
  return namesOf(loaded, areHere(loaded.stays).filter((jurorId) => !room.has(jurorId)));
}

function entryInRoom(loaded: LoadedSitting, { record, pointsShown, reader }: Room, entryId: string): EntryInRoom {
  const { edition, excluded } = loaded;
  const subject = { record, entryId };
  const entry = record.entries.find(({ id }) => id === entryId);
  const nameOf = nameIn(loaded);
  const kept = !takesPart(loaded, subject, reader);
  const isWhole = takesPart(loaded, { record, entryId: null }, reader);
  const present = presentFor(loaded, subject);
  const sees = pointsShown && isThere(loaded, subject, reader);
  const place = sees ? shownRanking(record, edition).ranked.find(({ id }) => id === entryId) : undefined;
  const discussed = loaded.discussions.find((discussion) => discussion.entryId === entryId);
  return {
    id: entryId,
    ...named(record, entryId),
    lead: isBlind(edition) || entry === undefined ? "" : entry.lead.name,
    kept,
    stage: discussed === undefined ? "waiting" : discussed.closedAt === null ? "now" : "done",
    away: awayFrom(loaded, subject),
    leaning: isThere(loaded, { record, entryId: null }, reader) ? loaded.tendencies.filter((said) => said.entryId === entryId).length : null,
    sheets: sees
      ? record.sheets
          .filter((sheet) => sheet.entryId === entryId && !excluded(sheet.jurorId, entryId))
          .map(({ jurorId, points, total, version }) => ({
            jurorId,
            juror: nameOf(jurorId),
            points: record.category.criteria.flatMap(({ id }) => points[id] ?? []),
            total: shownTotal(total, { max: edition.scaleMax }),
            version,
            changeable: present.includes(jurorId) && (reader.as === "office" || reader.seatId === jurorId),
          }))
      : null,
    score: place === undefined ? null : (place.adjusted ?? place.score),
    // A gap among the ranks would tell where an entry stands that is kept from the reader.
    rank: isWhole ? (place?.rank ?? null) : null,
    changes: sees
      ? loaded.changes
          .filter((change) => change.entryId === entryId && !excluded(change.jurorId, entryId))
          .map(({ id, jurorId, criterionId, before, after, reason }) => ({ id, juror: nameOf(jurorId), criterion: record.category.criteria.find((criterion) => criterion.id === criterionId)?.name ?? { de: "" }, before, after, reason }))
      : [],
  };
}

function motionInRoom(loaded: LoadedSitting, record: CategoryResult, motion: MotionRow, reader: SittingReader): MotionInRoom {
  const subject = { record, entryId: motion.entryId };
  const nameOf = nameIn(loaded);
  const entitled = entitledTo(loaded, subject);
  const present = presentFor(loaded, subject);
  const votes = loaded.votes.filter(({ motionId, jurorId }) => motionId === motion.id && entitled.includes(jurorId));
  const presides = presiding(loaded.sitting, present);
  const isOpen = isThere(loaded, subject, reader);
  return {
    id: motion.id,
    no: motion.no,
    text: isOpen ? motion.text : null,
    entry: motion.entryId === null || !isOpen ? null : named(record, motion.entryId),
    mover: nameOf(motion.moverId),
    entitled: entitled.length,
    present: present.length,
    quorate: isQuorate({ entitled: entitled.length, present: present.length }),
    presiding: presides === null ? null : nameOf(presides),
    given: votes.length,
    result: motion.outcome === null || !isOpen ? null : { outcome: motion.outcome, casting: motion.casting, count: countOf(votes) },
    ballots:
      motion.closedAt === null
        ? voices(loaded, subject, reader).map((jurorId) => {
            const own = votes.find((given) => given.jurorId === jurorId);
            return { jurorId, juror: nameOf(jurorId), given: own !== undefined, vote: reader.as === "juror" ? (own?.vote ?? null) : null };
          })
        : [],
  };
}
