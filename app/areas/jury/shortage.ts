// Says of each entry that is short of jurors how many are missing and which rules stand in the way (law §6).
import { mayJudge, type AssignableJuror, type Excluded, type PanelEntry } from "./eligibility";
import { pairKey } from "./pair";

/** Each with the number of jurors it is about. */
export type ShortageCause =
  /** The edition has only so many jurors, fewer than the entry needs. */
  | { readonly rule: "too-few-jurors"; readonly jurors: number }
  /** So many jurors are not on the category's panel. */
  | { readonly rule: "panel"; readonly jurors: number }
  /** So many jurors of the panel do not read the entry's language. */
  | { readonly rule: "language"; readonly jurors: number }
  /** So many jurors of the panel have a conflict of interest with the entry. */
  | { readonly rule: "conflicts"; readonly jurors: number }
  /** So many jurors may judge the entry, but other entries take up all they have agreed to. */
  | { readonly rule: "juror-maximum"; readonly jurors: number };

export type Shortage = { readonly entryId: string; readonly missing: number; readonly because: readonly ShortageCause[] };

/** The entries of `missing` in the order given (law §6). Jurors who have started stay seated, whatever else holds. */
export function shortagesOf(attempt: {
  readonly entries: readonly (PanelEntry & { readonly need: number })[];
  readonly jurors: readonly AssignableJuror[];
  readonly excluded: Excluded;
  readonly started: ReadonlySet<string>;
  /** Per entry, how many of the jurors it needs cannot be found. */
  readonly missing: ReadonlyMap<string | undefined, number>;
}): readonly Shortage[] {
  return attempt.entries.flatMap((entry) => {
    const missing = attempt.missing.get(entry.id) ?? 0;
    if (missing === 0) return [];
    const standing = attempt.jurors.map((juror) => {
      if (attempt.started.has(pairKey(juror.id, entry.id))) return "open";
      if (!juror.categoryIds.includes(entry.categoryId)) return "not-on-panel";
      const verdict = mayJudge(juror, entry, attempt.excluded);
      return verdict.ok ? "open" : verdict.reason;
    });
    const count = (...kinds: readonly (typeof standing)[number][]) => standing.filter((kind) => kinds.includes(kind)).length;
    const full = count("open") - (entry.need - missing);

    const causes: readonly (ShortageCause & { readonly inTheWay: boolean })[] = [
      { rule: "too-few-jurors", jurors: standing.length, inTheWay: standing.length < entry.need },
      { rule: "panel", jurors: count("not-on-panel"), inTheWay: count("open", "conflict", "language") < entry.need },
      { rule: "language", jurors: count("language"), inTheWay: count("open", "conflict") < entry.need },
      { rule: "conflicts", jurors: count("conflict"), inTheWay: count("open") < entry.need },
      { rule: "juror-maximum", jurors: full, inTheWay: true },
    ];
    const because = causes
      .filter(({ inTheWay, jurors, rule }) => inTheWay && (jurors > 0 || rule === "too-few-jurors"))
      .map(({ rule, jurors }) => ({ rule, jurors }));
    return [{ entryId: entry.id, missing, because }];
  });
}
