// All conflicts of a set of jurors and entries, looked up pair by pair. What is a conflict stands in conflict.ts.
import {
  awaitsChair,
  conflictsOf,
  isExcluded,
  type ChairDecision,
  type ConflictEntry,
  type ConflictJuror,
  type ConflictOrganisation,
  type ConflictReason,
  type Declaration,
} from "./conflict";
import type { Excluded } from "./eligibility";
import { byPair, pairKey, type Pair } from "./pair";

export type ConflictFacts<Declared extends Declaration, Decided extends Pair & ChairDecision> = {
  readonly jurors: readonly ConflictJuror[];
  readonly entries: readonly ConflictEntry[];
  readonly organisations: ReadonlyMap<string, ConflictOrganisation>;
  readonly declarations: readonly Declared[];
  readonly decisions: readonly Decided[];
  readonly priorInvolvements: readonly Pair[];
};

export type ConflictRegister<Declared extends Declaration = Declaration, Decided extends Pair & ChairDecision = Pair & ChairDecision> = {
  readonly reasons: (jurorId: string, entryId: string) => readonly ConflictReason[];
  readonly declarations: (jurorId: string, entryId: string) => readonly Declared[];
  readonly decision: (jurorId: string, entryId: string) => Decided | undefined;
  readonly excluded: Excluded;
  readonly awaitsChair: (jurorId: string, entryId: string) => boolean;
  /** The juror has answered for this entry, with a conflict or without. */
  readonly hasDeclared: (jurorId: string, entryId: string) => boolean;
};

/**
 * One register for list, page and write (law §5). Each pair is judged when it is asked for: an edition has far more pairs than a page
 * shows. Throws RangeError for a juror or an entry it was not given, as silence would hide a conflict.
 */
export function conflictRegister<Declared extends Declaration, Decided extends Pair & ChairDecision>(
  facts: ConflictFacts<Declared, Decided>,
): ConflictRegister<Declared, Decided> {
  const jurors = new Map(facts.jurors.map((juror) => [juror.id, juror]));
  const entries = new Map(facts.entries.map((entry) => [entry.id, entry]));
  const declarations = byPair(facts.declarations);
  const decisions = byPair(facts.decisions);
  const priorInvolvements = new Set(facts.priorInvolvements.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  const records = { organisations: facts.organisations, declarations, priorInvolvements };
  const judged = new Map<string, readonly ConflictReason[]>();

  function reasons(jurorId: string, entryId: string): readonly ConflictReason[] {
    const key = pairKey(jurorId, entryId);
    const known = judged.get(key);
    if (known !== undefined) return known;
    const [juror, entry] = [jurors.get(jurorId), entries.get(entryId)];
    if (juror === undefined || entry === undefined) throw new RangeError(`not in the register: ${key}`);
    const found = conflictsOf(juror, entry, records);
    judged.set(key, found);
    return found;
  }
  const declarationsOf = (jurorId: string, entryId: string) => declarations.get(pairKey(jurorId, entryId)) ?? [];
  const decision = (jurorId: string, entryId: string) => decisions.get(pairKey(jurorId, entryId))?.[0];

  return {
    reasons,
    declarations: declarationsOf,
    decision,
    excluded: (jurorId, entryId) => isExcluded(reasons(jurorId, entryId), decision(jurorId, entryId)),
    awaitsChair: (jurorId, entryId) => awaitsChair(reasons(jurorId, entryId), decision(jurorId, entryId)),
    hasDeclared: (jurorId, entryId) => declarationsOf(jurorId, entryId).some(({ source }) => source === "juror"),
  };
}
