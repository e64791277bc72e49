// A partner confirms its part, or objects with a reason, through its link (law §4). An objection deletes nothing; lead and office are told.
import { canonicalJson } from "#app/base/canonical-json";
import { ok, refused, type Result } from "#app/base/result";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { PartnerAnswer } from "#db/vocabulary/entry";

import { insertAnswer, selectLatestAnswer, type AnswerRow } from "./confirmation.repo.server";
import { findConfirmation, type LinkRefusal } from "./find-confirmation.server";
import { mailObjection } from "./letters-to-partners.server";

export type AnswerInput = {
  readonly secret: string;
  readonly answer: PartnerAnswer;
  readonly name: string;
  /** In the partner's administration. */
  readonly role: string;
  /** Empty for a confirmation that says nothing more. */
  readonly reason: string;
  /** Of the content that the person had before them. */
  readonly fingerprint: string;
};

/** "changed": the content is no longer what was shown. The same answer sent twice is given once. */
export async function answerConfirmation(deps: Deps, { secret, answer, name, role, reason, fingerprint }: AnswerInput): Promise<Result<undefined, LinkRefusal | "changed">> {
  return deps.store.tx(async (q) => {
    const found = await findConfirmation(q, secret, deps.now);
    if (!found.ok) return found;
    const { parts, confirmation } = found.value;
    const { partnerId, content } = confirmation;
    if (confirmation.fingerprint !== fingerprint) return refused("changed");
    const latest = await selectLatestAnswer(q, partnerId);
    const given = { answer, name, role, reason: answer === "objected" ? reason : "", fingerprint };
    if (latest && isSame(latest, given)) return ok();
    const no = (latest?.no ?? 0) + 1;
    await insertAnswer(q, { partnerId, no, ...given, content: canonicalJson(content), answeredAt: deps.now });
    await record(q, {
      at: deps.now,
      actor: GUEST,
      action: answer === "confirmed" ? "partner.confirmed" : "partner.objected",
      subject: `entry:${parts.entry.id}`,
      editionId: parts.edition.id,
      before: latest ? { partner: partnerId, answer: latest.answer, fingerprint: latest.fingerprint } : undefined,
      after: { partner: partnerId, no, answer, fingerprint },
    });
    if (answer === "objected") await mailObjection(q, deps, parts, { partnerId, partner: confirmation.name, no, by: `${name}, ${role}`, reason });
    return ok();
  });
}

function isSame(latest: AnswerRow, given: Omit<AnswerRow, "partnerId" | "no" | "content" | "answeredAt">): boolean {
  const { answer, name, role, reason, fingerprint } = latest;
  return answer === given.answer && name === given.name && role === given.role && reason === given.reason && fingerprint === given.fingerprint;
}
