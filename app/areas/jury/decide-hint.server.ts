// The chair decides whether a hint (same district, prior involvement) keeps a juror from an entry; every decision is logged (law §5).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { BASE_LOCALE } from "#db/vocabulary/locale";

import { isForChair } from "./conflict";
import { upsertDecision } from "./conflict.repo.server";
import { dropExcluded, type VoidSheet } from "./drop-excluded.server";
import { hintDecider } from "./hint-decider";
import { mayDecideHint } from "./jury.policy";
import { conflictsOfPair } from "./read-conflicts.server";
import { findJuror } from "./read-jury.server";

export type HintDecision = {
  readonly jurorId: string;
  readonly entryId: string;
  readonly verdict: "excluded" | "admitted";
  readonly reason: string;
  readonly voidSheet: VoidSheet;
};

export type DecideRefusal = "forbidden" | "own-case" | "sealed" | "unknown-juror" | "unknown-entry" | "nothing-to-decide";

export async function decideHint(deps: Deps, viewer: Viewer, { jurorId, entryId, verdict, reason, voidSheet }: HintDecision): Promise<Result<undefined, DecideRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const { editionId } = juror;
    const edition = await getEdition(q, editionId);
    const allowed = mayDecideHint(viewer, juror, { phase: phaseOf(edition, deps.now), decider: hintDecider(edition) });
    if (!allowed.ok) return allowed;
    const entry = await findJudgedEntry(q, entryId);
    if (entry?.editionId !== editionId || entry.state !== "admitted") return refused("unknown-entry");
    const conflicts = await conflictsOfPair(q, jurorId, entry);
    if (!isForChair(conflicts.reasons(jurorId, entryId))) return refused("nothing-to-decide");

    const before = conflicts.decision(jurorId, entryId);
    const excluded = verdict === "excluded";
    await upsertDecision(q, { jurorId, entryId, excluded, reason, decidedAt: deps.now, decidedBy: viewer.personId });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "conflict.decided",
      subject: `juror:${jurorId}`,
      editionId,
      before: before && { entryId, excluded: before.excluded, reason: before.reason },
      after: { entryId, excluded, reason },
    });
    const voidReason = m.jury_void_decided({}, { locale: BASE_LOCALE });
    await dropExcluded(q, deps, { editionId, jurorId, actor: viewer.personId, reason: voidReason, voidSheet });
    return ok();
  });
}
