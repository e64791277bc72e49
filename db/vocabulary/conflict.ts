// Closed lists about conflicts of interest. The rule itself is areas/jury/conflict.ts.

/** Personal ties a juror declares, or the office reports; each excludes the juror from the entry. */
export const DECLARED_KINDS = ["employment", "mandate", "family", "supervisory-board", "paid-advice", "co-authorship", "other"] as const;
export type DeclaredKind = (typeof DECLARED_KINDS)[number];

export const DECLARATION_SOURCES = ["juror", "office"] as const;
export type DeclarationSource = (typeof DECLARATION_SOURCES)[number];
