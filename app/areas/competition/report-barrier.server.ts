// Somebody reports a barrier: the office is written to. No account is needed, and no address unless an answer is wanted (BGG NRW § 10b).
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { listOrganisers } from "#app/areas/accounts/find-person.server";
import { ok, type Result } from "#app/base/result";
import { m } from "#app/i18n";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";

import { BARRIERS_PER_CLIENT } from "./site-page";
import type { BarrierReport } from "./site-page.input";

/** The record says that something was reported, not what or by whom: that stands in the mail. */
export async function reportBarrier(deps: Deps, clientAddress: string, { message, page, email }: BarrierReport): Promise<Result<undefined, "too-many">> {
  const counted = await countAttempt(deps, [{ key: `barrier-from:${clientAddress}`, limit: BARRIERS_PER_CLIENT }]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const report = deps.newId();
    for (const { id, name, email: to, locale } of await listOrganisers(q)) {
      const words = { name, message, page: page || m.pages_barrier_mail_nowhere({}, { locale }), email: email || m.pages_barrier_mail_nobody({}, { locale }) };
      const said = { subject: m.pages_barrier_mail_subject({}, { locale }), body: m.pages_barrier_mail_body(words, { locale }) };
      await enqueue(q, { id: deps.newId(), at: deps.now, dedupeKey: `barrier:${report}:${id}`, to, locale, kind: "site.barrier", ...said });
    }
    await record(q, { at: deps.now, actor: GUEST, action: "site.barrier-reported", subject: `barrier:${report}` });
    return ok();
  });
}
