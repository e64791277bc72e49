// A correction of a sealed result: a new result that names the one before it and differs from it in its decisions alone (law §10).
import type { Bundle, SealedDecision } from "./bundle";
import { isSameDecision } from "./honours";
import { resultProblems, type CategoryRecord, type ResultProblem } from "./seal";

/** Before it is sealed. */
export type CorrectedContent = Omit<Bundle, "sealedAt">;

export type CorrectionProblem = ResultProblem | { readonly problem: "nothing-changed" };

/** What the correction of `before` holds: rules, entries, sheets, votes, rankings and estimates stay as they were sealed (law §10). */
export function correctedContent(before: Bundle, correction: NonNullable<Bundle["correction"]>, sealed: { readonly previous: string; readonly decisions: readonly SealedDecision[] }): CorrectedContent {
  const { sealedAt: _, ...stays } = before;
  return { ...stays, ...sealed, correction };
}

/** What keeps a correction from being signed and sealed: decisions that do not stand beside the sealed ranking, or none that differs (law §10). */
export function correctionProblems(before: readonly CategoryRecord[], after: readonly CategoryRecord[]): readonly CorrectionProblem[] {
  return [...(changedCategories(before, after).length === 0 ? [{ problem: "nothing-changed" } as const] : []), ...resultProblems(after, noneExcluded)];
}

/** Keys of the categories whose decision differs. */
export function changedCategories(before: readonly CategoryRecord[], after: readonly CategoryRecord[]): readonly string[] {
  return after.flatMap(({ category, decision }) => {
    const was = before.find((record) => record.category.id === category.id)?.decision ?? null;
    if (was === null || decision === null) return was === decision ? [] : [category.key];
    return isSameDecision(was, decision) ? [] : [category.key];
  });
}

/** Sheets stay as they are sealed, whatever has become known of their jurors since. */
function noneExcluded(): boolean {
  return false;
}
