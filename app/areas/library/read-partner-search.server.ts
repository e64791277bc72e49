// The list of open notices as this reader may see it, and what their own municipality has going on.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import type { Q } from "#app/services/store";
import type { Reach } from "#db/vocabulary/notice";
import type { Topic } from "#db/vocabulary/topic";

import { isRevealed } from "./contact";
import { selectContactsOf } from "./contact.repo.server";
import { isDigestReader } from "./digest.repo.server";
import { loadPlaces } from "./load-places.server";
import { lastDayOf, noticeState, type NoticeState } from "./notice";
import { searchAccount, seekerOf, type SearchAccount } from "./notice.policy";
import { selectNoticesOf, selectOpenNotices, type NamedNotice } from "./notice.repo.server";

/** What everybody may know of a notice. */
export type PublicNotice = {
  readonly id: string;
  readonly organisation: string;
  /** On the map; null where it lies nowhere there. */
  readonly code: string | null;
  readonly topic: Topic;
  readonly reach: Reach;
  readonly radiusKm: number | null;
  readonly crossBorder: boolean;
  /** YYYY-MM-DD */
  readonly lastDay: string;
};

export type OwnNotice = PublicNotice & { readonly state: NoticeState };

export type OwnContact = { readonly id: string; readonly topic: Topic; readonly partner: string; readonly lastWrittenAt: Instant | null; readonly revealed: boolean };

export type PartnerSearch = {
  /** The newest first. */
  readonly notices: readonly PublicNotice[];
  /** How many more there are. */
  readonly more: number;
  readonly topic: Topic | undefined;
  readonly account: SearchAccount;
  /** Of the municipality for which the reader works; undefined for everybody else. */
  readonly own: { readonly notices: readonly OwnNotice[]; readonly contacts: readonly OwnContact[]; readonly digest: "weekly" | "never" } | undefined;
};

const MOST = 200;

/** Seven queries at most. */
export async function readPartnerSearch(q: Q, viewer: Viewer | undefined, now: Instant, topic: Topic | undefined): Promise<PartnerSearch> {
  const { places } = loadPlaces();
  const open = await selectOpenNotices(q, now, topic);
  const seeker = seekerOf(viewer, places);
  return {
    notices: open.slice(0, MOST).map(publicNotice),
    more: Math.max(0, open.length - MOST),
    topic,
    account: searchAccount(viewer, places),
    own: viewer && seeker && {
      notices: (await selectNoticesOf(q, seeker.id)).map((notice) => ({ ...publicNotice({ notice, organisation: seeker.name }), state: noticeState(notice, now) })),
      contacts: (await selectContactsOf(q, seeker.id)).map(({ contact, notice, host, guest, lastWrittenAt }) => ({
        id: contact.id,
        topic: notice.topic,
        partner: notice.organisationId === seeker.id ? guest : host,
        lastWrittenAt,
        revealed: isRevealed(contact),
      })),
      digest: (await isDigestReader(q, viewer.personId)) ? "weekly" : "never",
    },
  };
}

export function publicNotice({ notice: { id, organisationId, topic, reach, radiusKm, crossBorder, expiresAt }, organisation }: NamedNotice): PublicNotice {
  return { id, organisation, code: loadPlaces().places.get(organisationId)?.code ?? null, topic, reach, radiusKm, crossBorder, lastDay: lastDayOf(expiresAt, HOME_TIME_ZONE) };
}
