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
import { selectJurorIds, selectJurorOrganisations, selectOrganisationsOf } from "./juror.repo.server";

export type Conflicts = ConflictRegister<DeclarationRow, ChairDecisionRow>;

/** Of every juror, those who left included, with every admitted entry. */
export async function conflictsOfEdition(q: Q, editionId: string): Promise<Conflicts> {
  const entries = await listJudgedEntries(q, editionId);
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
  return conflictRegister({ jurors, entries: conflictEntries, organisations, declarations, decisions, priorInvolvements: [] });
}

/** Lead and partners, as far as they are in the directory. */
export function partiesOf({ id, lead, partners }: JudgedEntry): ConflictEntry {
  return { id, organisationIds: [lead.id, ...partners.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]))] };
}
