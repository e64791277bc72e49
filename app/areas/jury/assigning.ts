// What the office asks the optimiser, and what it answers: a proposal to look at before it is applied, or why there is none (law §6).
import type { AssigningState, AssigningStep, ChangeKind } from "#db/vocabulary/jury";

import type { NotEnough, OverMaximum } from "./assignment";
import { pairKey, type Pair } from "./pair";

export type NoSolution = ({ readonly reason: "shortages" } & NotEnough) | { readonly reason: "over-maximum"; readonly overMaximum: readonly OverMaximum[] };

/** `proven`: it is certain that there is no better one. */
export type Proposal = { readonly pairs: readonly Pair[]; readonly proven: boolean };

export type Change = { readonly added: readonly Pair[]; readonly removed: readonly Pair[] };
export type MadeChange = Change & { readonly no: number; readonly kind: ChangeKind };

const OPEN: readonly AssigningState[] = ["queued", "running"];

/** It is being worked out, or will be. */
export function isUnderWay(state: AssigningState): boolean {
  return OPEN.includes(state);
}

/** Of 100: how far an answer is. The search for the worst-off entry takes by far the longest. */
export const PERCENT = { waiting: 0, total: 10, fairness: 25, loads: 85, connection: 92 } as const satisfies Record<AssigningStep, number>;

/** What comes and what goes, each in the order given. */
export function changeTo(existing: readonly Pair[], proposed: readonly Pair[]): Change {
  const [before, after] = [existing, proposed].map((pairs) => new Set(pairs.map(({ jurorId, entryId }) => pairKey(jurorId, entryId))));
  const outside = (known: ReadonlySet<string> | undefined) => ({ jurorId, entryId }: Pair) => known?.has(pairKey(jurorId, entryId)) !== true;
  const plain = ({ jurorId, entryId }: Pair): Pair => ({ jurorId, entryId });
  return { added: proposed.filter(outside(before)).map(plain), removed: existing.filter(outside(after)).map(plain) };
}
