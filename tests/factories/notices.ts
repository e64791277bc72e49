// Notices of the partner search and contacts about them, as rows.
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import * as schema from "#db/schema";

import { NOON } from "./world";

type NoticeGiven = Partial<typeof schema.notice.$inferInsert> & { organisationId: string; createdBy: string };

/** An open one in the field "digital", for the neighbours. */
export async function makeNotice(store: Store, given: NoticeGiven, at: Instant = NOON): Promise<string> {
  const row = { id: `notice-${given.organisationId}`, topic: "digital", reach: "beside", radiusKm: null, crossBorder: false, expiresAt: plus(at, 30 * DAY), words: "Wir suchen Partner für eine gemeinsame Ausschreibung.", createdAt: at, ...given } as const;
  await store.tx(async (q) => {
    await q.insert(schema.notice).values(row);
  });
  return row.id;
}

/** With one message of the guest. */
export async function makeContact(store: Store, { id, noticeId, guestId, writtenBy }: { id: string; noticeId: string; guestId: string; writtenBy: string }, at: Instant = NOON): Promise<void> {
  await store.tx(async (q) => {
    await q.insert(schema.contact).values({ id, noticeId, guestId, openedAt: at });
    await q.insert(schema.contactMessage).values({ id: `${id}-message`, contactId: id, side: "guest", writtenBy, writtenAt: at, text: "Wir wären gern dabei." });
  });
}
