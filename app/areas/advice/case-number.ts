// The number of a case, by which both sides name it: "B-2026-001". It never changes and is never reused.
import type { CaseKind } from "#db/vocabulary/advice";

const LETTERS = { advice: "B", "pre-assessment": "V" } as const satisfies Record<CaseKind, string>;

/** `running` counts from 1 inside kind and year. */
export function caseNumber(kind: CaseKind, year: number, running: number): string {
  return `${LETTERS[kind]}-${year}-${String(running).padStart(3, "0")}`;
}
