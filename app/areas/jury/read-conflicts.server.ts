// Conflicts of interest as records and declarations stand now: of a whole edition, of one juror, of one pair. The law is conflict.ts.
import { loadConflictOrganisations } from "#app/areas/accounts/find-organisation.server";
import { listJudgedEntries, type JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";

import type { ConflictEntry, ConflictJuror } from "./conflict";
import {
  selectDecisionOfPair,
  selectDecisions,
  selectDecisionsOf,
  selectDeclarations,
  selectDeclarationsOf,
  selectDeclarationsOfPair,
  type ChairDecisionRow,
  type DeclarationRow,
} from "./conflict.repo.server";
import { conflictRegister, type ConflictRegister } from "./conflict-register";
import { namedReason, type NamedReason } from "./named-reason";
import { selectJurorIds, selectJurorOrganisations, selectOrganisationsOf } from "./juror.repo.server";

export type Conflicts = ConflictRegister<DeclarationRow, ChairDecisionRow> & {
  readonly namedReasons: (jurorId: string, entryId: string) => readonly NamedReason[];
};

/** Of every juror, those who left included, with every admitted entry. */
export async function conflictsOfEdition(q: Q, editionId: string): Promise<Conflicts> {
  return conflictsAmong(q, editionId, await listJudgedEntries(q, editionId));
}

/** As above, for whoever has the edition's entries at hand. */
export async function conflictsAmong(q: Q, editionId: string, entries: readonly JudgedEntry[]): Promise<Conflicts> {
  const organisations = await selectJurorOrganisations(q, editionId);
  const jurors = new Map((await selectJurorIds(q, editionId)).map((id): [string, string[]] => [id, []]));
  for (const { jurorId, organisationId } of organisations) jurors.get(jurorId)?.push(organisationId);
  return register(q, {
    jurors: [...jurors].map(([id, organisationIds]) => ({ id, organisationIds })),
    entries,
    declarations: await selectDeclarations(q, editionId),
    decisions: await selectDecisions(q, editionId),
  });
}

/** Of one juror with the given entries. */
export async function conflictsOfJuror(q: Q, jurorId: string, entries: readonly JudgedEntry[]): Promise<Conflicts> {
  return register(q, {
    jurors: [await conflictJuror(q, jurorId)],
    entries,
    declarations: await selectDeclarationsOf(q, jurorId),
    decisions: await selectDecisionsOf(q, jurorId),
  });
}

/** Of one juror with one entry. */
export async function conflictsOfPair(q: Q, jurorId: string, entry: JudgedEntry): Promise<Conflicts> {
  const decision = await selectDecisionOfPair(q, jurorId, entry.id);
  return register(q, {
    jurors: [await conflictJuror(q, jurorId)],
    entries: [entry],
    declarations: await selectDeclarationsOfPair(q, jurorId, entry.id),
    decisions: decision === undefined ? [] : [decision],
  });
}

/** Of somebody who is not on the jury yet and works, or has worked, for the organisations. */
export async function conflictsOfCandidate(q: Q, organisationIds: readonly string[], entries: readonly JudgedEntry[]) {
  const candidate = { id: "candidate", organisationIds };
  const found = await register(q, { jurors: [candidate], entries, declarations: [], decisions: [] });
  return {
    excluded: (entryId: string) => found.excluded(candidate.id, entryId),
    awaitsChair: (entryId: string) => found.awaitsChair(candidate.id, entryId),
    namedReasons: (entryId: string) => found.namedReasons(candidate.id, entryId),
  };
}

async function conflictJuror(q: Q, id: string): Promise<ConflictJuror> {
  const organisations = await selectOrganisationsOf(q, id);
  return { id, organisationIds: organisations.map(({ organisationId }) => organisationId) };
}

type Found = {
  readonly jurors: readonly ConflictJuror[];
  readonly entries: readonly JudgedEntry[];
  readonly declarations: readonly DeclarationRow[];
  readonly decisions: readonly ChairDecisionRow[];
};

/** No advice case is on record anywhere yet, so there is no prior involvement to show. */
async function register(q: Q, { jurors, entries, declarations, decisions }: Found): Promise<Conflicts> {
  const conflictEntries = entries.map(partiesOf);
  const ids = new Set([...jurors, ...conflictEntries].flatMap(({ organisationIds }) => organisationIds));
  const organisations = await loadConflictOrganisations(q, [...ids]);
  const found = conflictRegister({ jurors, entries: conflictEntries, organisations, declarations, decisions, priorInvolvements: [] });
  const nameOf = (id: string) => organisations.get(id)?.name ?? id;
  return { ...found, namedReasons: (jurorId, entryId) => found.reasons(jurorId, entryId).map((reason) => namedReason(reason, nameOf)) };
}

/** Lead and partners, as far as they are in the directory. */
export function partiesOf({ id, lead, partners }: JudgedEntry): ConflictEntry {
  return { id, organisationIds: [lead.id, ...partners.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]))] };
}
