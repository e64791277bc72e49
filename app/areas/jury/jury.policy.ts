// Who may change what about the jury, and in which phases (law §5, §6). Which juror may judge which entry stands in eligibility.ts.
import { PHASES, type Phase } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, jurorshipIn, type Viewer } from "#app/base/viewer";
import type { JurorRole } from "#db/vocabulary/jury";

type Verdict<Reason> = Result<undefined, Reason>;

const isAfter = (phase: Phase, last: Phase) => PHASES.indexOf(phase) > PHASES.indexOf(last);

/** The organiser invites, revises and withdraws jurors until judging has ended. */
export function mayManageJury(viewer: Viewer, phase: Phase): Verdict<"forbidden" | "too-late"> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return isAfter(phase, "judging") ? refused("too-late") : ok();
}

/** An invitation can be answered as long as the jury can still change. */
export function mayAnswerInvitation(phase: Phase): Verdict<"too-late"> {
  return isAfter(phase, "judging") ? refused("too-late") : ok();
}

/** The organiser assigns once no more entries come in, and until judging has ended (law §6). */
export function mayAssignEntries(viewer: Viewer, phase: Phase): Verdict<"forbidden" | "too-early" | "too-late"> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  if (phase === "preparation" || phase === "entries") return refused("too-early");
  return isAfter(phase, "judging") ? refused("too-late") : ok();
}

/** A conflict of interest counts whenever it becomes known, until the result is sealed (law §5, §10). */
export function mayStillDeclare(phase: Phase): Verdict<"sealed"> {
  return isAfter(phase, "deliberation") ? refused("sealed") : ok();
}

export function mayReportConflict(viewer: Viewer, phase: Phase): Verdict<"forbidden" | "sealed"> {
  return isOrganiser(viewer) ? mayStillDeclare(phase) : refused("forbidden");
}

/** A tie once declared can be taken back as a mistake only while nobody judges yet; afterwards nothing undoes it (law §5). */
export function mayTakeBackConflict(phase: Phase): Verdict<"declared-stands"> {
  return isAfter(phase, "checking") ? refused("declared-stands") : ok();
}

/** What a juror wishes is heard before judging begins (law §6). */
export function mayStateWish(phase: Phase): Verdict<"wishes-closed"> {
  return isAfter(phase, "checking") ? refused("wishes-closed") : ok();
}

/** What a juror knows, reads and can take on is heard until judging opens: by then it has decided who judges what (law §6). */
export function mayStateKnowledge(phase: Phase): Verdict<"too-late"> {
  return isAfter(phase, "checking") ? refused("too-late") : ok();
}

/** What a juror can still say: everything, everything but to take back a tie once declared, nothing any more. */
export type DeclarationStage = "open" | "ties-stand" | "closed";

export function declarationStage(phase: Phase): DeclarationStage {
  if (!mayStillDeclare(phase).ok) return "closed";
  return mayTakeBackConflict(phase).ok ? "open" : "ties-stand";
}

/** Who decides about hints: the chair; where judging is blind the organiser, because whoever decides learns who stands behind an entry. */
export type HintDecider = "chair" | "organiser";

/** Nobody decides in their own case: there the organiser does (law §5). */
export function mayDecideHint(
  viewer: Viewer,
  juror: { readonly id: string; readonly editionId: string; readonly personId: string | null; readonly role: JurorRole },
  { phase, decider }: { readonly phase: Phase; readonly decider: HintDecider },
): Verdict<"forbidden" | "own-case" | "sealed"> {
  const isChair = jurorshipIn(viewer, juror.editionId)?.role === "chair";
  const decides = decider === "chair" ? isChair || (juror.role === "chair" && isOrganiser(viewer)) : isOrganiser(viewer);
  if (!decides) return refused("forbidden");
  if (juror.personId === viewer.personId) return refused("own-case");
  return mayStillDeclare(phase);
}
