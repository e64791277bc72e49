// One notice as this reader may see it: to the public its field, to municipalities its words, to its own municipality who could be a partner and why.
import { organisationsWithEditors } from "#app/areas/accounts/find-person.server";
import type { Instant } from "#app/base/instant";
import { mayReadOffice, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectContactAbout, selectContactsOf } from "./contact.repo.server";
import { listExperiences } from "./list-experiences.server";
import { loadPlaces } from "./load-places.server";
import { suggestPartners, type Reason } from "./matching";
import { noticeState, type NoticeState } from "./notice";
import { mayReadWords, mayRemoveNotice, searchAccount, seekerOf, type SearchAccount } from "./notice.policy";
import { selectNotice, selectOpenNotices } from "./notice.repo.server";
import { publicNotice, type PublicNotice } from "./read-partner-search.server";

export type NoticeSuggestion = {
  readonly organisationId: string;
  readonly name: string;
  readonly reasons: readonly Reason[];
  /** `contact`: id of the contact there is already. `open`: there is somebody to write to. `nobody`: there is not. */
  readonly standing: { readonly kind: "contact"; readonly id: string } | { readonly kind: "open" } | { readonly kind: "nobody" };
};

export type NoticeView = {
  readonly notice: PublicNotice;
  readonly state: NoticeState;
  /** Null where they are not for this reader. */
  readonly words: string | null;
  /** Only for its municipality and the office. */
  readonly removalReason: string | null;
  readonly reader:
    | { readonly kind: "public"; readonly account: SearchAccount }
    | { readonly kind: "office"; readonly mayRemove: boolean }
    | { readonly kind: "own"; readonly suggestions: readonly NoticeSuggestion[] }
    /** Somebody of another municipality, with the contact there is already. */
    | { readonly kind: "seeker"; readonly organisationId: string; readonly contactId: string | null };
};

/** Undefined where there is none; one that is over is still shown, without its words unless it is one's own. */
export async function readNotice(q: Q, viewer: Viewer | undefined, id: string, now: Instant): Promise<NoticeView | undefined> {
  const found = await selectNotice(q, id);
  if (!found) return undefined;
  const { notice } = found;
  const { places } = loadPlaces();
  const seeker = seekerOf(viewer, places);
  const state = noticeState(notice, now);
  const isOwn = seeker?.id === notice.organisationId;
  const isOffice = viewer !== undefined && mayReadOffice(viewer);
  const base = {
    notice: publicNotice(found),
    state,
    words: isOwn || isOffice || (state === "open" && mayReadWords(viewer, places)) ? notice.words : null,
    removalReason: isOwn || isOffice ? notice.removalReason : null,
  };
  if (isOwn) return { ...base, reader: { kind: "own", suggestions: state === "open" ? await suggestionsFor(q, id, now) : [] } };
  if (seeker) return { ...base, reader: { kind: "seeker", organisationId: seeker.id, contactId: (await selectContactAbout(q, id, seeker.id))?.id ?? null } };
  if (isOffice) return { ...base, reader: { kind: "office", mayRemove: mayRemoveNotice(viewer) && state !== "removed" } };
  return { ...base, reader: { kind: "public", account: searchAccount(viewer, places) } };
}

async function suggestionsFor(q: Q, noticeId: string, now: Instant): Promise<readonly NoticeSuggestion[]> {
  const { places } = loadPlaces();
  const open = await selectOpenNotices(q, now);
  const wishes = open.map(({ notice }) => notice);
  const wish = wishes.find(({ id }) => id === noticeId);
  if (!wish) return [];
  const suggestions = suggestPartners(wish, { places, wishes, experiences: await listExperiences(q) });
  const reachable = await organisationsWithEditors(q, suggestions.map(({ place }) => place.id));
  const contacts = new Map((await selectContactsOf(q, wish.organisationId)).filter(({ notice }) => notice.id === noticeId).map(({ contact }) => [contact.guestId, contact.id]));
  return suggestions.map(({ place, reasons }) => {
    const contactId = contacts.get(place.id);
    const standing = contactId !== undefined ? ({ kind: "contact", id: contactId } as const) : reachable.has(place.id) ? ({ kind: "open" } as const) : ({ kind: "nobody" } as const);
    return { organisationId: place.id, name: place.name, reasons, standing };
  });
}
