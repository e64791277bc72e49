// How a juror votes on a motion, and what becomes of it.
export const VOTES = ["yes", "no", "abstain"] as const;
export type Vote = (typeof VOTES)[number];

export const OUTCOMES = ["carried", "rejected"] as const;
export type Outcome = (typeof OUTCOMES)[number];
