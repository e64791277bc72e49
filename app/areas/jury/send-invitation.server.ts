// The personal link of an invitation and the mail that carries it: a piece of inviting and of inviting again, inside their transaction.
import { issueInvitationLink } from "#app/areas/accounts/invitation-link.server";
import type { Category, Edition } from "#app/areas/competition/edition";
import { sha256Hex } from "#app/base/hash";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import type { JurorRole } from "#db/vocabulary/jury";
import { inLocale, type Locale } from "#db/vocabulary/locale";

import { invitationExpiry } from "./juror";

export type Invited = {
  readonly jurorId: string;
  readonly name: string;
  readonly email: string;
  readonly role: JurorRole;
  /** Of the edition, those whose entries the juror is to judge. */
  readonly categories: readonly Category[];
  readonly edition: Edition;
  readonly locale: Locale;
};

/** Earlier links of the seat stop working. */
export async function sendInvitation(q: Q, deps: Deps, { jurorId, name, email, role, categories, edition, locale }: Invited): Promise<void> {
  const expiresAt = invitationExpiry(deps.now);
  const secret = await issueInvitationLink(q, deps, { subjectId: jurorId, expiresAt });
  const words = {
    name,
    edition: inLocale(edition.name, locale),
    categories: categories.map((category) => `– ${inLocale(category.name, locale)}`).join("\n"),
    until: formatDateTime(expiresAt, edition.timeZone, locale),
    link: `${deps.publicUrl}/einladung/${secret}`,
    office: edition.contact,
  };
  const body = role === "chair" ? m.jury_mail_invitation_chair_body : m.jury_mail_invitation_body;
  await enqueue(q, {
    id: deps.newId(),
    at: deps.now,
    dedupeKey: `jury-invitation:${jurorId}:${sha256Hex(secret)}`,
    to: email,
    locale,
    kind: "jury.invitation",
    subject: m.jury_mail_invitation_subject(words, { locale }),
    body: body(words, { locale }),
    editionId: edition.id,
    sensitive: true,
  });
}
