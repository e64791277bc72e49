// Bodies that the office adds to the directory or changes: who their members are decides about conflicts of interest (law §5).
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { ok, refused, type Result } from "#app/base/result";
import type { OrganisationKind } from "#db/vocabulary/organisation";

import { matchesOf, type NamedOrganisation } from "./organisation";

/** Municipalities of the state, Kreise and authorities ship as data. */
export const BODY_KINDS = ["joint-authority", "company", "umbrella-association", "foreign-municipality", "other"] as const satisfies readonly OrganisationKind[];

/** What ships as data has a speaking id ("de-05554"); its name, kind and members come with the product and stay. */
export function isShipped(id: string): boolean {
  return /^[a-z]{2}-/.test(id);
}

export function mayKeepDirectory(viewer: Viewer): Result<undefined, "forbidden"> {
  return isOrganiser(viewer) ? ok() : refused("forbidden");
}

export type MemberLine = { readonly text: string; readonly reason: "unknown" | "ambiguous" };

/** One member to a line, by name or code; empty lines say nothing. Refused with the lines that name nobody, or more than one. */
export function membersIn<T extends NamedOrganisation>(text: string, directory: readonly T[]): Result<readonly T[], readonly MemberLine[]> {
  const lines = [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
  const read = lines.map((line) => ({ line, matches: matchesOf(line, directory) }));
  const wrong = read.filter(({ matches }) => matches.length !== 1);
  if (wrong.length > 0) return refused(wrong.map(({ line, matches }) => ({ text: line, reason: matches.length === 0 ? "unknown" : "ambiguous" })));
  return ok([...new Set(read.flatMap(({ matches }) => matches))]);
}
