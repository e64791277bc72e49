// A result that is decided, signed and sealed, waiting for its instant of publication.
import { eq } from "drizzle-orm";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { readResult } from "#app/areas/results/read-records.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import { sealResult } from "#app/areas/results/seal-result.server";
import { signOff } from "#app/areas/results/sign-off.server";
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import * as schema from "#db/schema";

import { makeJudging, viewerOf } from "./judging";
import { makePerson, makeSheet, NOON, setDates } from "./world";

/** Judging has closed, nothing is public. */
export const DELIBERATION = plus(NOON, 45 * DAY);
export const EMBARGO = plus(NOON, 60 * DAY);

/** Stands in the jury's reason, and nowhere else in the world. */
export const JURY_REASON = "Geheimnis der Jury bis zur Veröffentlichung";

function done<T, R>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

/**
 * Of two entries in one category the first wins, with 8 against 6 points of each of three jurors, the first of whom is the chair. The lead of
 * the second has not consented to publication. `comment`: on every sheet. `deps` stand in the deliberation.
 */
export async function makeSealedResult(deps: Deps, publishAt: Instant | null = EMBARGO, comment = "") {
  const { store } = deps;
  const { jurors, entries, category, weights, edition, office, ...world } = await makeJudging(store, { jurors: 3, entries: 2 });
  const [winner, other] = entries;
  const [chair, juror] = jurors;
  if (!winner || !other || !chair || !juror) throw new Error("entries and jurors were made");
  await setDates(store, edition.id, { publishAt });
  await store.tx(async (q) => {
    await q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, chair.id));
    await q.update(schema.entry).set({ contactName: "Demo-Kontakt", contactEmail: "Kontakt@Beispiel.example" }).where(eq(schema.entry.id, winner.id));
    await q.update(schema.entry).set({ publicationConsent: false }).where(eq(schema.entry.id, other.id));
  });
  for (const { id } of jurors) {
    for (const [entry, points] of [[winner, 8], [other, 6]] as const) {
      await makeSheet(store, { jurorId: id, entryId: entry.id, points: Object.fromEntries(category.criteria.map((criterion) => [criterion.id, points])), weights, comment });
    }
  }
  done(await saveDecision(deps, office.viewer, { editionId: edition.id, categoryKey: category.key, version: 0, winnerId: winner.id, reason: JURY_REASON, departureReason: null, commendations: [] }));
  const { digest } = await readResult(store.read, await getEdition(store.read, edition.id));
  done(await signOff(deps, office.viewer, { editionId: edition.id, digest, chairId: chair.id }));
  const { sha256 } = done(await sealResult(deps, office.viewer, edition.id));
  const editor = await makePerson(store, { organisationId: winner.leadId, name: "Demo-Sachbearbeiterin" });
  const entrant = { ...viewerOf(editor.id, []), organisationId: winner.leadId };
  return { ...world, office, category, winner, other, jurors, juror, editor, entrant, sha256, edition: () => getEdition(store.read, edition.id) };
}
