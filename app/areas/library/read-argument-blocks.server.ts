// Arguments as the office keeps them: all of them, and one with what it said before.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { ArgumentContent, ArgumentState } from "#db/vocabulary/argument";

import { mayBePublic, type PublishProblem } from "./argument";
import { selectArgument, selectArguments, selectVersions, type ArgumentRow } from "./argument.repo.server";

export type ArgumentBlock = {
  readonly id: string;
  readonly state: ArgumentState;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly content: ArgumentContent;
  /** Why it cannot be published as it is; null: it can. */
  readonly problem: PublishProblem | null;
};

export type ArgumentHistory = readonly { readonly no: number; readonly content: ArgumentContent; readonly savedAt: Instant; /** Null: shipped with the product, or by somebody who has left. */ readonly savedBy: string | null }[];

function blockOf(row: ArgumentRow): ArgumentBlock {
  const verdict = mayBePublic(row.content);
  return { ...row, problem: verdict.ok ? null : verdict.reason };
}

/** In their order. One query. */
export async function listArgumentBlocks(q: Q): Promise<readonly ArgumentBlock[]> {
  return (await selectArguments(q)).map(blockOf);
}

export async function findArgumentBlock(q: Q, id: string): Promise<(ArgumentBlock & { readonly history: ArgumentHistory }) | undefined> {
  const row = await selectArgument(q, id);
  return row && { ...blockOf(row), history: await selectVersions(q, id) };
}
