// Closed lists about jurors. Kinds of conflict stand in conflict.ts.

export const JUROR_ROLES = ["juror", "chair"] as const;
export type JurorRole = (typeof JUROR_ROLES)[number];

export const JUROR_STATES = ["invited", "accepted", "declined", "withdrawn"] as const;
export type JurorState = (typeof JUROR_STATES)[number];
