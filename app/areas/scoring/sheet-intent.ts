// What the buttons of a juror's page for one entry ask for.

export const SHEET_INTENTS = ["autosave", "save", "submit", "abstain", "recuse", "flag", "ask"] as const;
export type SheetIntent = (typeof SHEET_INTENTS)[number];

/** Undefined for what no button of the page sends. */
export function readSheetIntent(value: unknown): SheetIntent | undefined {
  return SHEET_INTENTS.find((known) => known === value);
}
