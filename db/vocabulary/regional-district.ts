// The Regierungsbezirke of North Rhine-Westphalia, by the third digit of the AGS of everything in them.

export const REGIONAL_DISTRICTS = ["duesseldorf", "koeln", "muenster", "detmold", "arnsberg"] as const;
export type RegionalDistrict = (typeof REGIONAL_DISTRICTS)[number];

/** Proper names, the same in every language. */
export const REGIONAL_DISTRICT_NAMES = {
  duesseldorf: "Düsseldorf",
  koeln: "Köln",
  muenster: "Münster",
  detmold: "Detmold",
  arnsberg: "Arnsberg",
} as const satisfies Record<RegionalDistrict, string>;
