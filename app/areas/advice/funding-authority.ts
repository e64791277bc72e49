// Which Bezirksregierung decides: that of the seat of whoever applies. The code in the directory tells the seat; where there is none, whoever asks says it.
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

export type Authority = { readonly region: RegionalDistrict; readonly name: string; readonly address: readonly string[] };

export const AUTHORITIES = {
  duesseldorf: { region: "duesseldorf", name: "Bezirksregierung Düsseldorf", address: ["Cecilienallee 2", "40474 Düsseldorf"] },
  koeln: { region: "koeln", name: "Bezirksregierung Köln", address: ["Zeughausstraße 2–10", "50667 Köln"] },
  muenster: { region: "muenster", name: "Bezirksregierung Münster", address: ["Domplatz 1–3", "48143 Münster"] },
  detmold: { region: "detmold", name: "Bezirksregierung Detmold", address: ["Leopoldstraße 15", "32756 Detmold"] },
  arnsberg: { region: "arnsberg", name: "Bezirksregierung Arnsberg", address: ["Seibertzstraße 1", "59821 Arnsberg"] },
} as const satisfies Record<RegionalDistrict, Authority>;

const BY_DIGIT: Readonly<Record<string, Authority>> = { "1": AUTHORITIES.duesseldorf, "3": AUTHORITIES.koeln, "5": AUTHORITIES.muenster, "7": AUTHORITIES.detmold, "9": AUTHORITIES.arnsberg };

/** The third digit of the AGS of a municipality (8 digits) or Kreis (5 digits) of the Land names the Regierungsbezirk; undefined for any other code. */
export function authorityOf(ags: string | null): Authority | undefined {
  const [, digit = ""] = /^05(\d)(?:\d{2}|\d{5})$/.exec(ags ?? "") ?? [];
  return BY_DIGIT[digit];
}

/** Nobody guesses a seat: without a code of the Land it has to be said. */
export function needsSeat(code: string | null): boolean {
  return authorityOf(code) === undefined;
}

/** `seat`: what was said; it counts only where the code does not tell. Null where neither does. */
export function regionOfSeat({ code, seat }: { readonly code: string | null; readonly seat: RegionalDistrict | null }): RegionalDistrict | null {
  return authorityOf(code)?.region ?? seat;
}
