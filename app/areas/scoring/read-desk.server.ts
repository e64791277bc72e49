// A juror's page for one entry: what the municipality handed in, and the juror's own sheet beside it. Nobody else's points are in it.
import { phaseOf, type Phase } from "#app/areas/competition/phase";
import { asJuryReads } from "#app/areas/entries/blind";
import type { SubmittedEntry } from "#app/areas/entries/content";
import { readInquiriesOfEntry, type Addition, type AskedInquiry } from "#app/areas/entries/read-inquiries.server";
import { readSubmittedEntry } from "#app/areas/entries/read-submitted-entry.server";
import { mayStillDeclare } from "#app/areas/jury/jury.policy";
import { mayOpenEntry, type OpenRefusal } from "#app/areas/jury/may-open-entry.server";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";

import { readCalibration, type DeskCalibration } from "./read-calibration.server";
import { selectConcernsOfPair } from "./concern.repo.server";
import type { StoredSheet } from "./desk";
import { getDeskTexts, type DeskTexts } from "./desk-texts.repo.server";
import type { ReasonRule, Scale } from "./sheet";
import { findDeskOfPerson } from "./sheet.repo.server";
import { duringJudging, mayWrite, type WriteRefusal } from "./sheet.policy";

/** What this juror has pointed out to the office and asked about the entry. */
export type OwnRequests = {
  readonly concerns: readonly { readonly id: string; readonly text: string; readonly raisedAt: Instant; readonly settlement: string | null }[];
  readonly inquiries: readonly AskedInquiry[];
};

export type DeskPage = {
  /** Of the juror. */
  readonly personId: string;
  readonly editionId: string;
  readonly entry: Pick<SubmittedEntry, "entryId" | "number" | "content">;
  readonly texts: DeskTexts;
  readonly scale: Scale;
  readonly reasonRule: ReasonRule;
  readonly sheet: StoredSheet | null;
  readonly timeZone: string;
  readonly readAt: Instant;
  readonly judgingOpenAt: Instant | null;
  readonly judgingCloseAt: Instant | null;
  readonly phase: Phase;
  /** Why the sheet cannot be written now; null when it can. */
  readonly closed: WriteRefusal | null;
  /** A conflict of interest counts whenever it becomes known, until the result is sealed (law §5, §10). */
  readonly recusable: boolean;
  /** What those who handed the entry in have answered since. */
  readonly additions: readonly Addition[];
  readonly requests: OwnRequests;
  readonly calibration: DeskCalibration;
  /** The juror may turn to the office now. */
  readonly requesting: boolean;
};

/** Eight queries, and two more at the entry that the panel judges first. */
export async function readDesk(q: Q, { personId, entryId, now }: { readonly personId: string; readonly entryId: string; readonly now: Instant }): Promise<Result<DeskPage, OpenRefusal>> {
  const desk = await findDeskOfPerson(q, personId, entryId);
  if (!desk) return refused("not-assigned");
  const opened = await mayOpenEntry(q, desk);
  if (!opened.ok) return opened;
  const submitted = await readSubmittedEntry(q, entryId);
  if (!submitted) throw new RangeError(`an assigned entry that was never submitted: ${entryId}`);
  const { edition, scale, reasonRule, sheet } = desk;
  const inquiries = await readInquiriesOfEntry(q, entryId, personId);
  const concerns = await selectConcernsOfPair(q, desk.jurorId, entryId);
  const writable = mayWrite(desk, now);
  const phase = phaseOf(edition, now);
  const texts = await getDeskTexts(q, submitted.categoryId);
  const { content, questions } = asJuryReads(submitted.content, texts.questions, edition);
  return ok({
    personId,
    editionId: edition.id,
    entry: { entryId, number: submitted.number, content },
    texts: { ...texts, questions },
    scale,
    reasonRule,
    sheet,
    timeZone: edition.timeZone,
    readAt: now,
    judgingOpenAt: edition.judgingOpenAt,
    judgingCloseAt: edition.judgingCloseAt,
    phase,
    closed: writable.ok ? null : writable.reason,
    recusable: mayStillDeclare(phase).ok,
    additions: inquiries.additions,
    requests: { concerns: concerns.map(({ id, text, raisedAt, settlement }) => ({ id, text, raisedAt, settlement })), inquiries: inquiries.own },
    calibration: await readCalibration(q, desk),
    requesting: duringJudging(edition, now).ok,
  });
}
