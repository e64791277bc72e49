// What a juror sees when they declare their conflicts: title, lead and partners of each entry of their panels, and nothing more (law §5).
import { listCategories } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { DeclaredKind } from "#db/vocabulary/conflict";
import type { Wish } from "#db/vocabulary/jury";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { NamedReason } from "./named-reason";
import { selectWishesOf } from "./expertise.repo.server";
import { conflictsOfJuror } from "./read-conflicts.server";
import { findJuror, listAssignments } from "./read-jury.server";

export type DeclarationItem = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly partners: readonly string[];
  /** Ties on record or reported by the office that exclude the juror: there is nothing to declare. */
  readonly facts: readonly NamedReason[];
  /** Ties that the chair decides about. */
  readonly hints: readonly NamedReason[];
  readonly decision: { readonly excluded: boolean; readonly reason: string } | null;
  /** What the juror has declared; null: not yet. */
  readonly own: { readonly kind: DeclaredKind | null; readonly note: string } | null;
  /** Whether the juror would like to judge it, or would rather not. */
  readonly wish: Wish | null;
};

export type DeclarationGroup = { readonly categoryId: string; readonly name: LocalisedText; readonly items: readonly DeclarationItem[] };

export type Declarations = { readonly groups: readonly DeclarationGroup[]; readonly done: number; readonly total: number };

export async function readDeclarations(q: Q, editionId: string, jurorId: string): Promise<Declarations> {
  const juror = await findJuror(q, jurorId);
  if (juror === undefined) throw new RangeError(`no juror ${jurorId}`);
  const assigned = new Set((await listAssignments(q, { jurorId })).map(({ entryId }) => entryId));
  const entries = (await listJudgedEntries(q, editionId)).filter(({ id, categoryId }) => juror.categoryIds.includes(categoryId) || assigned.has(id));
  const conflicts = await conflictsOfJuror(q, jurorId, entries);

  const wishes = new Map((await selectWishesOf(q, jurorId)).map(({ entryId, wish }) => [entryId, wish]));

  const items = entries.map((entry) => {
    const reasons = conflicts.namedReasons(jurorId, entry.id);
    const decision = conflicts.decision(jurorId, entry.id);
    const own = conflicts.declarations(jurorId, entry.id).find(({ source }) => source === "juror");
    return {
      categoryId: entry.categoryId,
      entryId: entry.id,
      number: entry.number,
      title: entry.title,
      lead: entry.lead.name,
      partners: entry.partners.map(({ name }) => name),
      facts: reasons.filter((reason) => reason.effect === "absolute" && !(reason.kind === "declared" && reason.source === "juror")),
      hints: reasons.filter(({ effect }) => effect === "chair"),
      decision: decision ? { excluded: decision.excluded, reason: decision.reason } : null,
      own: own ? { kind: own.kind, note: own.note } : null,
      wish: wishes.get(entry.id) ?? null,
    };
  });
  const groups = (await listCategories(q, editionId))
    .map(({ id, name }) => ({ categoryId: id, name, items: items.filter(({ categoryId }) => categoryId === id) }))
    .filter((group) => group.items.length > 0);
  return { groups, done: items.filter(({ own, facts }) => own !== null || facts.length > 0).length, total: items.length };
}
