// On schedule: cases that were closed long enough ago are deleted with all that was said, noted and handed in (law §11). Who advised whom on
// which project is kept apart while an edition needs it: while one is not published, and of whoever sits or sat on a jury (decision 035).
import { HOUR, plus, type Instant } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { FileStore } from "#app/services/files/file-store";
import { forgetLetters } from "#app/services/mail/forget-recipient";

import { findKeepMonths } from "./find-term.server";
import { keptUntil } from "./retention";
import { deleteCase, deletePastInvolvements, deleteSlotsUntil, deleteSweptFiles, hasCaseOf, hasPastInvolvements, keepInvolvements, selectDueCases, selectSweptFiles, type DueCase } from "./retention.repo.server";

/** As many in one round; the rest in the next. */
const AT_ONCE = 50;
/** So long at most a backup that has copied the database needs the files. */
const BACKUP_TAKES = HOUR;
const LETTERS = ["case.", "funding."];
const NOBODY = "deleted-case@removed.invalid";

type Desk = { readonly store: Deps["store"]; readonly files: Pick<FileStore, "remove">; readonly now: Instant };

export async function sweepOldCases({ store, files, now }: Desk): Promise<void> {
  const until = keptUntil(now, await findKeepMonths(store.read));
  for (const due of await selectDueCases(store.read, until, AT_ONCE)) await sweepCase(store, due, now);
  await removeFiles({ store, files, now });
  await store.tx((q) => deleteSlotsUntil(q, until));
}

async function sweepCase(store: Deps["store"], due: DueCase, now: Instant): Promise<void> {
  await store.tx(async (q) => {
    const involvements = await keepInvolvements(q, due);
    const documents = await deleteCase(q, due.id, now);
    if (!(await hasCaseOf(q, due.requesterEmail))) await forgetLetters(q, { to: due.requesterEmail, kinds: LETTERS, replacement: NOBODY });
    await record(q, { at: now, actor: SYSTEM, action: "case.swept", subject: `case:${due.id}`, after: { number: due.number, documents, involvements } });
  });
}

/** The bytes of what is deleted already. */
async function removeFiles({ store, files, now }: Desk): Promise<void> {
  const keys = await selectSweptFiles(store.read, plus(now, -BACKUP_TAKES));
  if (keys.length === 0) return;
  for (const key of keys) await files.remove(key);
  await store.tx((q) => deleteSweptFiles(q, keys));
}

/** `editions`: whether one is not published yet. `seated`: ids of everybody who sits or sat on a jury, as its record rests on what was known of them. */
export async function sweepPastInvolvements({ store, now }: Pick<Deps, "store" | "now">, { editions, seated }: { readonly editions: "running" | "published"; readonly seated: readonly string[] }): Promise<void> {
  if (editions === "running" || !(await hasPastInvolvements(store.read))) return;
  await store.tx(async (q) => {
    const deleted = await deletePastInvolvements(q, seated);
    if (deleted > 0) await record(q, { at: now, actor: SYSTEM, action: "case.involvements-swept", subject: "cases:old", after: { deleted } });
  });
}
