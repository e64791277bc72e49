// Who may do what with a result, and when (law §10). Whether a decision or a result is complete stands in decision.ts and seal.ts.
import type { Edition } from "#app/areas/competition/edition";
import { isLastRound } from "#app/areas/competition/round";
import { phaseOf, type EditionDates, type Phase } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, jurorshipIn, type Viewer } from "#app/base/viewer";

/** What the office sees of a ranking: nothing before judging, then a provisional one, and who gave what once judging is closed (law §7). */
export type RankingView = "none" | "provisional" | "closed";

const RANKING_VIEWS = {
  preparation: "none",
  entries: "none",
  checking: "none",
  judging: "provisional",
  deliberation: "closed",
  sealed: "closed",
  published: "closed",
} as const satisfies Record<Phase, RankingView>;

export function rankingView(phase: Phase): RankingView {
  return RANKING_VIEWS[phase];
}

/** `further-round`: the round that is over only says who goes on. */
export type DeliberationRefusal = "forbidden" | "judging-open" | "sealed" | "further-round";
type Judged = EditionDates & Pick<Edition, "roundRule">;

/** Votes and decisions are recorded, signed and sealed after the last round of judging has closed and until the seal (law §10). */
export function inDeliberation(edition: Judged, now: Instant): Result<undefined, Exclude<DeliberationRefusal, "forbidden">> {
  const phase = phaseOf(edition, now);
  if (phase === "deliberation") return isLastRound(edition) ? ok() : refused("further-round");
  return refused(phase === "sealed" || phase === "published" ? "sealed" : "judging-open");
}

/** The office records what the jury decides (law §10). */
export function mayDecide(viewer: Viewer, edition: Judged, now: Instant): Result<undefined, DeliberationRefusal> {
  return isOrganiser(viewer) ? inDeliberation(edition, now) : refused("forbidden");
}

export function isChairOf(viewer: Viewer, editionId: string): boolean {
  return jurorshipIn(viewer, editionId)?.role === "chair";
}

/** The chair signs off; or the office records that the chair has signed (law §10). */
export function maySignOff(viewer: Viewer, edition: Judged & Pick<Edition, "id">, now: Instant): Result<undefined, DeliberationRefusal> {
  return isChairOf(viewer, edition.id) || isOrganiser(viewer) ? inDeliberation(edition, now) : refused("forbidden");
}

export type OpenRoundVerdict = "forbidden" | "judging-open" | "sealed" | "last-round";

/** The office opens the next round once the one under way is closed (law §2). */
export function mayOpenRound(viewer: Viewer, edition: Judged, now: Instant): Result<undefined, OpenRoundVerdict> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  const stands = inDeliberation(edition, now);
  if (stands.ok) return refused("last-round");
  return stands.reason === "further-round" ? ok() : refused(stands.reason);
}

/** The outcome is public from the instant of publication on, and nowhere before (law §10). */
export function isPublished(edition: EditionDates, now: Instant): boolean {
  return phaseOf(edition, now) === "published";
}

/** Fewer sheets than this would let a mean tell what single jurors gave; nobody's points leave the office (law §10). */
const SHEETS_BEHIND_A_MEAN = 3;

export function mayShowMeans(sheets: number): boolean {
  return sheets >= SHEETS_BEHIND_A_MEAN;
}

export type RemarkRefusal = "forbidden" | "judging-open";

/** The office decides about remarks once nobody writes on sheets any more (law §10). */
export function mayRuleOnRemarks(viewer: Viewer, edition: EditionDates, now: Instant): Result<undefined, RemarkRefusal> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return rankingView(phaseOf(edition, now)) === "closed" ? ok() : refused("judging-open");
}

export type CorrectionRefusal = "forbidden" | "not-sealed";

/** The office corrects a result once it is sealed, published or not: by a new one (law §10). */
export function mayCorrect(viewer: Viewer, { sealedAt }: Pick<EditionDates, "sealedAt">): Result<undefined, CorrectionRefusal> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return sealedAt === null ? refused("not-sealed") : ok();
}

/** The chair signs a correction off as the result before it; or the office records that the chair has (law §10). */
export function maySignCorrection(viewer: Viewer, edition: Pick<Edition, "id" | "sealedAt">): Result<undefined, CorrectionRefusal> {
  if (!isChairOf(viewer, edition.id) && !isOrganiser(viewer)) return refused("forbidden");
  return edition.sealedAt === null ? refused("not-sealed") : ok();
}

export type PublicationRefusal = "forbidden" | "not-sealed" | "published";

/** Nothing is published that is not sealed, and what is public stays public (law §10). */
export function mayPublish(viewer: Viewer, edition: EditionDates, now: Instant): Result<undefined, PublicationRefusal> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  if (edition.sealedAt === null) return refused("not-sealed");
  return isPublished(edition, now) ? refused("published") : ok();
}

/** The embargo may be moved until it ends (law §10). */
export function mayMoveEmbargo(viewer: Viewer, edition: EditionDates, now: Instant): Result<undefined, "forbidden" | "published"> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return isPublished(edition, now) ? refused("published") : ok();
}
