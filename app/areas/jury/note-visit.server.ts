// Keeps when jurors were last at the jury's page, to the hour, so that the office sees who is silent. Nothing else about their visits is kept.
import { HOUR, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { selectUnseenSince, updateJuror } from "./juror.repo.server";

/** Of every jury on which the person sits. Writes once an hour at most. */
export async function noteVisit({ store, now }: Pick<Deps, "store" | "now">, { personId }: Viewer): Promise<void> {
  const unseen = await selectUnseenSince(store.read, personId, plus(now, -HOUR));
  if (unseen.length === 0) return;
  await store.tx(async (q) => {
    for (const jurorId of unseen) await updateJuror(q, jurorId, { lastSeenAt: now });
  });
}
