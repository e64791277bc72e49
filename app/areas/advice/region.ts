// The Regierungsbezirk in which an organisation lies, by its code in the directory.
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

const BY_DIGIT: ReadonlyMap<string, RegionalDistrict> = new Map([
  ["1", "duesseldorf"],
  ["3", "koeln"],
  ["5", "muenster"],
  ["7", "detmold"],
  ["9", "arnsberg"],
]);

/** The code in the directory tells; where it names none, what the office has said of the seat. Nobody guesses. */
export function regionOrSaid(code: string | null, said: RegionalDistrict | null): RegionalDistrict | null {
  return regionOfCode(code) ?? said;
}

/** The AGS of North Rhine-Westphalia begins with 05; its third digit names the Regierungsbezirk. Null for every other code, and for none. */
export function regionOfCode(code: string | null): RegionalDistrict | null {
  const [, digit] = /^05(\d)/.exec(code ?? "") ?? [];
  return (digit !== undefined && BY_DIGIT.get(digit)) || null;
}
