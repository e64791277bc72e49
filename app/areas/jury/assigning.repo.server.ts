// Questions to the optimiser with their answers, and the changes that were made of them or by hand.
import { and, asc, desc, eq, inArray, isNull, max, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { assigning, assignmentChange } from "#db/schema";
import type { AssigningState, AssigningStep, ChangeKind } from "#db/vocabulary/jury";

import type { Change, MadeChange, NoSolution, Proposal } from "./assigning";
import type { Pair } from "./pair";

export type AssigningRow = typeof assigning.$inferSelect;
export type AssigningAnswer = { readonly proposal: Proposal } | { readonly noSolution: NoSolution };
export type ChangeRow = MadeChange & { readonly madeAt: Instant; readonly madeBy: string };

export async function insertAssigning(q: Q, row: typeof assigning.$inferInsert): Promise<void> {
  await q.insert(assigning).values(row);
}

/** The one asked for last, whatever became of it. */
export async function selectLatestAssigning(q: Q, editionId: string): Promise<AssigningRow | undefined> {
  const [row] = await q.select().from(assigning).where(eq(assigning.editionId, editionId)).orderBy(desc(assigning.askedAt), desc(sql`rowid`)).limit(1);
  return row;
}

const inState = prepared((q) => q.select().from(assigning).where(eq(assigning.state, sql.placeholder("state"))).orderBy(asc(assigning.askedAt), asc(sql`rowid`)).limit(1).prepare());

/** Of all editions, the one asked for first. Asked very often. */
export async function selectFirstIn(q: Q, state: AssigningState): Promise<AssigningRow | undefined> {
  const [row] = await inState(q).all({ state });
  return row;
}

export async function selectAssigningState(q: Q, id: string): Promise<AssigningState | undefined> {
  const [row] = await q.select({ state: assigning.state }).from(assigning).where(eq(assigning.id, id));
  return row?.state;
}

export async function updateStep(q: Q, id: string, step: AssigningStep): Promise<void> {
  await q.update(assigning).set({ step }).where(and(eq(assigning.id, id), eq(assigning.state, "running")));
}

type Next = { readonly from: readonly AssigningState[]; readonly state: AssigningState; readonly basis?: string; readonly answer?: AssigningAnswer; readonly endedAt?: Instant };

/** False when it is in none of the states it would have to come from. */
export async function moveAssigning(q: Q, id: string, { from, answer, ...next }: Next): Promise<boolean> {
  const moved = await q
    .update(assigning)
    .set({ ...next, ...(answer === undefined ? {} : { answer: JSON.stringify(answer) }) })
    .where(and(eq(assigning.id, id), inArray(assigning.state, [...from])))
    .returning({ id: assigning.id });
  return moved.length > 0;
}

export function answerOf({ answer }: AssigningRow): AssigningAnswer | undefined {
  if (answer === null) return undefined;
  const read: AssigningAnswer = JSON.parse(answer);
  return read;
}

export async function insertChange(q: Q, change: Change & { readonly editionId: string; readonly round: number; readonly kind: ChangeKind; readonly madeAt: Instant; readonly madeBy: string }): Promise<void> {
  const { added, removed, ...row } = change;
  if (added.length + removed.length === 0) return;
  const [last] = await q.select({ no: max(assignmentChange.no) }).from(assignmentChange).where(eq(assignmentChange.editionId, row.editionId));
  await q.insert(assignmentChange).values({ ...row, no: (last?.no ?? 0) + 1, added: JSON.stringify(added), removed: JSON.stringify(removed) });
}

/** The last one of a round of judging that has not been undone. */
export async function selectLastChange(q: Q, { id: editionId, round }: { readonly id: string; readonly round: number }): Promise<ChangeRow | undefined> {
  const [row] = await q
    .select()
    .from(assignmentChange)
    .where(and(eq(assignmentChange.editionId, editionId), eq(assignmentChange.round, round), isNull(assignmentChange.undoneAt)))
    .orderBy(desc(assignmentChange.no))
    .limit(1);
  if (row === undefined) return undefined;
  const [added, removed]: Pair[][] = [JSON.parse(row.added), JSON.parse(row.removed)];
  return { no: row.no, kind: row.kind, added: added ?? [], removed: removed ?? [], madeAt: row.madeAt, madeBy: row.madeBy };
}

export async function markUndone(q: Q, editionId: string, no: number, by: { readonly undoneAt: Instant; readonly undoneBy: string }): Promise<void> {
  await q.update(assignmentChange).set(by).where(and(eq(assignmentChange.editionId, editionId), eq(assignmentChange.no, no)));
}
