// Closed lists about jurors. Kinds of conflict stand in conflict.ts.

export const JUROR_ROLES = ["juror", "chair"] as const;
export type JurorRole = (typeof JUROR_ROLES)[number];

export const JUROR_STATES = ["invited", "accepted", "declined", "withdrawn"] as const;
export type JurorState = (typeof JUROR_STATES)[number];

/** "anew": everything that has not begun is made anew; "repair": as little as can be changes. */
export const ASSIGNING_KINDS = ["anew", "repair"] as const;
export type AssigningKind = (typeof ASSIGNING_KINDS)[number];

export const ASSIGNING_STATES = ["queued", "running", "proposed", "infeasible", "failed", "cancelled", "interrupted", "applied", "discarded"] as const;
export type AssigningState = (typeof ASSIGNING_STATES)[number];

/** What is being looked for, in the order in which the law names it. */
export const ASSIGNING_STEPS = ["waiting", "total", "fairness", "loads", "connection"] as const;
export type AssigningStep = (typeof ASSIGNING_STEPS)[number];

export const CHANGE_KINDS = [...ASSIGNING_KINDS, "by-hand"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a juror wishes about an entry. */
export const WISHES = ["would-like", "rather-not"] as const;
export type Wish = (typeof WISHES)[number];
