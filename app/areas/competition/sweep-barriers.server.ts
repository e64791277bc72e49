// Reports of barriers are deleted on schedule (law §11): by then the office has answered or kept what it needs.
import { DAY, plus, type Instant } from "#app/base/instant";
import { deleteMailsOfKinds } from "#app/services/mail/delete-mails";
import type { Store } from "#app/services/store";

const KEPT = 180 * DAY;

export async function sweepBarriers(store: Store, now: Instant): Promise<void> {
  await store.tx((q) => deleteMailsOfKinds(q, ["site.barrier"], plus(now, -KEPT)));
}
