// Walks the whole audit log and names the first record that does not fit its chain (law §11).
import { asc, gt } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { auditRecord } from "#db/schema";

import { GENESIS, hashOf } from "./chain";

export type ChainVerdict = { readonly intact: true; readonly records: number; readonly head: string } | { readonly intact: false; readonly brokenAt: number };

const PAGE = 1_000;

export async function verifyChain(q: Q): Promise<ChainVerdict> {
  let previousHash = GENESIS;
  let seq = 0;
  for (;;) {
    const page = await q.select().from(auditRecord).where(gt(auditRecord.seq, seq)).orderBy(asc(auditRecord.seq)).limit(PAGE);
    for (const row of page) {
      if (row.seq !== seq + 1 || row.previousHash !== previousHash || row.hash !== hashOf(row, previousHash)) return { intact: false, brokenAt: seq + 1 };
      seq = row.seq;
      previousHash = row.hash;
    }
    if (page.length < PAGE) return { intact: true, records: seq, head: previousHash };
  }
}
