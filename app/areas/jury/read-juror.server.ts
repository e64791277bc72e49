// The office's page of one juror: seat, panels, and every tie to an entry of the edition with its reasons.
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { JurorRole, JurorState } from "#db/vocabulary/jury";
import type { Locale } from "#db/vocabulary/locale";

import type { StatedExpertise } from "./affinity";
import { isForChair } from "./conflict";
import { selectCategoryExpertiseOf, selectTopicExpertiseOf } from "./expertise.repo.server";
import { selectJuror } from "./juror.repo.server";
import type { NamedReason } from "./named-reason";
import { conflictsOfJuror } from "./read-conflicts.server";
import { findJuror, listAssignments } from "./read-jury.server";
import { selectSubstitute } from "./substitute.repo.server";

export type JurorTie = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly categoryId: string;
  readonly reasons: readonly NamedReason[];
  readonly standing: "excluded" | "awaits-chair" | "admitted-by-chair";
  readonly decision: { readonly excluded: boolean; readonly reason: string } | null;
  readonly forChair: boolean;
  /** The office has reported it and may have been mistaken. */
  readonly reported: boolean;
};

export type JurorSheet = {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly role: JurorRole;
  readonly state: JurorState;
  readonly invitedAt: Instant;
  readonly respondedAt: Instant | null;
  readonly declineReason: string | null;
  readonly organisations: readonly { readonly name: string; readonly past: boolean }[];
  readonly categoryIds: readonly string[];
  readonly maxEntries: number | null;
  readonly expectedEntries: number | null;
  readonly proposedEntries: number | null;
  readonly proposalNote: string | null;
  readonly respondBy: Instant | null;
  readonly languages: readonly Locale[];
  readonly expertise: StatedExpertise;
  /** Who steps in should this juror decline or drop out. */
  readonly substitute: { readonly name: string; readonly email: string } | null;
  /** In whose place this juror was invited. */
  readonly substituteFor: { readonly id: string; readonly name: string } | null;
  readonly assigned: number;
  readonly started: number;
  readonly ties: readonly JurorTie[];
  /** All admitted entries of the edition, to report a tie to one of them. */
  readonly entries: readonly { readonly id: string; readonly number: string; readonly title: string; readonly categoryId: string }[];
};

/** Undefined when the juror belongs to another edition. */
export async function readJuror(q: Q, editionId: string, jurorId: string): Promise<JurorSheet | undefined> {
  const juror = await findJuror(q, jurorId);
  if (juror?.editionId !== editionId) return undefined;
  const entries = await listJudgedEntries(q, editionId);
  const conflicts = await conflictsOfJuror(q, jurorId, entries);
  const assignments = await listAssignments(q, { jurorId });
  const organisations = await organisationsByIds(q, juror.organisations.map(({ organisationId }) => organisationId));
  const { id, personId, name, email, role, state, invitedAt, respondedAt, declineReason, categoryIds, maxEntries, expectedEntries, proposedEntries, proposalNote, respondBy, languages } = juror;
  const named = await selectSubstitute(q, id);
  const first = juror.substituteFor === null ? undefined : await selectJuror(q, juror.substituteFor);

  const ties = entries
    .filter((entry) => conflicts.reasons(jurorId, entry.id).length > 0)
    .map((entry): JurorTie => {
      const decision = conflicts.decision(jurorId, entry.id);
      return {
        entryId: entry.id,
        number: entry.number,
        title: entry.title,
        categoryId: entry.categoryId,
        reasons: conflicts.namedReasons(jurorId, entry.id),
        standing: conflicts.excluded(jurorId, entry.id) ? "excluded" : conflicts.awaitsChair(jurorId, entry.id) ? "awaits-chair" : "admitted-by-chair",
        decision: decision ? { excluded: decision.excluded, reason: decision.reason } : null,
        forChair: isForChair(conflicts.reasons(jurorId, entry.id)),
        reported: conflicts.declarations(jurorId, entry.id).some(({ source, kind }) => source === "office" && kind !== null),
      };
    });
  return {
    id,
    personId,
    name,
    email,
    role,
    state,
    invitedAt,
    respondedAt,
    declineReason,
    organisations: juror.organisations.map(({ organisationId, past }) => ({ name: organisations.get(organisationId)?.name ?? organisationId, past })),
    categoryIds,
    maxEntries,
    expectedEntries,
    proposedEntries,
    proposalNote,
    respondBy,
    languages,
    expertise: { categories: await selectCategoryExpertiseOf(q, id), topics: await selectTopicExpertiseOf(q, id) },
    substitute: named ? { name: named.name, email: named.email } : null,
    substituteFor: first ? { id: first.id, name: first.name } : null,
    assigned: assignments.length,
    started: assignments.filter(({ started }) => started).length,
    ties,
    entries: entries.map(({ id, number, title, categoryId }) => ({ id, number, title, categoryId })),
  };
}
