// How an audit record is hashed and chained (law §11). Pure; the writing is record.ts, the walking verify-chain.ts.
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";

export type ChainedFields = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly editionId: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** What the first record is chained to. */
export const GENESIS = "0".repeat(64);

/** SHA-256 over the record's fields and the hash before it, as a JSON array: no two different records have the same input. */
export function hashOf(fields: ChainedFields, previousHash: string): string {
  const { seq, at, actor, action, subject, editionId, before, after } = fields;
  return sha256Hex(JSON.stringify([previousHash, seq, at, actor, action, subject, editionId, before, after]));
}
