// How far a jury agrees, in one figure and one word (law §9). The coefficients of the literature stand beside it.
import type { Variances } from "./identifiability";

export const AGREEMENT_LEVELS = ["high", "good", "fair", "low"] as const;
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/** Limits of Koo & Li 2016, "A guideline of selecting and reporting intraclass correlation coefficients": 0.9, 0.75, 0.5. */
const LIMITS = { high: 0.9, good: 0.75, fair: 0.5, low: -Infinity } as const satisfies Record<AgreementLevel, number>;

/**
 * The share of the differences between means that comes from the entries, for means of `sheets` sheets: what ICC(2,k) is for a full table, from the
 * variances of the model, so that gaps do not matter. 0 to 1; null without a model.
 */
export function reliabilityOf(variance: Variances | null, sheets: number): number | null {
  if (variance === null) return null;
  const { entry, juror, residual } = variance;
  return entry / (entry + (juror + residual) / sheets);
}

export function agreementLevel(reliability: number | null): AgreementLevel | null {
  if (reliability === null) return null;
  return AGREEMENT_LEVELS.find((level) => reliability >= LIMITS[level]) ?? "low";
}
