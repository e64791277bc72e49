// A result that is decided, signed and sealed, waiting for its instant of publication.
import { eq, sql } from "drizzle-orm";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { readResult } from "#app/areas/results/read-records.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import { sealResult } from "#app/areas/results/seal-result.server";
import { signOff } from "#app/areas/results/sign-off.server";
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import type { Store } from "#app/services/store";
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

/** Stands in the other outcome alone, and is of another length. */
export const OTHER_REASON = "Ein anderes Urteil";
export const OTHER_CODE = "otherwisedecided";

/**
 * The same world as if the jury had decided for the other entry, and the audience too: everything that may be known only from the publication
 * on is different, and nothing else. The guards of the database, which keep this from happening, are taken away.
 */
export async function decideOtherwise(store: Store, { winner, other, category, edition }: Awaited<ReturnType<typeof makeSealedResult>>): Promise<void> {
  const { id: editionId } = await edition();
  await store.tx(async (q) => {
    const triggers = await q.all<{ name: string }>(sql`select name from sqlite_master where type = 'trigger'`);
    for (const { name } of triggers) await q.run(sql.raw(`drop trigger "${name}"`));
    await q.update(schema.decision).set({ winnerId: other.id, reason: OTHER_REASON }).where(eq(schema.decision.categoryId, category.id));
    await q.insert(schema.commendation).values({ categoryId: category.id, entryId: winner.id, position: 0, reason: OTHER_REASON });
    await q.update(schema.certificate).set({ code: OTHER_CODE, entryId: other.id }).where(eq(schema.certificate.entryId, winner.id));
    await q.update(schema.sealedResult).set({ sha256: "f".repeat(64), bundle: "{}" }).where(eq(schema.sealedResult.editionId, editionId));
    await q.update(schema.remarkRuling).set({ released: OTHER_REASON });
    await q.update(schema.audienceCount).set({ votes: 99 }).where(eq(schema.audienceCount.entryId, other.id));
  });
}
