// A juror points something out to the office about an entry. The organisers are told.
import { listOrganisers } from "#app/areas/accounts/find-person.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import { inLocale } from "#db/vocabulary/locale";

import { insertConcern } from "./concern.repo.server";
import { openRequest, type RequestRefusal } from "./open-request.server";

export async function raiseConcern(deps: Deps, viewer: Viewer, { entryId, text }: { readonly entryId: string; readonly text: string }): Promise<Result<undefined, RequestRefusal>> {
  return deps.store.tx(async (q) => {
    const opened = await openRequest(q, deps, viewer, entryId);
    if (!opened.ok) return opened;
    const { jurorId, edition: { id: editionId } } = opened.value;
    const id = deps.newId();
    await insertConcern(q, { id, jurorId, entryId, text, raisedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "concern.raised", subject: `entry:${entryId}`, editionId, after: { concern: id, jurorId } });

    const edition = await getEdition(q, editionId);
    const number = (await findJudgedEntry(q, entryId))?.number ?? "";
    for (const { id: personId, name, email, locale } of await listOrganisers(q)) {
      const words = { name, edition: inLocale(edition.name, locale), number, text, link: `${deps.publicUrl}/organisation/${edition.slug}/fortschritt/anliegen` };
      await enqueue(q, {
        id: deps.newId(),
        at: deps.now,
        dedupeKey: `concern-raised:${id}:${personId}`,
        to: email,
        locale,
        kind: "scoring.concern-raised",
        subject: m.scoring_mail_concern_subject(words, { locale }),
        body: m.scoring_mail_concern_body(words, { locale }),
        editionId,
      });
    }
    return ok();
  });
}
