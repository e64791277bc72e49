// Closed lists about people: office roles (juror, chair and entrant follow from other records) and kinds of one-time links.

export const OFFICE_ROLES = ["organiser", "observer", "adviser"] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

export const TOKEN_KINDS = ["setup", "verify-email", "reset-password", "invitation"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];
