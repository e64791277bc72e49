// The page on which those who handed an entry in read and answer what the jury asks.
import { getEdition } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { isEditorOf } from "./entries.policy";
import { selectEntry } from "./entry.repo.server";
import { checkInquiryStep } from "./inquiry";
import { selectForwardedInquiries } from "./inquiry.repo.server";

export type OwnInquiry = {
  readonly id: string;
  readonly question: string;
  readonly askedAt: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  /** It can be answered now. */
  readonly open: boolean;
};

export type OwnInquiries = {
  readonly entry: { readonly id: string; readonly title: string; readonly number: string | null };
  readonly timeZone: string;
  readonly inquiries: readonly OwnInquiry[];
};

/** Undefined for entries of somebody else, as if they did not exist. Three queries. */
export async function readOwnInquiries(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<OwnInquiries | undefined> {
  const entry = await selectEntry(q, entryId);
  if (!entry || !isEditorOf(viewer, entry)) return undefined;
  const edition = await getEdition(q, entry.editionId);
  const rows = await selectForwardedInquiries(q, entryId);
  return {
    entry: { id: entry.id, title: entry.title, number: entry.number },
    timeZone: edition.timeZone,
    inquiries: rows.flatMap(({ id, state, forwarded, ruledAt, answer, answeredAt }) =>
      forwarded === null || ruledAt === null ? [] : [{ id, question: forwarded, askedAt: ruledAt, answer, answeredAt, open: checkInquiryStep("answer", { state, edition, now }).ok }],
    ),
  };
}
