// Kinds of organisation that can lead, partner, or employ a juror.

export const ORGANISATION_KINDS = [
  "municipality",
  "district",
  "landscape-association",
  "regional-government",
  "foreign-municipality",
  "joint-authority",
  "company",
  "umbrella-association",
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const LEGAL_FORMS = ["public", "private", "savings-bank"] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const COUNTRIES = ["DE", "NL", "BE", "LU", "FR", "AT", "CH", "PL", "DK"] as const;
export type Country = (typeof COUNTRIES)[number];
