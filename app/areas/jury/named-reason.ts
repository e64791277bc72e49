// A reason of a conflict with the names of the organisations in it, ready to be put into words.
import type { ConflictReason } from "./conflict";

export type NamedReason =
  | { readonly kind: "own-organisation"; readonly effect: "absolute"; readonly organisation: string }
  | { readonly kind: "own-body"; readonly effect: "absolute"; readonly body: string; readonly member: string }
  | Extract<ConflictReason, { readonly kind: "declared" }>
  | { readonly kind: "district"; readonly effect: "chair"; readonly ofJuror: string; readonly ofEntry: string }
  | Extract<ConflictReason, { readonly kind: "prior-involvement" }>;

export function namedReason(reason: ConflictReason, nameOf: (organisationId: string) => string): NamedReason {
  switch (reason.kind) {
    case "own-organisation":
      return { kind: reason.kind, effect: reason.effect, organisation: nameOf(reason.organisationId) };
    case "own-body":
      return { kind: reason.kind, effect: reason.effect, body: nameOf(reason.bodyId), member: nameOf(reason.memberId) };
    case "district":
      return { kind: reason.kind, effect: reason.effect, ofJuror: nameOf(reason.jurorOrganisationId), ofEntry: nameOf(reason.entryOrganisationId) };
    case "declared":
    case "prior-involvement":
      return reason;
  }
}
