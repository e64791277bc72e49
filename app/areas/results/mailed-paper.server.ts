// Papers that go with a mail, of every area: the outbox keeps a reference, the paper is made from it when the mail is sent or read.
import { findMailedPaper } from "#app/areas/entries/mailed-paper.server";
import type { Instant } from "#app/base/instant";
import type { Paper } from "#app/services/documents/paper";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { feedbackPaper } from "./feedback-paper.server";
import { readFeedbackForLetter } from "./read-feedback.server";

const FEEDBACK = /^feedback:([^:]+)$/;

export function feedbackReference(entryId: string): string {
  return `feedback:${entryId}`;
}

/** `name`: of the file, without its ending. Undefined where the reference leads to nothing, or to nothing yet: no feedback before the publication. */
export async function findLetterPaper(q: Q, reference: string, { locale, now }: { readonly locale: Locale; readonly now: Instant }): Promise<{ readonly name: string; readonly paper: Paper } | undefined> {
  const [, entryId] = FEEDBACK.exec(reference) ?? [];
  if (entryId === undefined) return findMailedPaper(q, reference, locale);
  const feedback = await readFeedbackForLetter(q, entryId, now);
  return feedback && feedbackPaper(feedback, locale);
}
