// How many files, and how many bytes, the two sides of a case can hand to each other.
import { ok, refused, type Result } from "#app/base/result";

export const MAX_CASE_DOCUMENTS = 40;
export const MAX_CASE_BYTES = 200_000_000;

/** Whoever has a link can fill no disk. */
export function mayHandIn(present: { readonly count: number; readonly bytes: number }, size: number): Result<undefined, "too-many" | "too-much"> {
  if (present.count >= MAX_CASE_DOCUMENTS) return refused("too-many");
  return present.bytes + size > MAX_CASE_BYTES ? refused("too-much") : ok();
}
