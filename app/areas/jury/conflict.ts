// Conflicts of interest between a juror and an entry: the one function that list, page and write all ask (law §5).
// Who may therefore judge stands in eligibility.ts.
import type { DeclarationSource, DeclaredKind } from "#db/vocabulary/conflict";

import { pairKey, type Pair } from "./pair";

export type ConflictOrganisation = {
  readonly id: string;
  /** AGS of the Kreis it belongs to, or is. */
  readonly districtCode: string | null;
  /** Membership in it makes no conflict in this edition. */
  readonly exempt: boolean;
  /** Ids of the bodies it is a member of, on record. */
  readonly memberOf: readonly string[];
};

/** Present and past organisations alike. */
export type ConflictJuror = { readonly id: string; readonly organisationIds: readonly string[] };
/** Lead and partners, as far as they are in the directory. */
export type ConflictEntry = { readonly id: string; readonly organisationIds: readonly string[] };

/** Kind null: declared to be free of conflicts. */
export type Declaration = Pair & { readonly source: DeclarationSource; readonly kind: DeclaredKind | null };

export type ConflictRecords = {
  /** By id; holds every organisation that a juror or an entry names. */
  readonly organisations: ReadonlyMap<string, ConflictOrganisation>;
  /** By pair, see `byPair`. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** Keys of the pairs that an advice case on record links. */
  readonly priorInvolvements: ReadonlySet<string>;
};

export type ConflictReason =
  | { readonly kind: "own-organisation"; readonly effect: "absolute"; readonly organisationId: string }
  | { readonly kind: "own-body"; readonly effect: "absolute"; readonly bodyId: string; readonly memberId: string }
  | { readonly kind: "declared"; readonly effect: "absolute"; readonly declared: DeclaredKind; readonly source: DeclarationSource }
  | {
      readonly kind: "district";
      readonly effect: "chair";
      readonly districtCode: string;
      readonly jurorOrganisationId: string;
      readonly entryOrganisationId: string;
    }
  | { readonly kind: "prior-involvement"; readonly effect: "chair" };

export type ChairDecision = { readonly excluded: boolean };

/** The strongest first. */
export const CONFLICT_KINDS = ["own-organisation", "own-body", "declared", "district", "prior-involvement"] as const satisfies readonly ConflictReason["kind"][];

/** Everything that ties the juror to the entry, absolute or for the chair to decide, the strongest first; empty when nothing does (law §5). */
export function conflictsOf(juror: ConflictJuror, entry: ConflictEntry, records: ConflictRecords): readonly ConflictReason[] {
  const key = pairKey(juror.id, entry.id);
  const ties: readonly ConflictReason[] = [
    ...organisationTies(juror, entry, records.organisations),
    ...declaredTies(records.declarations.get(key) ?? []),
    ...(records.priorInvolvements.has(key) ? [{ kind: "prior-involvement", effect: "chair" } as const] : []),
  ];
  return ties.toSorted((a, b) => CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind));
}

/** An absolute conflict always excludes, whatever anybody decides; any other only when the chair has decided so (law §5). */
export function isExcluded(reasons: readonly ConflictReason[], decision: ChairDecision | undefined): boolean {
  return reasons.some(({ effect }) => effect === "absolute" || decision?.excluded === true);
}

/** The chair's to decide: something is shown, and nothing is absolute (law §5). */
export function isForChair(reasons: readonly ConflictReason[]): boolean {
  return reasons.length > 0 && reasons.every(({ effect }) => effect === "chair");
}

/** The chair still has to decide: no decision is on record (law §5). */
export function awaitsChair(reasons: readonly ConflictReason[], decision: ChairDecision | undefined): boolean {
  return isForChair(reasons) && decision === undefined;
}

function organisationTies(juror: ConflictJuror, entry: ConflictEntry, organisations: ConflictRecords["organisations"]): readonly ConflictReason[] {
  return juror.organisationIds.flatMap((jurorOrganisationId) =>
    entry.organisationIds.flatMap((entryOrganisationId) =>
      organisationTie(organisation(organisations, jurorOrganisationId), organisation(organisations, entryOrganisationId)),
    ),
  );
}

/** The strongest tie of two organisations; "same Kreis" counts only where there is nothing more. */
function organisationTie(ofJuror: ConflictOrganisation, ofEntry: ConflictOrganisation): readonly ConflictReason[] {
  if (ofJuror.id === ofEntry.id) return [{ kind: "own-organisation", effect: "absolute", organisationId: ofJuror.id }];
  if (isCountedMember(ofEntry, ofJuror)) return [{ kind: "own-body", effect: "absolute", bodyId: ofJuror.id, memberId: ofEntry.id }];
  if (isCountedMember(ofJuror, ofEntry)) return [{ kind: "own-body", effect: "absolute", bodyId: ofEntry.id, memberId: ofJuror.id }];
  if (ofJuror.districtCode === null || ofJuror.districtCode !== ofEntry.districtCode) return [];
  return [
    {
      kind: "district",
      effect: "chair",
      districtCode: ofJuror.districtCode,
      jurorOrganisationId: ofJuror.id,
      entryOrganisationId: ofEntry.id,
    },
  ];
}

function isCountedMember(member: ConflictOrganisation, body: ConflictOrganisation): boolean {
  return !body.exempt && member.memberOf.includes(body.id);
}

function declaredTies(declarations: readonly Declaration[]): readonly ConflictReason[] {
  return declarations.flatMap(({ kind, source }) => (kind === null ? [] : [{ kind: "declared", effect: "absolute", declared: kind, source }]));
}

/** An organisation that was not loaded would hide a conflict, so its absence is a fault. */
function organisation(organisations: ConflictRecords["organisations"], id: string): ConflictOrganisation {
  const found = organisations.get(id);
  if (found === undefined) throw new RangeError(`organisation not loaded: ${id}`);
  return found;
}
