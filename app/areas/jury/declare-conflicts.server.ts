// A juror declares, entry by entry, to be free of conflicts or which tie there is, and which they would like to judge; also how a juror recuses themselves later (law §5).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { DeclaredKind } from "#db/vocabulary/conflict";
import type { Wish } from "#db/vocabulary/jury";
import { BASE_LOCALE } from "#db/vocabulary/locale";

import { selectDeclarationsOf, upsertDeclaration } from "./conflict.repo.server";
import { replaceWishes, selectWishesOf } from "./expertise.repo.server";
import { dropExcluded, type VoidSheet } from "./drop-excluded.server";
import { mayStateWish, mayStillDeclare, mayTakeBackConflict } from "./jury.policy";
import { findJuror, listAssignments } from "./read-jury.server";

export type ConflictAnswer = {
  readonly entryId: string;
  /** Null: free of conflicts. */
  readonly kind: DeclaredKind | null;
  readonly note: string;
};

/** Null: none, or none any more. */
export type EntryWish = { readonly entryId: string; readonly wish: Wish | null };

export type DeclareRefusal = "forbidden" | "sealed" | "declared-stands" | "wishes-closed" | "unknown-entry";

/** All answers or none. What the juror is thereby excluded from is taken from them at once, a started sheet becomes void. */
export async function declareConflicts(
  deps: Deps,
  viewer: Viewer,
  { editionId, answers, wishes = [], voidSheet }: { readonly editionId: string; readonly answers: readonly ConflictAnswer[]; readonly wishes?: readonly EntryWish[]; readonly voidSheet: VoidSheet },
): Promise<Result<undefined, DeclareRefusal>> {
  return deps.store.tx(async (q) => {
    const phase = phaseOf(await getEdition(q, editionId), deps.now);
    const seat = jurorshipIn(viewer, editionId);
    const juror = seat && (await findJuror(q, seat.jurorId));
    if (juror?.state !== "accepted") return refused("forbidden");
    const inTime = mayStillDeclare(phase);
    if (!inTime.ok) return inTime;

    const assigned = new Set((await listAssignments(q, { jurorId: juror.id })).map(({ entryId }) => entryId));
    const entries = await listJudgedEntries(q, editionId);
    const asked = new Set(entries.filter(({ id, categoryId }) => juror.categoryIds.includes(categoryId) || assigned.has(id)).map(({ id }) => id));
    if ([...answers, ...wishes].some(({ entryId }) => !asked.has(entryId))) return refused("unknown-entry");

    const own = (await selectDeclarationsOf(q, juror.id)).filter(({ source }) => source === "juror");
    const known = new Map(own.map((declared) => [declared.entryId, declared]));
    const changed = answers.filter(({ entryId, kind, note }) => {
      const before = known.get(entryId);
      return before === undefined || before.kind !== kind || before.note !== note;
    });
    const takesBack = changed.some(({ entryId, kind }) => kind === null && (known.get(entryId)?.kind ?? null) !== null);
    const takingBack = takesBack ? mayTakeBackConflict(phase) : ok();
    if (!takingBack.ok) return takingBack;
    const wishing = wishes.length > 0 ? mayStateWish(phase) : ok();
    if (!wishing.ok) return wishing;

    for (const { entryId, kind, note } of changed) {
      const before = known.get(entryId);
      await upsertDeclaration(q, { jurorId: juror.id, entryId, source: "juror", kind, note, declaredAt: deps.now, declaredBy: viewer.personId });
      await record(q, {
        at: deps.now,
        actor: viewer.personId,
        action: "conflict.declared",
        subject: `juror:${juror.id}`,
        editionId,
        before: before && { entryId, kind: before.kind },
        after: { entryId, kind },
      });
    }
    await keepWishes(q, deps, { editionId, jurorId: juror.id, actor: viewer.personId, wishes });
    const reason = m.jury_void_declared({}, { locale: BASE_LOCALE });
    await dropExcluded(q, deps, { editionId, jurorId: juror.id, actor: viewer.personId, reason, voidSheet });
    return ok();
  });
}

type Wishing = { readonly editionId: string; readonly jurorId: string; readonly actor: string; readonly wishes: readonly EntryWish[] };

/** Wishes about entries that are not among these stay. */
async function keepWishes(q: Q, deps: Deps, { editionId, jurorId, actor, wishes }: Wishing): Promise<void> {
  const before = (await selectWishesOf(q, jurorId)).map(({ entryId, wish }) => ({ entryId, wish }));
  const known = new Map(before.map(({ entryId, wish }) => [entryId, wish]));
  const changed = wishes.filter(({ entryId, wish }) => (known.get(entryId) ?? null) !== wish);
  if (changed.length === 0) return;
  const touched = new Set(changed.map(({ entryId }) => entryId));
  const stated = changed.flatMap(({ entryId, wish }) => (wish === null ? [] : [{ entryId, wish }]));
  await replaceWishes(q, jurorId, [...before.filter(({ entryId }) => !touched.has(entryId)), ...stated]);
  await record(q, { at: deps.now, actor, action: "juror.wished", subject: `juror:${jurorId}`, editionId, before: before.filter(({ entryId }) => touched.has(entryId)), after: stated });
}
