// A job: when judging has begun, every juror with entries is told once. Entries assigned later are told by tell-assigned.
import { listEditions } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import { inLocale } from "#db/vocabulary/locale";

import { selectUntoldJurors } from "./juror.repo.server";

export async function tellJudgingOpen(deps: Pick<Deps, "store" | "now" | "newId" | "publicUrl">): Promise<void> {
  const { store, now, publicUrl } = deps;
  const judging = (await listEditions(store.read)).filter((edition) => phaseOf(edition, now) === "judging");
  for (const edition of judging) {
    const { id, judgingOpenAt, judgingCloseAt, timeZone, contact } = edition;
    if (judgingOpenAt === null || judgingCloseAt === null) continue;
    if ((await selectUntoldJurors(store.read, id, judgingOpenAt)).length === 0) continue;
    await store.tx(async (q) => {
      for (const { name, email, locale, dedupeKey } of await selectUntoldJurors(q, id, judgingOpenAt)) {
        const words = { name, edition: inLocale(edition.name, locale), until: formatDateTime(judgingCloseAt, timeZone, locale), link: `${publicUrl}/jury`, office: contact };
        await enqueue(q, {
          id: deps.newId(),
          at: now,
          dedupeKey,
          to: email,
          locale,
          kind: "jury.judging-open",
          subject: m.jury_mail_opened_subject(words, { locale }),
          body: m.jury_mail_opened_body(words, { locale }),
          editionId: id,
        });
      }
    });
  }
}
