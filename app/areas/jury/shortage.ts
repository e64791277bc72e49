// Says of each entry that is short of jurors how many are missing and which rules stand in the way (law §6).
import { mayJudge, type AssignableJuror, type Excluded, type PanelEntry } from "./eligibility";
import { pairKey, type Pair } from "./pair";

/** Each with the number of jurors it is about. */
export type ShortageCause =
  /** The edition has only so many jurors, fewer than the entry needs. */
  | { readonly rule: "too-few-jurors"; readonly jurors: number }
  /** So many jurors are not on the category's panel. */
  | { readonly rule: "panel"; readonly jurors: number }
  /** So many jurors of the panel have a conflict of interest with the entry. */
  | { readonly rule: "conflicts"; readonly jurors: number }
  /** So many jurors may judge the entry, but other entries take up all they have agreed to. */
  | { readonly rule: "juror-maximum"; readonly jurors: number };

export type Shortage = { readonly entryId: string; readonly missing: number; readonly because: readonly ShortageCause[] };

/** The entries short of jurors in an assignment that meets as many needs as can be met, in the order given (law §6). */
export function shortagesOf(attempt: {
  readonly entries: readonly (PanelEntry & { readonly need: number })[];
  readonly jurors: readonly AssignableJuror[];
  readonly excluded: Excluded;
  readonly assignments: readonly Pair[];
}): readonly Shortage[] {
  const seats = new Set(attempt.assignments.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  return attempt.entries.flatMap((entry) => {
    const standing = attempt.jurors.map((juror) => {
      if (seats.has(pairKey(juror.id, entry.id))) return "seated";
      const verdict = mayJudge(juror, entry, attempt.excluded);
      if (verdict.ok) return "full";
      return juror.categoryIds.includes(entry.categoryId) ? "conflict" : "not-on-panel";
    });
    const count = (...kinds: readonly (typeof standing)[number][]) => standing.filter((kind) => kinds.includes(kind)).length;
    const missing = entry.need - count("seated");
    if (missing <= 0) return [];

    const causes: readonly (ShortageCause & { readonly inTheWay: boolean })[] = [
      { rule: "too-few-jurors", jurors: standing.length, inTheWay: standing.length < entry.need },
      { rule: "panel", jurors: count("not-on-panel"), inTheWay: count("seated", "full", "conflict") < entry.need },
      { rule: "conflicts", jurors: count("conflict"), inTheWay: count("seated", "full") < entry.need },
      { rule: "juror-maximum", jurors: count("full"), inTheWay: true },
    ];
    const because = causes
      .filter(({ inTheWay, jurors, rule }) => inTheWay && (jurors > 0 || rule === "too-few-jurors"))
      .map(({ rule, jurors }) => ({ rule, jurors }));
    return [{ entryId: entry.id, missing, because }];
  });
}
