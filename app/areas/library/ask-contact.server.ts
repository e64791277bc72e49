// Somebody asks about an example: the question goes to whoever it names as contact, else to the office. The asker never learns an address; who answers does.
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { listOrganisers } from "#app/areas/accounts/find-person.server";
import type { Limit } from "#app/areas/accounts/limits";
import { sha256Hex } from "#app/base/hash";
import { HOUR } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { SENT_TWICE } from "#app/base/sent-twice";
import { m } from "#app/i18n";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import { BASE_LOCALE } from "#db/vocabulary/locale";

import type { ContactQuestion } from "./contact.input";
import { selectExampleBySlug } from "./example.repo.server";

/** Questions from one network address, and about one example. A town hall may share an address with others. */
export const QUESTIONS_PER_CLIENT: Limit = { most: 10, within: HOUR };
const QUESTIONS_PER_EXAMPLE: Limit = { most: 30, within: HOUR };

export type AskContactRefusal = "unknown" | "too-many";

export async function askContact(deps: Deps, clientAddress: string, { slug, question }: { readonly slug: string; readonly question: ContactQuestion }): Promise<Result<undefined, AskContactRefusal>> {
  const found = await selectExampleBySlug(deps.store.read, slug);
  if (found?.state !== "approved") return refused("unknown");
  const counted = await countAttempt(deps, [
    { key: `example-question-from:${clientAddress}`, limit: QUESTIONS_PER_CLIENT },
    { key: `example-question-about:${found.id}`, limit: QUESTIONS_PER_EXAMPLE },
  ]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const example = await selectExampleBySlug(q, slug);
    if (example?.state !== "approved") return refused("unknown");
    // Within the same ten minutes the same words are one question, however often they are sent.
    const asked = sha256Hex(JSON.stringify([example.id, question, Math.floor(deps.now / SENT_TWICE)]));
    const recipients =
      example.contactEmail === null
        ? (await listOrganisers(q)).map(({ email, locale }) => ({ email, locale }))
        : [{ email: example.contactEmail, locale: example.language }];
    for (const { email, locale } of recipients) {
      const words = { title: example.title, ...question, organisation: question.organisation || "–", link: `${deps.publicUrl}/beispiele/${slug}` };
      await enqueue(q, {
        id: deps.newId(),
        at: deps.now,
        dedupeKey: `example-question:${asked}:${email}`,
        to: email,
        locale: locale ?? BASE_LOCALE,
        kind: "example.question",
        subject: m.library_mail_question_subject(words, { locale }),
        body: m.library_mail_question_body(words, { locale }),
      });
    }
    await record(q, { at: deps.now, actor: GUEST, action: "example.asked", subject: `example:${example.id}`, after: { recipients: recipients.length } });
    return ok();
  });
}
