// The letters to an entry's partners, each with a link of its own, and to lead and office when a partner objects.
import { listEditors, listOrganisers } from "#app/areas/accounts/find-person.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, inLocale, type Locale } from "#db/vocabulary/locale";

import type { Confirmation } from "./read-confirmations.server";
import type { WorkingEntryParts } from "./working-entry.server";

type Desk = Pick<Deps, "now" | "newId" | "publicUrl">;
type Parts = Pick<WorkingEntryParts, "entry" | "edition" | "lead">;

/** Why a partner is written to: for the first time, because the content has changed, or because it has not answered. */
export type PartnerOccasion = "request" | "again" | "reminder";

const QUESTIONS = {
  request: { subject: m.partners_mail_request_subject, opening: m.partners_mail_request_opening },
  again: { subject: m.partners_mail_again_subject, opening: m.partners_mail_again_opening },
  reminder: { subject: m.partners_mail_reminder_subject, opening: m.partners_mail_reminder_opening },
} as const satisfies Record<PartnerOccasion, object>;

/** To the partner's contact, in its language. `secret`: of the link that this letter brings. */
export async function mailQuestion(q: Q, deps: Desk, parts: Parts, { confirmation, occasion, secret }: { confirmation: Confirmation; occasion: PartnerOccasion; secret: string }): Promise<void> {
  const { entry, edition, lead } = parts;
  const { name, email, locale } = confirmation.contact;
  const words = {
    name,
    lead: lead.name,
    partner: confirmation.name,
    title: confirmation.content.title,
    edition: inLocale(edition.name, locale),
    link: `${deps.publicUrl}/bestaetigung/${secret}?lang=${locale}`,
    contact: entry.contactEmail === "" ? lead.name : `${entry.contactName}, ${entry.contactEmail}`,
    until: edition.judgingCloseAt === null ? "" : m.partners_mail_until({ deadline: formatDateTime(edition.judgingCloseAt, edition.timeZone, locale) }, { locale }),
    office: edition.contact,
  };
  const { subject, opening } = QUESTIONS[occasion];
  const id = deps.newId();
  await enqueue(q, {
    id,
    at: deps.now,
    dedupeKey: `partner-${occasion}:${confirmation.partnerId}:${id}`,
    to: email,
    locale,
    kind: `partner.${occasion}`,
    subject: subject(words, { locale }),
    body: m.partners_mail_body({ ...words, opening: opening(words, { locale }) }, { locale }),
    editionId: edition.id,
    sensitive: true,
  });
}

export type Objection = { readonly partnerId: string; readonly partner: string; readonly no: number; readonly by: string; readonly reason: string };

/** To everyone who may work on the entry, its contact, and the office: nothing is changed by it, somebody has to talk to the partner. */
export async function mailObjection(q: Q, deps: Desk, { entry, edition }: Parts, objection: Objection): Promise<void> {
  const lead = [...(await listEditors(q, entry.leadId)), { name: entry.contactName, email: entry.contactEmail, locale: BASE_LOCALE }];
  const office = await listOrganisers(q);
  const met = new Set<string>();
  const tell = async (to: { readonly name: string; readonly email: string; readonly locale: Locale }, link: string) => {
    const { name, locale } = to;
    const address = to.email.trim().toLowerCase();
    if (address === "" || met.has(address)) return;
    met.add(address);
    const words = { name, title: entry.title, partner: objection.partner, by: objection.by, reason: objection.reason, edition: inLocale(edition.name, locale), link, office: edition.contact };
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `partner-objection:${objection.partnerId}:${objection.no}:${address}`,
      to: address,
      locale,
      kind: "partner.objection",
      subject: m.partners_mail_objection_subject(words, { locale }),
      body: m.partners_mail_objection_body(words, { locale }),
      editionId: edition.id,
    });
  };
  for (const editor of lead) await tell(editor, `${deps.publicUrl}/beitraege/${entry.id}/partner`);
  for (const organiser of office) await tell(organiser, `${deps.publicUrl}/organisation/${edition.slug}/beitraege/${entry.id}`);
}
