// Closed lists about entries. What may follow what stands in areas/entries/state.ts.

export const ENTRY_STATES = ["draft", "submitted", "admitted", "returned", "rejected", "withdrawn", "disqualified"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export const RESOLUTION_STATES = ["passed", "not-yet"] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

/** What the formal check computes about a rule. */
export const VERDICTS = ["holds", "fails", "open"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the office makes of it. */
export const RULINGS = ["confirmed", "overruled"] as const;
export type Ruling = (typeof RULINGS)[number];

/** What a partner can say to its part in an entry. */
export const PARTNER_ANSWERS = ["confirmed", "objected"] as const;
export type PartnerAnswer = (typeof PARTNER_ANSWERS)[number];

/** How far a question of the jury to the entrant is: it goes through the office. */
export const INQUIRY_STATES = ["asked", "forwarded", "declined", "answered"] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];
