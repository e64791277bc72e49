// How strict a juror is, compared with the rest of the panel, for that juror alone. Nobody's single points may be read off it.
import { add, fraction, meanOf, multiply, type Fraction } from "#app/base/fraction";

/** An entry that the juror has judged. Totals as in total.ts. */
export type JudgedByMe = {
  readonly entryId: string;
  /** Of the juror's own submitted sheet. */
  readonly own: number;
  /** Of the other submitted sheets. */
  readonly others: readonly number[];
  /** Other sheets that are assigned and not closed yet. */
  readonly awaited: number;
};

/** Means of totals over the same entries, each entry counting once. */
export type Strictness = { readonly entries: number; readonly own: Fraction; readonly panel: Fraction };

/** Entries come into the comparison in groups of so many. */
const GROUP = 3;

/**
 * Compared are only entries that the juror has submitted and whose other sheets are all closed, in groups of three, in the order given: so
 * the comparison moves by three sheets of others at least, and what one of them says cannot be worked out from two looks at it (law §7).
 * Null while there are fewer.
 */
export function strictnessOf(judged: readonly JudgedByMe[]): Strictness | null {
  const settled = judged.filter(({ others, awaited }) => awaited === 0 && others.length > 0);
  const compared = settled.slice(0, settled.length - (settled.length % GROUP));
  if (compared.length === 0) return null;
  const sum = compared.map(({ others }) => meanOf(others)).reduce(add, fraction(0));
  return { entries: compared.length, own: meanOf(compared.map(({ own }) => own)), panel: multiply(sum, fraction(1, compared.length)) };
}
