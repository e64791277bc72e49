// Conflicts of interest as records and declarations stand now: of a whole edition, of one juror, of one pair. The law is conflict.ts.
import { loadConflictOrganisations } from "#app/areas/accounts/find-organisation.server";
import { listPriorInvolvements, type PriorInvolvement } from "#app/areas/advice/list-prior-involvements.server";
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
import { namedReason, type InvolvedProject, type NamedReason } from "./named-reason";
import { selectJuror, selectJurorOrganisations, selectJurorPeople, selectOrganisationsOf } from "./juror.repo.server";
import { involvedPairs, involvementsWith, type SeatedPerson } from "./prior-involvement";

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
  const people = await selectJurorPeople(q, editionId);
  return register(q, {
    jurors: people.map(({ id, personId }) => ({ id, personId, organisationIds: organisations.filter(({ jurorId }) => jurorId === id).map(({ organisationId }) => organisationId) })),
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
  const candidate = { id: "candidate", personId: null, organisationIds };
  const found = await register(q, { jurors: [candidate], entries, declarations: [], decisions: [] });
  return {
    excluded: (entryId: string) => found.excluded(candidate.id, entryId),
    awaitsChair: (entryId: string) => found.awaitsChair(candidate.id, entryId),
    namedReasons: (entryId: string) => found.namedReasons(candidate.id, entryId),
  };
}

type SeatedJuror = ConflictJuror & SeatedPerson;

async function conflictJuror(q: Q, id: string): Promise<SeatedJuror> {
  const organisations = await selectOrganisationsOf(q, id);
  return { id, personId: (await selectJuror(q, id))?.personId ?? null, organisationIds: organisations.map(({ organisationId }) => organisationId) };
}

type Found = {
  readonly jurors: readonly SeatedJuror[];
  readonly entries: readonly JudgedEntry[];
  readonly declarations: readonly DeclarationRow[];
  readonly decisions: readonly ChairDecisionRow[];
};

async function register(q: Q, { jurors, entries, declarations, decisions }: Found): Promise<Conflicts> {
  const conflictEntries = entries.map(partiesOf);
  const ids = new Set([...jurors, ...conflictEntries].flatMap(({ organisationIds }) => organisationIds));
  const organisations = await loadConflictOrganisations(q, [...ids]);
  const people = jurors.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const involvements = await listPriorInvolvements(q, people, [...new Set(conflictEntries.flatMap(({ organisationIds }) => organisationIds))]);
  const priorInvolvements = involvedPairs(jurors, conflictEntries, involvements);
  const found = conflictRegister({ jurors, entries: conflictEntries, organisations, declarations, decisions, priorInvolvements });
  const organisation = (id: string) => organisations.get(id)?.name ?? id;
  function projects(jurorId: string, entryId: string): readonly InvolvedProject[] {
    const [juror, entry] = [jurors.find(({ id }) => id === jurorId), conflictEntries.find(({ id }) => id === entryId)];
    return juror === undefined || entry === undefined ? [] : involvedProjects(involvementsWith(juror.personId, entry, involvements), organisation);
  }
  return { ...found, namedReasons: (jurorId, entryId) => found.reasons(jurorId, entryId).map((reason) => namedReason(reason, { organisation, projects: reason.kind === "prior-involvement" ? projects(jurorId, entryId) : [] })) };
}

/** Each project once for each way in which it was met, with all of its organisations. */
function involvedProjects(involvements: readonly PriorInvolvement[], nameOf: (organisationId: string) => string): readonly InvolvedProject[] {
  const met = new Map<string, InvolvedProject>();
  for (const { project, kind: as, organisationId } of involvements) {
    const key = `${as} ${project}`;
    met.set(key, { project, as, organisations: [...(met.get(key)?.organisations ?? []), nameOf(organisationId)] });
  }
  return [...met.values()];
}

/** Lead and partners, as far as they are in the directory. */
export function partiesOf({ id, lead, partners }: JudgedEntry): ConflictEntry {
  return { id, organisationIds: [lead.id, ...partners.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]))] };
}
