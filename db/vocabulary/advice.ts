// Closed lists about advice cases. How a case moves from state to state is areas/advice/case-state.ts.

/** `pre-assessment`: whether a project could be funded; the same file with further records of its own. */
export const CASE_KINDS = ["advice", "pre-assessment"] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATES = ["received", "in-progress", "waiting", "closed"] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_PARTY_ROLES = ["lead", "partner"] as const;
export type CasePartyRole = (typeof CASE_PARTY_ROLES)[number];

/** How somebody of the office came to know the project: they were its adviser, or wrote an assessment of it. */
export const INVOLVEMENT_KINDS = ["adviser", "assessor"] as const;
export type InvolvementKind = (typeof INVOLVEMENT_KINDS)[number];

/** Who wrote a message or handed in a document. */
export const CASE_SIDES = ["requester", "office"] as const;
export type CaseSide = (typeof CASE_SIDES)[number];

/** An open case that nobody has touched for so many months rests: its term begins only when it is closed. */
export const REST_MONTHS = 12;

/** How long a closed case is kept, in months: at least, at most, and as shipped: as long as lies between two editions of the competition. */
export const KEEP_MONTHS = { least: 6, most: 120, shipped: 36 } as const;
