// The entries assigned to a juror, each with all that the law on conflicts asks about the pair, in two queries: they run for every page and
// every save of a juror.
import { and, eq, or, sql, type SQL } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { isInRound, isOfRound } from "#db/current-round";
import { assignment, chairDecision, declaration, entry, entryPartner, juror, jurorOrganisation, organisation, organisationMember } from "#db/schema";

import type { ChairDecision, ConflictOrganisation, Declaration } from "./conflict";

export type AssignedPair = {
  readonly jurorId: string;
  /** Of whoever has the seat. */
  readonly personId: string | null;
  readonly entryId: string;
  readonly jurorOrganisations: readonly ConflictOrganisation[];
  /** Lead and partners, as far as they are in the directory. */
  readonly entryOrganisations: readonly ConflictOrganisation[];
  readonly declarations: readonly Declaration[];
  readonly decision: ChairDecision | undefined;
};

const memberOf = sql`(select json_group_array(${organisationMember.bodyId}) from ${organisationMember} where ${organisationMember.memberId} = ${organisation.id})`;
const tied = sql`json_object('id', ${organisation.id}, 'districtCode', ${organisation.districtCode}, 'exempt', ${organisation.exempt}, 'memberOf', json(${memberOf}))`;

const partnerIds = sql`(select ${entryPartner.organisationId} from ${entryPartner} where ${entryPartner.entryId} = ${entry.id})`;
const ofEntry = sql<string>`(select json_group_array(${tied}) from ${organisation} where ${or(eq(organisation.id, entry.leadId), sql`${organisation.id} in ${partnerIds}`)})`;
const declared = sql<string>`(select json_group_array(json_object('source', ${declaration.source}, 'kind', ${declaration.kind})) from ${declaration} where ${declaration.jurorId} = ${juror.id} and ${declaration.entryId} = ${entry.id})`;

function pairsWhere(q: Q, condition: SQL | undefined) {
  return q
    .select({
      jurorId: juror.id,
      personId: juror.personId,
      entryId: entry.id,
      entryOrganisations: ofEntry,
      declarations: declared,
      excludedByChair: chairDecision.excluded,
    })
    .from(assignment)
    .innerJoin(juror, eq(juror.id, assignment.jurorId))
    .innerJoin(entry, eq(entry.id, assignment.entryId))
    .leftJoin(chairDecision, and(eq(chairDecision.jurorId, juror.id), eq(chairDecision.entryId, entry.id)))
    .where(and(eq(juror.id, sql.placeholder("jurorId")), eq(juror.state, "accepted"), isOfRound(assignment, juror.editionId), isInRound(), condition))
    .prepare();
}

const ofJuror = prepared((q) =>
  q
    .select({ organisations: sql<string>`json_group_array(${tied})` })
    .from(jurorOrganisation)
    .innerJoin(organisation, eq(organisation.id, jurorOrganisation.organisationId))
    .where(eq(jurorOrganisation.jurorId, sql.placeholder("jurorId")))
    .prepare(),
);

async function selectOrganisationsOfJuror(q: Q, jurorId: string): Promise<ConflictOrganisation[]> {
  const [row] = await ofJuror(q).all({ jurorId });
  return organisationsOf(row?.organisations ?? "[]");
}

type PairRow = Awaited<ReturnType<ReturnType<typeof pairsWhere>["all"]>>[number];

function pairOf({ jurorId, personId, entryId, entryOrganisations, declarations, excludedByChair }: PairRow, jurorOrganisations: readonly ConflictOrganisation[]): AssignedPair {
  const declaredHere: Pick<Declaration, "source" | "kind">[] = JSON.parse(declarations);
  return {
    jurorId,
    personId,
    entryId,
    jurorOrganisations,
    entryOrganisations: organisationsOf(entryOrganisations),
    declarations: declaredHere.map((given) => ({ ...given, jurorId, entryId })),
    decision: excludedByChair === null ? undefined : { excluded: excludedByChair },
  };
}

function organisationsOf(json: string): ConflictOrganisation[] {
  const rows: (Omit<ConflictOrganisation, "exempt"> & { readonly exempt: 0 | 1 })[] = JSON.parse(json);
  return rows.map((row) => ({ ...row, exempt: row.exempt === 1 }));
}

const all = prepared((q) => pairsWhere(q, undefined));
const one = prepared((q) => pairsWhere(q, eq(entry.id, sql.placeholder("entryId"))));

/** Admitted entries assigned to a juror who has their seat. */
export async function selectAssignedPairs(q: Q, jurorId: string): Promise<AssignedPair[]> {
  const rows = await all(q).all({ jurorId });
  const organisations = await selectOrganisationsOfJuror(q, jurorId);
  return rows.map((row) => pairOf(row, organisations));
}

/** As above, one entry. */
export async function selectAssignedPair(q: Q, jurorId: string, entryId: string): Promise<AssignedPair | undefined> {
  const [row] = await one(q).all({ jurorId, entryId });
  return row && pairOf(row, await selectOrganisationsOfJuror(q, jurorId));
}
