// One side of a contact agrees to be written to directly. With the second agreement both are told whom to write to; before it nobody is.
import { findPersonContact, listEditors, type Contact } from "#app/areas/accounts/find-person.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

import { checkGoingOn, hasAgreed, otherSide, sideOf } from "./contact";
import { selectContact, updateContact, type ContactWithNotice } from "./contact.repo.server";
import { loadPlaces } from "./load-places.server";
import { noticeState } from "./notice";
import { seekerOf } from "./notice.policy";

/** Whoever has agreed has agreed: a second time changes nothing. */
export async function agreeToContact(deps: Deps, viewer: Viewer, contactId: string): Promise<Result<undefined, "not-found" | "removed">> {
  return deps.store.tx(async (q) => {
    const found = await selectContact(q, contactId);
    const side = found && sideOf({ hostId: found.notice.organisationId, guestId: found.contact.guestId }, seekerOf(viewer, loadPlaces().places)?.id ?? null);
    if (!found || !side) return refused("not-found");
    const may = checkGoingOn(noticeState(found.notice, deps.now));
    if (!may.ok) return may;
    if (hasAgreed(found.contact, side)) return ok();
    await updateContact(q, contactId, side === "host" ? { hostAgreedAt: deps.now, hostAgreedBy: viewer.personId } : { guestAgreedAt: deps.now, guestAgreedBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "contact.agreed", subject: `contact:${contactId}`, after: { side } });
    if (hasAgreed(found.contact, otherSide(side))) await introduce(q, deps, { found, viewer, side });
    else await ask(q, deps, { found, side });
    return ok();
  });
}

type Step = { readonly found: ContactWithNotice; readonly side: "host" | "guest" };

const organisationOf = ({ host, guest }: ContactWithNotice, side: Step["side"]) => (side === "host" ? host : guest);

/** The other side is told that this one has agreed. */
async function ask(q: Q, deps: Deps, { found, side }: Step): Promise<void> {
  const readers = await listEditors(q, side === "host" ? found.contact.guestId : found.notice.organisationId);
  for (const reader of readers) {
    const words = { name: reader.name, from: organisationOf(found, side), link: linkTo(deps, found) };
    await enqueue(q, {
      ...letterTo(deps, reader, `contact-asked:${found.contact.id}:${side}:${reader.id}`, "contact.asked"),
      subject: m.notices_mail_asked_subject(words, { locale: reader.locale }),
      body: m.notices_mail_asked_body(words, { locale: reader.locale }),
    });
  }
}

/** Both who agreed are told of one another; somebody who has left since, or works elsewhere, is not. */
async function introduce(q: Q, deps: Deps, { found, viewer, side }: Step & { readonly viewer: Viewer }): Promise<void> {
  const mine = await findPersonContact(q, viewer.personId);
  const theirId = side === "host" ? found.contact.guestAgreedBy : found.contact.hostAgreedBy;
  const theirs = (await listEditors(q, side === "host" ? found.contact.guestId : found.notice.organisationId)).find(({ id }) => id === theirId);
  if (!mine || !theirs) return;
  for (const [to, other, from] of [[mine, theirs, organisationOf(found, otherSide(side))], [theirs, mine, organisationOf(found, side)]] as const) {
    const words = { name: to.name, from, person: other.name, email: other.email, link: linkTo(deps, found) };
    await enqueue(q, {
      ...letterTo(deps, to, `contact-agreed:${found.contact.id}:${to.id}`, "contact.agreed"),
      subject: m.notices_mail_agreed_subject(words, { locale: to.locale }),
      body: m.notices_mail_agreed_body(words, { locale: to.locale }),
    });
  }
}

function linkTo(deps: Deps, { contact }: ContactWithNotice): string {
  return `${deps.publicUrl}/partnersuche/kontakte/${contact.id}`;
}

function letterTo(deps: Deps, { email, locale }: Contact, dedupeKey: string, kind: string) {
  return { id: deps.newId(), at: deps.now, dedupeKey, to: email, locale, kind };
}
