// The law of a contact between two municipalities: it goes through the platform until both have agreed to show one another who they are to write to.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { ContactSide } from "#db/vocabulary/notice";

import type { NoticeState } from "./notice";

export type Agreements = { readonly hostAgreedAt: Instant | null; readonly guestAgreedAt: Instant | null };

/** Addresses are shown to both or to neither. */
export function isRevealed({ hostAgreedAt, guestAgreedAt }: Agreements): boolean {
  return hostAgreedAt !== null && guestAgreedAt !== null;
}

export function hasAgreed({ hostAgreedAt, guestAgreedAt }: Agreements, side: ContactSide): boolean {
  return (side === "host" ? hostAgreedAt : guestAgreedAt) !== null;
}

/** On which side of a contact an organisation stands, if on any. */
export function sideOf({ hostId, guestId }: { readonly hostId: string; readonly guestId: string }, organisationId: string | null): ContactSide | undefined {
  if (organisationId === hostId) return "host";
  return organisationId === guestId ? "guest" : undefined;
}

export function otherSide(side: ContactSide): ContactSide {
  return side === "host" ? "guest" : "host";
}

export type ContactRefusal = "over" | "removed";

/** A contact begins while the notice is open. */
export function checkOpening(notice: NoticeState): Result<undefined, ContactRefusal> {
  if (notice === "open") return ok();
  return refused(notice === "removed" ? "removed" : "over");
}

/** What has begun goes on after the notice is over, unless the office removed it. */
export function checkGoingOn(notice: NoticeState): Result<undefined, "removed"> {
  return notice === "removed" ? refused("removed") : ok();
}
