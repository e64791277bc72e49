// The office confirms or overrules what was computed about a submitted version, rule by rule, each with a note.
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Ruling } from "#db/vocabulary/entry";

import { checkVersion } from "./check-version.server";
import { mayRule } from "./formal-ruling";
import { replaceRulings, selectRulings, type RulingRow } from "./formal-ruling.repo.server";
import { mayStep } from "./state";
import { parseContent, selectLatestVersion } from "./version.repo.server";
import { findWorkingEntry } from "./working-entry.server";

export type RuleOnFindingsInput = {
  readonly entryId: string;
  readonly editionId: string;
  /** The submitted version that the office has seen. */
  readonly no: number;
  /** `ruling` undefined: the rule is left as it was computed. */
  readonly rulings: readonly { readonly rule: string; readonly ruling?: Ruling | undefined; readonly note: string }[];
};

export type RuleOnFindingsRefusal =
  | { readonly reason: "not-organiser" | "not-found" | "newer-version" | "not-open" }
  /** Positions in the input. */
  | { readonly reason: "note-missing"; readonly at: readonly number[] };

export async function ruleOnFindings(deps: Deps, viewer: Viewer, input: RuleOnFindingsInput): Promise<Result<undefined, RuleOnFindingsRefusal>> {
  if (!isOrganiser(viewer)) return refused({ reason: "not-organiser" });
  const silent = input.rulings.flatMap(({ ruling, note }, at) => (ruling && !mayRule(ruling, note).ok ? [at] : []));
  if (silent.length > 0) return refused({ reason: "note-missing", at: silent });
  return deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, input.entryId);
    const latest = await selectLatestVersion(q, input.entryId);
    if (!parts || !latest || parts.edition.id !== input.editionId) return refused({ reason: "not-found" });
    const { entry, edition } = parts;
    if (latest.no !== input.no) return refused({ reason: "newer-version" });
    if (!mayStep(entry.state, "admit", "office", { phase: phaseOf(edition, deps.now), reason: "" }).ok) return refused({ reason: "not-open" });

    const findings = await checkVersion(q, parts, latest.no, parseContent(latest.content));
    const kept = await selectRulings(q, entry.id, latest.no);
    const rows = findings.flatMap(({ rule, verdict }): RulingRow[] => {
      const asked = input.rulings.find((given) => given.rule === rule);
      if (!asked?.ruling) return [];
      return [{ entryId: entry.id, no: latest.no, rule, ruling: asked.ruling, verdict, note: asked.note.trim(), ruledAt: deps.now, ruledBy: viewer.personId }];
    });
    const said = (list: readonly Pick<RulingRow, "rule" | "ruling" | "verdict" | "note">[]) => list.map(({ rule, ruling, verdict, note }) => ({ rule, ruling, verdict, note })).toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
    const [before, after] = [said(kept), said(rows)];
    if (JSON.stringify(before) === JSON.stringify(after)) return ok();
    await replaceRulings(q, entry.id, latest.no, rows);
    await record(q, { at: deps.now, actor: viewer.personId, action: "entry.findings-ruled", subject: `entry:${entry.id}`, editionId: edition.id, before: { rulings: before }, after: { no: latest.no, rulings: after } });
    return ok();
  });
}
