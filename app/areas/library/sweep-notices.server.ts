// Notices that have been over for long are deleted with what was written about them (law §11).
import { plus, type Instant } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Store } from "#app/services/store";

import { KEPT_AFTER } from "./notice";
import { deleteNoticesOverBy, hasNoticesOverBy } from "./notice.repo.server";

export async function sweepNotices(store: Store, now: Instant): Promise<void> {
  const before = plus(now, -KEPT_AFTER);
  if (!(await hasNoticesOverBy(store.read, before))) return;
  await store.tx(async (q) => {
    const deleted = await deleteNoticesOverBy(q, before);
    await record(q, { at: now, actor: SYSTEM, action: "notice.swept", subject: "notices:old", after: { deleted } });
  });
}
