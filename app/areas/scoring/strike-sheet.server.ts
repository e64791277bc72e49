// The office takes a juror's sheet out of everything that is counted, with a reason (law §5). The juror is told.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { inLocale } from "#db/vocabulary/locale";

import { sendLetter } from "./office-letter.server";
import type { SheetOrder } from "./reopen-sheet.server";
import { findDeskOfJuror } from "./sheet.repo.server";
import { voidSheet, type VoidRefusal } from "./void-sheet.server";

export type StrikeRefusal = "forbidden" | "unknown-sheet" | VoidRefusal;

export async function strikeSheet(deps: Deps, viewer: Viewer, { editionId, jurorId, entryId, reason }: SheetOrder): Promise<Result<undefined, StrikeRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    const desk = await findDeskOfJuror(q, jurorId, entryId);
    if (!desk?.sheet || desk.edition.id !== editionId) return refused("unknown-sheet");
    const voided = await voidSheet(q, deps, { jurorId, entryId, reason, actor: viewer.personId });
    if (!voided.ok) return voided;
    if (voided.value === "none") return ok();

    const edition = await getEdition(q, editionId);
    const entry = await findJudgedEntry(q, entryId);
    await sendLetter(q, deps, jurorId, {
      kind: "scoring.voided",
      dedupeKey: `sheet-voided:${desk.sheet.id}`,
      editionId,
      words({ name, locale }) {
        const words = { name, edition: inLocale(edition.name, locale), number: entry?.number ?? "", title: entry?.title ?? "", reason: reason.trim(), office: edition.contact };
        return { subject: m.scoring_mail_voided_subject(words, { locale }), body: m.scoring_mail_voided_body(words, { locale }) };
      },
    });
    return ok();
  });
}
