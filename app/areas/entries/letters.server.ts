// The letters that go with an entry's steps, into the outbox of the transaction that takes the step. Each address gets each letter once.
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, inLocale, type Locale } from "#db/vocabulary/locale";

import { receiptReference } from "./mailed-paper.server";
import type { OfficeStep } from "./state";
import type { WorkingEntryParts } from "./working-entry.server";

type Recipient = { readonly name: string; readonly email: string; readonly locale: Locale };
type Letter = { readonly occasion: string; readonly subject: string; readonly body: string; readonly attachment?: string };
type Desk = Pick<Deps, "now" | "newId" | "publicUrl">;

export type Receipt = { readonly number: string; readonly no: number; readonly checksum: string };

/** To whoever submitted, and to the contact that the entry names. */
export async function mailReceipt(q: Q, deps: Desk, viewer: Viewer, parts: WorkingEntryParts, receipt: Receipt): Promise<void> {
  const { entry, edition } = parts;
  const locale = viewer.locale ?? BASE_LOCALE;
  const recipients = [
    { name: viewer.name, email: viewer.email, locale },
    { name: entry.contactName, email: entry.contactEmail, locale },
  ];
  await send(q, deps, parts, recipients, ({ name, locale }) => {
    const words = {
      name,
      title: entry.title,
      number: receipt.number,
      version: receipt.no,
      checksum: receipt.checksum,
      received: formatDateTime(deps.now, edition.timeZone, locale),
      edition: inLocale(edition.name, locale),
      link: `${deps.publicUrl}/beitraege/${entry.id}/eingang`,
      office: edition.contact,
    };
    return { occasion: `submitted:${receipt.no}`, subject: m.entries_mail_receipt_subject(words, { locale }), body: m.entries_mail_receipt_body(words, { locale }), attachment: receiptReference(entry.id, receipt.no) };
  });
}

const DECISIONS = {
  admit: { subject: m.entries_mail_admitted_subject, body: m.entries_mail_admitted_body },
  return: { subject: m.entries_mail_returned_subject, body: m.entries_mail_returned_body },
  reject: { subject: m.entries_mail_rejected_subject, body: m.entries_mail_rejected_body },
  disqualify: { subject: m.entries_mail_disqualified_subject, body: m.entries_mail_disqualified_body },
} as const satisfies Record<OfficeStep, object>;

/** To the contact that the entry names and to everyone who may work on it. `no`: the version that was decided on. */
export async function mailDecision(q: Q, deps: Desk, parts: WorkingEntryParts, decision: OfficeStep, { reason, no }: { reason: string; no: number }): Promise<void> {
  const { entry, edition } = parts;
  const editors = await listEditors(q, entry.leadId);
  const contact = { name: entry.contactName, email: entry.contactEmail, locale: BASE_LOCALE };
  await send(q, deps, parts, [...editors, contact], ({ name, locale }) => {
    const words = {
      name,
      reason,
      title: entry.title,
      number: entry.number ?? "",
      edition: inLocale(edition.name, locale),
      link: `${deps.publicUrl}/beitraege/${entry.id}`,
      office: edition.contact,
      until: edition.judgingCloseAt === null ? "" : m.entries_mail_returned_until({ deadline: formatDateTime(edition.judgingCloseAt, edition.timeZone, locale) }, { locale }),
    };
    return { occasion: `${decision}:${no}`, subject: DECISIONS[decision].subject(words, { locale }), body: DECISIONS[decision].body(words, { locale }) };
  });
}

/** To everyone who may work on the entry, and its contact: it takes no further part, at the lead's own wish. */
export async function mailWithdrawal(q: Q, deps: Desk, parts: WorkingEntryParts): Promise<void> {
  const { entry, edition } = parts;
  const editors = await listEditors(q, entry.leadId);
  const contact = { name: entry.contactName, email: entry.contactEmail, locale: BASE_LOCALE };
  await send(q, deps, parts, [...editors, contact], ({ name, locale }) => {
    const words = { name, title: entry.title, number: entry.number ?? "", edition: inLocale(edition.name, locale), office: edition.contact };
    return { occasion: "withdrawn", subject: m.entries_mail_withdrawn_subject(words, { locale }), body: m.entries_mail_withdrawn_body(words, { locale }) };
  });
}

async function send(q: Q, deps: Desk, { entry, edition }: WorkingEntryParts, recipients: readonly Recipient[], write: (to: Recipient) => Letter): Promise<void> {
  const met = new Set<string>();
  for (const recipient of recipients) {
    const address = recipient.email.trim().toLowerCase();
    if (address === "" || met.has(address)) continue;
    met.add(address);
    const { occasion, subject, body, attachment } = write(recipient);
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `entry:${entry.id}:${occasion}:${address}`,
      to: address,
      locale: recipient.locale,
      kind: `entry.${occasion.split(":")[0]}`,
      subject,
      body,
      editionId: edition.id,
      ...(attachment === undefined ? {} : { attachment }),
    });
  }
}
