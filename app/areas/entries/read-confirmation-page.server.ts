// The page behind a partner's personal link: what it is asked to confirm, what it has said so far, until when it can change that.
import type { Instant } from "#app/base/instant";
import { ok, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";

import { findConfirmation, type LinkRefusal } from "./find-confirmation.server";
import type { Confirmation } from "./read-confirmations.server";

export type ConfirmationPage = {
  readonly edition: { readonly name: LocalisedText; readonly timeZone: string; readonly contact: string; readonly judgingCloseAt: Instant | null };
  readonly entry: { readonly state: EntryState; readonly number: string | null; readonly language: string };
  /** Who can say more: the entry's contact, or, as long as it names none, the lead. */
  readonly askedBy: { readonly name: string; readonly email: string };
  readonly confirmation: Confirmation;
};

export async function readConfirmationPage(q: Q, secret: string, now: Instant): Promise<Result<ConfirmationPage, LinkRefusal>> {
  const found = await findConfirmation(q, secret, now);
  if (!found.ok) return found;
  const { parts, confirmation } = found.value;
  const { edition, entry, lead } = parts;
  return ok({
    edition: { name: edition.name, timeZone: edition.timeZone, contact: edition.contact, judgingCloseAt: edition.judgingCloseAt },
    entry: { state: entry.state, number: entry.number, language: entry.language },
    askedBy: { name: entry.contactName || lead.name, email: entry.contactEmail },
    confirmation,
  });
}
