// Which Bezirksregierung decides: that of the seat of whoever applies.
import type { RegionalDistrict } from "#db/vocabulary/funding";

export type Authority = { readonly district: RegionalDistrict; readonly name: string; readonly address: readonly string[] };

const BY_DIGIT = {
  "1": { district: "Düsseldorf", name: "Bezirksregierung Düsseldorf", address: ["Cecilienallee 2", "40474 Düsseldorf"] },
  "3": { district: "Köln", name: "Bezirksregierung Köln", address: ["Zeughausstraße 2–10", "50667 Köln"] },
  "5": { district: "Münster", name: "Bezirksregierung Münster", address: ["Domplatz 1–3", "48143 Münster"] },
  "7": { district: "Detmold", name: "Bezirksregierung Detmold", address: ["Leopoldstraße 15", "32756 Detmold"] },
  "9": { district: "Arnsberg", name: "Bezirksregierung Arnsberg", address: ["Seibertzstraße 1", "59821 Arnsberg"] },
} as const satisfies Record<string, Authority>;

const AUTHORITIES: readonly Authority[] = Object.values(BY_DIGIT);

/** The third digit of the AGS of a municipality (8 digits) or Kreis (5 digits) of the Land names the Regierungsbezirk; undefined for any other code. */
export function authorityOf(ags: string | null): Authority | undefined {
  const [, digit = ""] = /^05(\d)(?:\d{2}|\d{5})$/.exec(ags ?? "") ?? [];
  return Object.entries(BY_DIGIT).find(([known]) => known === digit)?.[1];
}

export function authorityOfDistrict(district: RegionalDistrict): Authority | undefined {
  return AUTHORITIES.find((authority) => authority.district === district);
}
