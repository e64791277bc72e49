// The Land's guideline for funding cooperation between municipalities, as data: what it gives, what it asks, and from when to when it holds.
// RdErl. MHKBG 301 – 43.02.05/04 of 31.08.2021, MBl. NRW. 2021 Nr. 28 of 01.10.2021, p. 737.
import { ok, refused, type Result } from "#app/base/result";

export type Guideline = {
  readonly decree: string;
  /** Calendar days, YYYY-MM-DD; both belong to the time in which it holds. */
  readonly validFrom: string;
  /** Null where nobody has said yet how long it holds: then nothing is assessed by it. */
  readonly validUntil: string | null;
  readonly pairCents: number;
  readonly furtherPartnerCents: number;
  /** With one partner of the Land and at least one beyond its border. */
  readonly singlePartnerCents: number;
  readonly maximumSharePercent: number;
  readonly minimumYears: number;
  /** In hundredths of a percent. */
  readonly minimumSaving: number;
};

/** Sources name the end of 2026, and 2027; the office keeps the day as a setting. */
export const GUIDELINE_2021 = {
  decree: "2021-08-31",
  validFrom: "2021-10-02",
  validUntil: "2026-12-31",
  pairCents: 17_500_000,
  furtherPartnerCents: 3_500_000,
  singlePartnerCents: 7_500_000,
  maximumSharePercent: 90,
  minimumYears: 5,
  minimumSaving: 1_500,
} as const satisfies Guideline;

export type GuidelineRefusal = "no-end" | "ends-before-it-begins";

/** A guideline without an end is refused: whoever reads an assessment must know until when it can be applied for. */
export function checkedValidity({ validFrom, validUntil }: Pick<Guideline, "validFrom" | "validUntil">): Result<{ readonly validFrom: string; readonly validUntil: string }, GuidelineRefusal> {
  if (validUntil === null || validUntil === "") return refused("no-end");
  return validUntil < validFrom ? refused("ends-before-it-begins") : ok({ validFrom, validUntil });
}

export type Validity = "in-force" | "not-yet" | "ended";

/** Whether an application on that day falls under it; first and last day included. */
export function validityOn({ validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string }, day: string): Validity {
  if (day < validFrom) return "not-yet";
  return day > validUntil ? "ended" : "in-force";
}
