// Closed lists about people: roles (juror, chair and entrant follow from other records) and kinds of one-time links.

export const OFFICE_ROLES = ["organiser", "observer", "adviser"] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** Of a Bezirksregierung, no part of the office: gives its view of the cases of its district and sees nothing else. */
export const REGIONAL_ROLE = "regional-government";

export const PERSON_ROLES = [...OFFICE_ROLES, REGIONAL_ROLE] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const TOKEN_KINDS = ["setup", "verify-email", "reset-password", "invitation"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];
