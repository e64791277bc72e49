// Closed lists about score sheets and rankings.

export const SHEET_STATES = ["draft", "submitted", "abstained", "void"] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export const RANKING_METHODS = ["mean", "adjusted"] as const;
export type RankingMethod = (typeof RANKING_METHODS)[number];

export const TIE_RULES = ["criteria", "first-places", "vote"] as const;
export type TieRule = (typeof TIE_RULES)[number];
