// What a colleague or the office can say about a person who names an organisation.

export const MEMBERSHIP_DECISIONS = ["confirm", "decline"] as const;
export type MembershipDecision = (typeof MEMBERSHIP_DECISIONS)[number];

export function isMembershipDecision(value: unknown): value is MembershipDecision {
  return MEMBERSHIP_DECISIONS.some((decision) => decision === value);
}
