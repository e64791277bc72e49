// The letters that go with an entry's steps, into the outbox of the transaction that takes the step. Each address gets each letter once.
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import type { LetterKind } from "#db/vocabulary/letter";
import { BASE_LOCALE, inLocale, type Locale } from "#db/vocabulary/locale";

import type { LetterValues } from "./letter";
import { receiptReference } from "./mailed-paper.server";
import type { OfficeStep } from "./state";
import type { WorkingEntryParts } from "./working-entry.server";
import { letterWriter } from "./write-letter.server";

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
  const write = await letterWriter(q, edition.id, "receipt");
  await send(q, deps, parts, recipients, (to) => ({
    occasion: `submitted:${receipt.no}`,
    ...write(to.locale, {
      ...aboutEntry(parts, to),
      nummer: receipt.number,
      fassung: String(receipt.no),
      pruefsumme: receipt.checksum,
      eingang: formatDateTime(deps.now, edition.timeZone, to.locale),
      link: `${deps.publicUrl}/beitraege/${entry.id}/eingang`,
    }),
    attachment: receiptReference(entry.id, receipt.no),
  }));
}

const DECISIONS = { admit: "admitted", return: "returned", reject: "rejected", disqualify: "disqualified" } as const satisfies Record<OfficeStep, LetterKind>;

/** To the contact that the entry names and to everyone who may work on it. `no`: the version that was decided on. */
export async function mailDecision(q: Q, deps: Desk, parts: WorkingEntryParts, decision: OfficeStep, { reason, no }: { reason: string; no: number }): Promise<void> {
  const { entry, edition } = parts;
  const editors = await listEditors(q, entry.leadId);
  const contact = { name: entry.contactName, email: entry.contactEmail, locale: BASE_LOCALE };
  const write = await letterWriter(q, edition.id, DECISIONS[decision]);
  await send(q, deps, parts, [...editors, contact], (to) => ({
    occasion: `${decision}:${no}`,
    ...write(to.locale, { ...aboutEntry(parts, to), grund: reason, frist: untilText(edition, to.locale), link: `${deps.publicUrl}/beitraege/${entry.id}` }),
  }));
}

/** Until when a returned entry can be handed in again. */
function untilText({ judgingCloseAt, timeZone }: WorkingEntryParts["edition"], locale: Locale): string {
  if (judgingCloseAt === null) return m.entries_mail_returned_until_open({}, { locale });
  return m.entries_mail_returned_until({ deadline: formatDateTime(judgingCloseAt, timeZone, locale) }, { locale });
}

/** To everyone who may work on the entry, and its contact: it takes no further part, at the lead's own wish. */
export async function mailWithdrawal(q: Q, deps: Desk, parts: WorkingEntryParts): Promise<void> {
  const { entry, edition } = parts;
  const editors = await listEditors(q, entry.leadId);
  const contact = { name: entry.contactName, email: entry.contactEmail, locale: BASE_LOCALE };
  const write = await letterWriter(q, edition.id, "withdrawn");
  await send(q, deps, parts, [...editors, contact], (to) => ({ occasion: "withdrawn", ...write(to.locale, aboutEntry(parts, to)) }));
}

/** What every letter about an entry can say. */
function aboutEntry({ entry, edition }: WorkingEntryParts, { name, locale }: Recipient): LetterValues {
  return { name, titel: entry.title, nummer: entry.number ?? "", ausgabe: inLocale(edition.name, locale), geschaeftsstelle: edition.contact };
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
