// What the partner search keeps about a person, for the file of their own data (law §11).
import { toIso } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectMessagesBy } from "./contact.repo.server";
import { isDigestReader } from "./digest.repo.server";
import { selectNoticesBy } from "./notice.repo.server";

/** Instants in ISO 8601. */
export async function collectOwnNotices(q: Q, { personId }: Viewer) {
  return {
    weeklyDigest: await isDigestReader(q, personId),
    notices: (await selectNoticesBy(q, personId)).map(({ id, topic, reach, radiusKm, crossBorder, words, createdAt, expiresAt }) => ({ id, topic, reach, radiusKm, crossBorder, words, createdAt: toIso(createdAt), expiresAt: toIso(expiresAt) })),
    messages: (await selectMessagesBy(q, personId)).map(({ contactId, text, writtenAt }) => ({ contact: contactId, text, writtenAt: toIso(writtenAt) })),
  };
}
