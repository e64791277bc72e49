// What jurors wrote on sheets that count, without their names. Who reads it, and what of it leaves the office, is decided by the caller.
import type { Q } from "#app/services/store";

import { selectRemarks, type RemarkRow } from "./remark.repo.server";

export type Remark = RemarkRow;

export async function listRemarks(q: Q, of: Parameters<typeof selectRemarks>[1]): Promise<readonly Remark[]> {
  return selectRemarks(q, of);
}
