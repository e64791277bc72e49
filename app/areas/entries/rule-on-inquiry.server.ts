// What is the same when the office rules on a juror's question: who may, and in which state it must be. Part of the steps that do it.
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { InquiryState } from "#db/vocabulary/entry";

import { selectEntry, type EntryRow } from "./entry.repo.server";
import { checkInquiryStep, type InquiryStepRefusal } from "./inquiry";
import { selectInquiry, type InquiryRow } from "./inquiry.repo.server";

export type InquiryRuling = { readonly editionId: string; readonly inquiryId: string };
export type InquiryRulingRefusal = "forbidden" | "not-found" | InquiryStepRefusal;
export type OpenInquiry = { readonly inquiry: InquiryRow; readonly entry: EntryRow; readonly edition: Edition; readonly next: InquiryState };

export async function openInquiry(q: Q, { now }: Pick<Deps, "now">, viewer: Viewer, { editionId, inquiryId }: InquiryRuling, step: "forward" | "decline"): Promise<Result<OpenInquiry, InquiryRulingRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  const inquiry = await selectInquiry(q, inquiryId);
  const entry = inquiry && (await selectEntry(q, inquiry.entryId));
  if (!inquiry || !entry || entry.editionId !== editionId) return refused("not-found");
  const edition = await getEdition(q, editionId);
  const next = checkInquiryStep(step, { state: inquiry.state, edition, now });
  return next.ok ? ok({ inquiry, entry, edition, next: next.value }) : next;
}
