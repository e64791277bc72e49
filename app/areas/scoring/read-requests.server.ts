// The office's page of what jurors point out and ask: what is open first, the rest as a record.
import { listInquiries, type OfficeInquiry } from "#app/areas/entries/read-inquiries.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { selectConcernsOfEdition } from "./concern.repo.server";

export type OfficeConcern = {
  readonly id: string;
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly juror: string;
  readonly text: string;
  readonly raisedAt: Instant;
  readonly settlement: string | null;
};

export type JuryRequests = { readonly concerns: readonly OfficeConcern[]; readonly inquiries: readonly OfficeInquiry[] };

/** Two queries, however many. */
export async function readRequests(q: Q, editionId: string): Promise<JuryRequests> {
  const concerns = await selectConcernsOfEdition(q, editionId);
  return {
    concerns: concerns.map(({ concern: { id, entryId, text, raisedAt, settlement }, juror, number, title }) => ({ id, entryId, number: number ?? "", title, juror, text, raisedAt, settlement })),
    inquiries: await listInquiries(q, editionId),
  };
}

/** What waits for the office. */
export function countOpen({ concerns, inquiries }: JuryRequests): number {
  return concerns.filter(({ settlement }) => settlement === null).length + inquiries.filter(({ state }) => state === "asked").length;
}
