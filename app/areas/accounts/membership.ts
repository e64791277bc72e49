// What can be said about a person who names an organisation, and who leads those who belong to it.
import type { Instant } from "#app/base/instant";

export const MEMBERSHIP_DECISIONS = ["confirm", "decline"] as const;
export type MembershipDecision = (typeof MEMBERSHIP_DECISIONS)[number];

export function isMembershipDecision(value: unknown): value is MembershipDecision {
  return MEMBERSHIP_DECISIONS.some((decision) => decision === value);
}

/** Somebody who is confirmed to work for an organisation and has proven their address. */
export type Member = { readonly id: string; readonly organisationLeadAt: Instant | null; readonly organisationConfirmedAt: Instant | null };

/**
 * Who leads an organisation's people: whom the lead was handed to last, else whoever was confirmed first. It falls to the next by itself
 * when the lead leaves, so that an organisation with people is never without one.
 */
export function leadOf<M extends Member>(members: readonly M[]): M | undefined {
  const rank = (a: M, b: M) => (b.organisationLeadAt ?? -1) - (a.organisationLeadAt ?? -1) || (a.organisationConfirmedAt ?? 0) - (b.organisationConfirmedAt ?? 0) || (a.id < b.id ? -1 : 1);
  return members.toSorted(rank)[0];
}

export const COLLEAGUE_STEPS = ["remove", "hand-over"] as const;
export type ColleagueStep = (typeof COLLEAGUE_STEPS)[number];

export function isColleagueStep(value: unknown): value is ColleagueStep {
  return COLLEAGUE_STEPS.some((step) => step === value);
}
