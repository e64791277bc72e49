// The office has a mail sent again that could not be delivered.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { putBackInLine } from "#app/services/mail/read-outbox";

export async function retryMail(deps: Deps, viewer: Viewer, id: string): Promise<Result<undefined, "forbidden" | "nothing-to-repeat">> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    if (!(await putBackInLine(q, id, deps.now))) return refused("nothing-to-repeat");
    await record(q, { at: deps.now, actor: viewer.personId, action: "mail.retried", subject: `mail:${id}` });
    return ok();
  });
}
