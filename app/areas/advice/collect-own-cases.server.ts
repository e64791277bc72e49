// What somebody asked the office for and was answered, for their own copy of their data (law §11). Nothing that only the office notes.
import { toIso } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectCasesOf } from "./case.repo.server";
import { selectMessages } from "./message.repo.server";

/** Newest case first; instants in ISO 8601. */
export async function collectOwnCases(q: Q, { personId, email, emailVerified }: Viewer) {
  const cases = [];
  for (const { id, number, state, project, topic, concern, wished, requesterName, requesterEmail, openedAt } of await selectCasesOf(q, { personId, email: emailVerified ? email : null })) {
    const messages = (await selectMessages(q, id)).map(({ side, text, writtenAt }) => ({ side, text, writtenAt: toIso(writtenAt) }));
    cases.push({ number, state, project, topic, concern, wished, requesterName, requesterEmail, openedAt: toIso(openedAt), messages });
  }
  return cases;
}
