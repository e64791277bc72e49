// What a juror's book is made of, as one hash: tells whether one that was made still fits.
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";

export type BookMatter = {
  readonly round: number;
  readonly blind: boolean;
  /** In the order of the book. `additions`: answers that were given since. */
  readonly entries: readonly { readonly id: string; readonly no: number; readonly checksum: string; readonly additions: number }[];
};

/** SHA-256 over all that a book is made of: a book with another basis shows what its juror may not read, or does not show what they are to judge. */
export function bookBasis({ round, blind, entries }: BookMatter): string {
  return sha256Hex(canonicalJson({ round, blind, entries: entries.map(({ id, no, checksum, additions }) => ({ id, no, checksum, additions })) }));
}
