// How much the guideline gives, in whole cents, line by line. Nothing is rounded up: a share never exceeds what it may be at most.
import { ok, refused, type Result } from "#app/base/result";

import type { Guideline } from "./guideline";

/** North Rhine-Westphalia has 396 municipalities, 31 Kreise and 2 Landschaftsverbände: nobody has more partners there. */
export const MOST_PARTNERS = 429;
/** Ten thousand million euros; beyond it somebody has mistyped. */
export const MOST_CENTS = 1_000_000_000_000;

export type AmountBasis = {
  /** The applicant included. */
  readonly nrwPartners: number;
  readonly outsidePartners: number;
  /** Null: not known yet. */
  readonly eligibleCents: number | null;
};

export type AmountLine =
  | { readonly kind: "pair"; readonly cents: number }
  | { readonly kind: "further"; readonly partners: number; readonly each: number; readonly cents: number }
  | { readonly kind: "single"; readonly cents: number }
  | { readonly kind: "fixed"; readonly cents: number }
  | { readonly kind: "eligible"; readonly cents: number }
  | { readonly kind: "share"; readonly percent: number; readonly cents: number };

/** `spending`: the eligible spending is not known, so its share may be less. `share-of-single`: the sources do not say whether the share limits this amount too. */
export type AmountQuestion = { readonly kind: "spending" } | { readonly kind: "share-of-single"; readonly cents: number | null };

export type FundingAmount = { readonly cents: number; readonly lines: readonly AmountLine[]; readonly questions: readonly AmountQuestion[] };

export type AmountRefusal = "not-a-number" | "no-partner-in-the-land" | "too-many-partners" | "alone" | "negative-spending" | "too-much-spending";

/** Throws nothing: whatever is no plain count or sum is refused with the reason. */
export function fundingAmount(guideline: Guideline, { nrwPartners, outsidePartners, eligibleCents }: AmountBasis): Result<FundingAmount, AmountRefusal> {
  if (![nrwPartners, outsidePartners, eligibleCents ?? 0].every(Number.isSafeInteger)) return refused("not-a-number");
  if (nrwPartners < 1) return refused("no-partner-in-the-land");
  if (outsidePartners < 0) return refused("not-a-number");
  if (nrwPartners > MOST_PARTNERS || outsidePartners > MOST_PARTNERS) return refused("too-many-partners");
  if (eligibleCents !== null && eligibleCents < 0) return refused("negative-spending");
  if (eligibleCents !== null && eligibleCents > MOST_CENTS) return refused("too-much-spending");
  if (nrwPartners === 1 && outsidePartners === 0) return refused("alone");
  const share = eligibleCents === null ? null : shareOf(eligibleCents, guideline.maximumSharePercent);
  const spending: readonly AmountLine[] =
    eligibleCents === null || share === null ? [] : [{ kind: "eligible", cents: eligibleCents }, { kind: "share", percent: guideline.maximumSharePercent, cents: share }];
  if (nrwPartners === 1) {
    const cents = guideline.singlePartnerCents;
    return ok({ cents, lines: [{ kind: "single", cents }, ...spending], questions: [{ kind: "share-of-single", cents: share }] });
  }
  const further = nrwPartners - 2;
  const fixed = guideline.pairCents + guideline.furtherPartnerCents * further;
  const lines: readonly AmountLine[] = [
    { kind: "pair", cents: guideline.pairCents },
    ...(further === 0 ? [] : [{ kind: "further" as const, partners: further, each: guideline.furtherPartnerCents, cents: guideline.furtherPartnerCents * further }]),
    { kind: "fixed", cents: fixed },
    ...spending,
  ];
  if (share === null) return ok({ cents: fixed, lines, questions: [{ kind: "spending" }] });
  return ok({ cents: Math.min(fixed, share), lines, questions: [] });
}

/** A whole number of cents, never more than the share. */
function shareOf(cents: number, percent: number): number {
  return Number((BigInt(cents) * BigInt(percent)) / 100n);
}
