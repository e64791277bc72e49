// What somebody asked the office for and was answered, for their own copy of their data (law §11). Nothing that only the office notes.
import { toIso } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectCasesOf } from "./case.repo.server";
import { isSettled } from "./funding-view";
import { selectAnswerSheet, selectViews } from "./funding-view.repo.server";
import { selectMessages } from "./message.repo.server";

/** Newest case first; instants in ISO 8601. */
export async function collectOwnCases(q: Q, { personId, email, emailVerified }: Viewer) {
  const cases = [];
  for (const { id, number, state, project, topic, concern, wished, requesterName, requesterEmail, openedAt } of await selectCasesOf(q, { personId, email: emailVerified ? email : null })) {
    const messages = (await selectMessages(q, id)).map(({ side, text, writtenAt }) => ({ side, text, writtenAt: toIso(writtenAt) }));
    cases.push({ number, state, project, topic, concern, wished, requesterName, requesterEmail, openedAt: toIso(openedAt), messages, ...(await fundingOf(q, id)) });
  }
  return cases;
}

/** Of a pre-assessment what was answered, and both views once they are given. */
async function fundingOf(q: Q, caseId: string) {
  const sheet = await selectAnswerSheet(q, caseId);
  if (sheet === undefined) return {};
  const views = (await selectViews(q, caseId)).map(({ side, recommendation, reason, conditions, givenAt }) => ({ side, recommendation, reason, conditions, givenAt: toIso(givenAt) }));
  return { answers: sheet.answers, views: isSettled(views.map(({ side }) => side)) ? views : [] };
}
