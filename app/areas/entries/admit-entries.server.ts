// The office admits several entries at once: each for itself, with its own letter; what cannot be admitted stays as it is and is named.
import type { Edition } from "#app/areas/competition/edition";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { decideFormalCheck, type DecideFormalCheckRefusal } from "./decide-formal-check.server";
import type { FormalRule } from "./formal-check";
import { openRules } from "./formal-ruling";
import { checkSubmitted } from "./check-version.server";

export type AdmitEntriesInput = {
  /** Each with the version that the office has seen. */
  readonly chosen: readonly { readonly entryId: string; readonly no: number }[];
};

export type LeftEntry = { readonly id: string; readonly number: string; readonly title: string; readonly reason: DecideFormalCheckRefusal; readonly rules: readonly FormalRule[] };
export type Admission = { readonly admitted: number; readonly left: readonly LeftEntry[] };

export async function admitEntries(deps: Deps, viewer: Viewer, edition: Edition, { chosen }: AdmitEntriesInput): Promise<Admission> {
  const waiting = new Map((await checkSubmitted(deps.store.read, edition)).map((entry) => [entry.id, entry]));
  let admitted = 0;
  const left: LeftEntry[] = [];
  for (const { entryId, no } of chosen) {
    const decided = await decideFormalCheck(deps, viewer, { entryId, editionId: edition.id, no, decision: "admit", reason: "" });
    if (decided.ok) {
      admitted += 1;
      continue;
    }
    const entry = waiting.get(entryId);
    if (entry) left.push({ id: entryId, number: entry.number, title: entry.title, reason: decided.reason, rules: openRules(entry.findings) });
  }
  return { admitted, left };
}
