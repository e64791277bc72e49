// The personal link of an invitation and the mail that carries it: a piece of inviting, inviting again and reminding, inside their transaction.
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

import type { AnswerPeriod } from "./juror";

export type Invited = {
  readonly jurorId: string;
  readonly name: string;
  readonly email: string;
  readonly role: JurorRole;
  /** Null: the invitation does not say. */
  readonly expectedEntries: number | null;
  /** Of the edition, those whose entries the juror is to judge. */
  readonly categories: readonly Category[];
  readonly edition: Edition;
  readonly locale: Locale;
};

/** Earlier links of the seat stop working. */
export async function sendInvitation(q: Q, deps: Deps, invited: Invited & { readonly period: AnswerPeriod }): Promise<void> {
  const { jurorId, role, edition, locale, period } = invited;
  const secret = await issueInvitationLink(q, deps, { subjectId: jurorId, expiresAt: period.expiresAt });
  const words = { ...invitationWords(invited, period), link: `${deps.publicUrl}/einladung/${secret}` };
  const body = role === "chair" ? m.jury_mail_invitation_chair_body : m.jury_mail_invitation_body;
  await enqueue(q, {
    id: deps.newId(),
    at: deps.now,
    dedupeKey: `jury-invitation:${jurorId}:${sha256Hex(secret)}`,
    to: invited.email,
    locale,
    kind: "jury.invitation",
    subject: m.jury_mail_invitation_subject(words, { locale }),
    body: body(words, { locale }),
    editionId: edition.id,
    sensitive: true,
  });
}

/** What the letters about an invitation say, but for the link. */
export function invitationWords({ name, expectedEntries, categories, edition, locale }: Invited, { respondBy }: Pick<AnswerPeriod, "respondBy">) {
  const { judgingOpenAt, judgingCloseAt, timeZone } = edition;
  const dates =
    judgingOpenAt === null || judgingCloseAt === null
      ? m.seats_mail_dates_open({}, { locale })
      : m.seats_mail_dates({ from: formatDateTime(judgingOpenAt, timeZone, locale), until: formatDateTime(judgingCloseAt, timeZone, locale) }, { locale });
  return {
    name,
    edition: inLocale(edition.name, locale),
    categories: categories.map((category) => `– ${inLocale(category.name, locale)}`).join("\n"),
    work: `${expectedEntries === null ? "" : `${m.seats_mail_expected({ entries: expectedEntries }, { locale })} `}${dates}`,
    until: formatDateTime(respondBy, timeZone, locale),
    office: edition.contact,
  };
}
