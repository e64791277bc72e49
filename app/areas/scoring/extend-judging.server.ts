// The office moves the end of judging later while it is still open (law §2). Whoever has something left to judge is told.
import { instantOfWallClock, type WallClockRefusal } from "#app/areas/competition/deadline";
import { editEdition, type EditRefusal } from "#app/areas/competition/edit-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { mayMoveDeadline, orderProblems } from "#app/areas/competition/rules";
import { listSeatContacts } from "#app/areas/jury/reach-seats.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { post } from "./office-letter.server";
import { leftIn } from "./progress";
import { readProgress } from "./read-progress.server";
import { duringJudging, type JudgingRefusal } from "./sheet.policy";

/** `after-publication`: results would be published before judging ends. */
export type ExtendRefusal = EditRefusal | JudgingRefusal | WallClockRefusal | "not-later" | "after-publication";

/** `until` as a browser's date and time field sends it, in the edition's time zone. */
export async function extendJudging(deps: Deps, viewer: Viewer, { editionId, until }: { readonly editionId: string; readonly until: string }): Promise<Result<undefined, ExtendRefusal>> {
  return editEdition<ExtendRefusal>(deps, viewer, { editionId, version: null, touches: "wording" }, async (q, edition) => {
    const during = duringJudging(edition, deps.now);
    if (!during.ok) return during;
    const read = instantOfWallClock(until, edition.timeZone);
    if (!read.ok) return read;
    const judgingCloseAt = read.value;
    const moved = mayMoveDeadline(edition.judgingCloseAt ?? deps.now, judgingCloseAt, deps.now);
    if (!moved.ok) return refused("not-later");
    if (orderProblems({ ...edition, judgingCloseAt }).some(({ field }) => field === "publishAt")) return refused("after-publication");
    await tellBusyJurors(q, deps, { ...edition, judgingCloseAt });
    return ok({ row: { judgingCloseAt }, action: "edition.judging-extended", before: { judgingCloseAt: edition.judgingCloseAt }, after: { judgingCloseAt } });
  });
}

async function tellBusyJurors(q: Q, deps: Deps, { id, name: editionName, contact, timeZone, judgingCloseAt }: Edition): Promise<void> {
  if (judgingCloseAt === null) return;
  const { jurors } = await readProgress(q, id);
  const busy = new Set(jurors.filter(({ tally }) => leftIn(tally) > 0).map(({ jurorId }) => jurorId));
  const seats = (await listSeatContacts(q, id)).filter(({ jurorId }) => busy.has(jurorId));
  for (const seat of seats) {
    const { name, locale } = seat;
    const words = { name, edition: inLocale(editionName, locale), deadline: formatDateTime(judgingCloseAt, timeZone, locale), link: `${deps.publicUrl}/jury`, office: contact };
    await post(q, deps, seat, {
      kind: "scoring.extended",
      dedupeKey: `judging-extended:${seat.jurorId}:${judgingCloseAt}`,
      editionId: id,
      words: () => ({ subject: m.scoring_mail_extended_subject(words, { locale }), body: m.scoring_mail_extended_body(words, { locale }) }),
    });
  }
}
