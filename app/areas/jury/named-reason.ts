// A reason of a conflict with the names of the organisations in it, ready to be put into words.
import type { InvolvementKind } from "#db/vocabulary/advice";

import type { ConflictReason } from "./conflict";

/** A project on which a juror advised the organisations, or which they assessed. */
export type InvolvedProject = { readonly project: string; readonly as: InvolvementKind; readonly organisations: readonly string[] };

export type NamedReason =
  | { readonly kind: "own-organisation"; readonly effect: "absolute"; readonly organisation: string }
  | { readonly kind: "own-body"; readonly effect: "absolute"; readonly body: string; readonly member: string }
  | Extract<ConflictReason, { readonly kind: "declared" }>
  | { readonly kind: "district"; readonly effect: "chair"; readonly ofJuror: string; readonly ofEntry: string }
  | { readonly kind: "prior-involvement"; readonly effect: "chair"; readonly projects: readonly InvolvedProject[] };

export type Names = { readonly organisation: (id: string) => string; readonly projects: readonly InvolvedProject[] };

export function namedReason(reason: ConflictReason, { organisation: nameOf, projects }: Names): NamedReason {
  switch (reason.kind) {
    case "own-organisation":
      return { kind: reason.kind, effect: reason.effect, organisation: nameOf(reason.organisationId) };
    case "own-body":
      return { kind: reason.kind, effect: reason.effect, body: nameOf(reason.bodyId), member: nameOf(reason.memberId) };
    case "district":
      return { kind: reason.kind, effect: reason.effect, ofJuror: nameOf(reason.jurorOrganisationId), ofEntry: nameOf(reason.entryOrganisationId) };
    case "prior-involvement":
      return { kind: reason.kind, effect: reason.effect, projects };
    case "declared":
      return reason;
  }
}
