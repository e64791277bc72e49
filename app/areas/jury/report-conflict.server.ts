// The office reports a juror's tie to an entry, or takes a mistaken report back while nobody judges yet (law §5).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { DeclaredKind } from "#db/vocabulary/conflict";
import { BASE_LOCALE } from "#db/vocabulary/locale";

import { selectDeclarationsOfPair, upsertDeclaration } from "./conflict.repo.server";
import { dropExcluded, type VoidSheet } from "./drop-excluded.server";
import { mayReportConflict, mayTakeBackConflict } from "./jury.policy";
import { findJuror } from "./read-jury.server";

export type ConflictReport = {
  readonly jurorId: string;
  readonly entryId: string;
  /** Null: an earlier report was a mistake. */
  readonly kind: DeclaredKind | null;
  readonly note: string;
  readonly voidSheet: VoidSheet;
};

export type ReportRefusal = "forbidden" | "sealed" | "declared-stands" | "unknown-juror" | "unknown-entry";

export async function reportConflict(deps: Deps, viewer: Viewer, { jurorId, entryId, kind, note, voidSheet }: ConflictReport): Promise<Result<undefined, ReportRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const { editionId } = juror;
    const phase = phaseOf(await getEdition(q, editionId), deps.now);
    const allowed = mayReportConflict(viewer, phase);
    if (!allowed.ok) return allowed;
    const entry = await findJudgedEntry(q, entryId);
    if (entry?.editionId !== editionId || entry.state !== "admitted") return refused("unknown-entry");

    const before = (await selectDeclarationsOfPair(q, jurorId, entryId)).find(({ source }) => source === "office");
    if (kind === null) {
      if (before === undefined || before.kind === null) return ok();
      const takingBack = mayTakeBackConflict(phase);
      if (!takingBack.ok) return takingBack;
    }
    await upsertDeclaration(q, { jurorId, entryId, source: "office", kind, note, declaredAt: deps.now, declaredBy: viewer.personId });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "conflict.reported",
      subject: `juror:${jurorId}`,
      editionId,
      before: before && { entryId, kind: before.kind },
      after: { entryId, kind },
    });
    const reason = m.jury_void_reported({}, { locale: BASE_LOCALE });
    await dropExcluded(q, deps, { editionId, jurorId, actor: viewer.personId, reason, voidSheet });
    return ok();
  });
}
