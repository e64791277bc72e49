// A contact as one of its two sides sees it: what was written, who has agreed, and, once both have, whom to write to.
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { hasAgreed, isRevealed, otherSide, sideOf } from "./contact";
import { selectContact, selectMessages } from "./contact.repo.server";
import { loadPlaces } from "./load-places.server";
import { noticeState, type NoticeState } from "./notice";
import { seekerOf } from "./notice.policy";
import { publicNotice, type PublicNotice } from "./read-partner-search.server";

export type ContactView = {
  readonly id: string;
  readonly notice: PublicNotice;
  readonly state: NoticeState;
  /** Names of the organisations. */
  readonly own: string;
  readonly partner: string;
  readonly guestId: string;
  readonly messages: readonly { readonly id: string; readonly from: "own" | "partner"; readonly writtenAt: Instant; readonly text: string }[];
  readonly agreed: { readonly own: boolean; readonly partner: boolean };
  /** Whom to write to: null while not both have agreed. A person who has left since, or works elsewhere, is `gone`. */
  readonly address: { readonly kind: "person"; readonly name: string; readonly email: string } | { readonly kind: "gone" } | null;
};

/** Undefined for everybody who does not work for one of the two. */
export async function readContact(q: Q, viewer: Viewer, id: string, now: Instant): Promise<ContactView | undefined> {
  const found = await selectContact(q, id);
  const seeker = seekerOf(viewer, loadPlaces().places);
  const side = found && sideOf({ hostId: found.notice.organisationId, guestId: found.contact.guestId }, seeker?.id ?? null);
  if (!found || !side) return undefined;
  const { contact, notice, host, guest } = found;
  const theirs = side === "host" ? contact.guestAgreedBy : contact.hostAgreedBy;
  const readers = isRevealed(contact) ? await listEditors(q, side === "host" ? contact.guestId : notice.organisationId) : [];
  const person = readers.find(({ id: personId }) => personId === theirs);
  return {
    id,
    notice: publicNotice({ notice, organisation: host }),
    state: noticeState(notice, now),
    own: side === "host" ? host : guest,
    partner: side === "host" ? guest : host,
    guestId: contact.guestId,
    messages: (await selectMessages(q, id)).map((message) => ({ id: message.id, from: message.side === side ? "own" : "partner", writtenAt: message.writtenAt, text: message.text })),
    agreed: { own: hasAgreed(contact, side), partner: hasAgreed(contact, otherSide(side)) },
    address: !isRevealed(contact) ? null : person ? { kind: "person", name: person.name, email: person.email } : { kind: "gone" },
  };
}
