// The office opens a closed sheet again, with a reason, while judging lasts (law §7). The juror is told.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { inLocale } from "#db/vocabulary/locale";

import { sendLetter } from "./office-letter.server";
import { checkStep, type SheetStepRefusal } from "./sheet";
import { maySteerJudging, type JudgingRefusal } from "./sheet.policy";
import { findDeskOfJuror } from "./sheet.repo.server";
import { writeSheet } from "./write-sheet.server";

/** One sheet of one juror, and what the office says about it. */
export type SheetOrder = { readonly editionId: string; readonly jurorId: string; readonly entryId: string; readonly reason: string };
export type ReopenRefusal = "forbidden" | "unknown-sheet" | JudgingRefusal | SheetStepRefusal;

export async function reopenSheet(deps: Deps, viewer: Viewer, { editionId, jurorId, entryId, reason }: SheetOrder): Promise<Result<undefined, ReopenRefusal>> {
  return deps.store.tx(async (q) => {
    const desk = await findDeskOfJuror(q, jurorId, entryId);
    if (!desk?.sheet || desk.edition.id !== editionId) return refused("unknown-sheet");
    const allowed = maySteerJudging(viewer, desk.edition, deps.now);
    if (!allowed.ok) return allowed;
    const step = checkStep("reopen", { state: desk.sheet.state, actor: "office", reason });
    if (!step.ok) return step;
    const reopenReason = reason.trim();
    const change = { state: step.value, total: null, submittedAt: null, abstainReason: null, reopenReason };
    const sheet = await writeSheet(q, deps, desk, { action: "sheet.reopened", by: viewer.personId, change, reason: reopenReason });

    const edition = await getEdition(q, editionId);
    const entry = await findJudgedEntry(q, entryId);
    await sendLetter(q, deps, jurorId, {
      kind: "scoring.reopened",
      dedupeKey: `sheet-reopened:${sheet.id}:${sheet.version}`,
      editionId,
      words({ name, locale }) {
        const words = {
          name,
          edition: inLocale(edition.name, locale),
          number: entry?.number ?? "",
          title: entry?.title ?? "",
          reason: reopenReason,
          link: `${deps.publicUrl}/jury/beitraege/${entryId}`,
          office: edition.contact,
        };
        return { subject: m.scoring_mail_reopened_subject(words, { locale }), body: m.scoring_mail_reopened_body(words, { locale }) };
      },
    });
    return ok();
  });
}
