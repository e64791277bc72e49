// The office settles what a juror pointed out, and says what it did. The juror is told.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { selectConcern, updateConcern } from "./concern.repo.server";
import { sendLetter } from "./office-letter.server";

export type SettleConcernInput = { readonly editionId: string; readonly concernId: string; readonly settlement: string };
export type SettleConcernRefusal = "forbidden" | "not-found" | "changed";

export async function settleConcern(deps: Deps, viewer: Viewer, { editionId, concernId, settlement }: SettleConcernInput): Promise<Result<undefined, SettleConcernRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    const found = await selectConcern(q, concernId);
    if (found?.editionId !== editionId) return refused("not-found");
    const { concern, number } = found;
    if (concern.settledAt !== null) return refused("changed");
    await updateConcern(q, concernId, { settlement, settledAt: deps.now, settledBy: viewer.personId });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "concern.settled",
      subject: `entry:${concern.entryId}`,
      editionId,
      after: { concern: concernId, jurorId: concern.jurorId, settlement },
    });
    const { contact } = await getEdition(q, editionId);
    await sendLetter(q, deps, concern.jurorId, {
      kind: "scoring.concern-settled",
      dedupeKey: `concern-settled:${concernId}`,
      editionId,
      words({ name, locale }) {
        const words = { name, number: number ?? "", text: concern.text, settlement, link: `${deps.publicUrl}/jury/beitraege/${concern.entryId}`, office: contact };
        return { subject: m.scoring_mail_settled_subject(words, { locale }), body: m.scoring_mail_settled_body(words, { locale }) };
      },
    });
    return ok();
  });
}
