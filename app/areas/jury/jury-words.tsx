// The jury's own terms in words: roles, states, kinds of ties and reasons of conflicts.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import type { Tone } from "#app/ui/tone";
import { DECLARED_KINDS, type DeclaredKind } from "#db/vocabulary/conflict";
import { JUROR_ROLES, type JurorRole, type JurorState } from "#db/vocabulary/jury";

import type { NamedReason } from "./named-reason";

const ROLES = { juror: m.jury_role_juror, chair: m.jury_role_chair } as const satisfies Record<JurorRole, () => string>;

const STATES = {
  invited: { name: m.jury_state_invited, tone: "info" },
  accepted: { name: m.jury_state_accepted, tone: "success" },
  declined: { name: m.jury_state_declined, tone: "warning" },
  withdrawn: { name: m.jury_state_withdrawn, tone: "neutral" },
} as const satisfies Record<JurorState, { name: () => string; tone: Tone }>;

const KINDS = {
  employment: m.jury_kind_employment,
  mandate: m.jury_kind_mandate,
  family: m.jury_kind_family,
  "supervisory-board": m.jury_kind_supervisory_board,
  "paid-advice": m.jury_kind_paid_advice,
  "co-authorship": m.jury_kind_co_authorship,
  other: m.jury_kind_other,
} as const satisfies Record<DeclaredKind, () => string>;

export function roleName(role: JurorRole): string {
  return ROLES[role]();
}

export function roleChoices(): { value: JurorRole; label: string }[] {
  return JUROR_ROLES.map((role) => ({ value: role, label: roleName(role) }));
}

export function kindName(kind: DeclaredKind): string {
  return KINDS[kind]();
}

export function kindChoices(): { value: DeclaredKind; label: string }[] {
  return DECLARED_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));
}

export function JurorStateBadge({ state }: { state: JurorState }): ReactNode {
  const { name, tone } = STATES[state];
  return <Badge tone={tone}>{name()}</Badge>;
}

const CONFLICTS = {
  "own-organisation": m.seats_conflict_own_organisation,
  "own-body": m.seats_conflict_own_body,
  declared: m.seats_conflict_declared,
  district: m.seats_conflict_district,
  "prior-involvement": m.seats_conflict_prior,
} as const satisfies Record<NamedReason["kind"], () => string>;

/** In few words, for the cell of a table. */
export function kindOfConflict(kind: NamedReason["kind"]): string {
  return CONFLICTS[kind]();
}

const STANDINGS = {
  excluded: { name: m.jury_standing_excluded, tone: "danger" },
  "awaits-chair": { name: m.jury_standing_awaits, tone: "warning" },
  "admitted-by-chair": { name: m.jury_standing_admitted, tone: "success" },
} as const satisfies Record<string, { name: () => string; tone: Tone }>;

/** What follows from a conflict. */
export type Standing = keyof typeof STANDINGS;

export function standingName(standing: Standing): string {
  return STANDINGS[standing].name();
}

/** `children`: other words than the standing's own. */
export function StandingBadge({ standing, children }: { standing: Standing; children?: ReactNode }): ReactNode {
  return <Badge tone={STANDINGS[standing].tone}>{children ?? standingName(standing)}</Badge>;
}

export function reasonText(reason: NamedReason): string {
  switch (reason.kind) {
    case "own-organisation":
      return m.jury_reason_own_organisation(reason);
    case "own-body":
      return m.jury_reason_own_body(reason);
    case "declared":
      return (reason.source === "juror" ? m.jury_reason_declared_juror : m.jury_reason_declared_office)({ kind: kindName(reason.declared) });
    case "district":
      return m.jury_reason_district(reason);
    case "prior-involvement":
      return m.jury_reason_prior_involvement({
        projects: reason.projects.map(({ project, as, organisations }) => (as === "adviser" ? m.jury_prior_adviser : m.jury_prior_assessor)({ project, organisations: organisations.join(", ") })).join("; "),
      });
  }
}

/** A line for each reason; members of one body share a line, for a Kreis may have twenty. */
export function reasonTexts(reasons: readonly NamedReason[]): readonly string[] {
  const texts = reasons.map((reason) => {
    if (reason.kind !== "own-body") return reasonText(reason);
    const members = reasons.flatMap((other) => (other.kind === "own-body" && other.body === reason.body ? [other.member] : []));
    return members.length === 1 ? reasonText(reason) : m.jury_reason_own_body_several({ members: members.join(", "), body: reason.body });
  });
  return [...new Set(texts)];
}

export function Reasons({ reasons }: { reasons: readonly NamedReason[] }): ReactNode {
  const texts = reasonTexts(reasons);
  if (texts.length === 1) return texts[0];
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function DecisionText({ decision }: { decision: { readonly excluded: boolean; readonly reason: string } }): ReactNode {
  return (decision.excluded ? m.jury_decided_excluded : m.jury_decided_admitted)({ reason: decision.reason });
}
