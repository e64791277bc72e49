// Closed lists about score sheets and rankings.

export const SHEET_STATES = ["draft", "submitted", "abstained", "void"] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export const RANKING_METHODS = ["mean", "adjusted"] as const;
export type RankingMethod = (typeof RANKING_METHODS)[number];

export const TIE_RULES = ["criteria", "first-places", "vote"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/**
 * Which entries of a round go on to the next: the first of each category, or those that reach a score. `tenths`: tenths of the hundred that a
 * perfect score is, 725 for 72.5. Entries tied at the line all go on.
 */
export type RoundRule = { readonly kind: "first"; readonly count: number } | { readonly kind: "threshold"; readonly tenths: number };

/** A juror's book: asked for, being made, to be fetched, or not made. */
export const BOOK_STATES = ["queued", "running", "ready", "failed"] as const;
export type BookState = (typeof BOOK_STATES)[number];
