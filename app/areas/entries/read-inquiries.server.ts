// Inquiries as the jury and the office read them. What those who handed the entry in see: read-own-inquiries.server.ts.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { InquiryState } from "#db/vocabulary/entry";

import { selectInquiriesOfEdition, selectInquiriesOfEntry, type InquiryRow } from "./inquiry.repo.server";

/** What was added to an entry after it was handed in. */
export type Addition = { readonly id: string; readonly question: string; readonly answer: string; readonly answeredAt: Instant };

export type AskedInquiry = {
  readonly id: string;
  readonly state: InquiryState;
  readonly text: string;
  readonly askedAt: Instant;
  /** As the entrant reads it. */
  readonly forwarded: string | null;
  readonly declineReason: string | null;
};

export type OfficeInquiry = AskedInquiry & { readonly answer: string | null; readonly entryId: string; readonly number: string; readonly title: string; readonly juror: string };

/** For all jurors of the entry the additions, which do not name who asked; beside them what this person asked. One query. */
export async function readInquiriesOfEntry(q: Q, entryId: string, personId: string): Promise<{ readonly additions: readonly Addition[]; readonly own: readonly AskedInquiry[] }> {
  const rows = await selectInquiriesOfEntry(q, entryId);
  return {
    additions: rows.flatMap(({ id, forwarded, answer, answeredAt }) => (forwarded === null || answer === null || answeredAt === null ? [] : [{ id, question: forwarded, answer, answeredAt }])),
    own: rows.filter(({ askedBy }) => askedBy === personId).map(asked),
  };
}

/** In the order in which they were asked. One query. */
export async function listInquiries(q: Q, editionId: string): Promise<OfficeInquiry[]> {
  const rows = await selectInquiriesOfEdition(q, editionId);
  return rows.map(({ inquiry, juror, number, title }) => ({ ...asked(inquiry), answer: inquiry.answer, entryId: inquiry.entryId, number: number ?? "", title, juror }));
}

function asked({ id, state, text, askedAt, forwarded, declineReason }: InquiryRow): AskedInquiry {
  return { id, state, text, askedAt, forwarded, declineReason };
}
