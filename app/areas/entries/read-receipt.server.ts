// What a municipality holds in its hands after handing in: number, time, checksum, the text itself, and where the entry stands now.
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import type { Locale, LocalisedText } from "#db/vocabulary/locale";

import { shownQuestions, type EntryContent, type ShownQuestion } from "./content";
import { isEditorOf, mayEdit } from "./entries.policy";
import { selectForwardedInquiries } from "./inquiry.repo.server";
import { nextSteps } from "./next-steps.server";
import { mayStep } from "./state";
import { parseContent, selectLatestVersion } from "./version.repo.server";
import { findWorkingEntry } from "./working-entry.server";

export type ReceiptPage = {
  readonly id: string;
  readonly number: string;
  readonly no: number;
  readonly checksum: string;
  readonly submittedAt: Instant;
  readonly state: EntryState;
  readonly stateReason: string | null;
  readonly editable: boolean;
  readonly withdrawable: boolean;
  readonly edition: { readonly name: LocalisedText; readonly timeZone: string; readonly contact: string };
  /** In the reader's language. */
  readonly next: readonly string[];
  readonly category: LocalisedText;
  readonly content: EntryContent;
  readonly questions: readonly ShownQuestion[];
  /** How many questions the jury has asked. */
  readonly inquiries: number;
};

/** Undefined for entries of somebody else, and for one that was never handed in. */
export async function readReceipt(q: Q, viewer: Viewer, entryId: string, { now, locale }: { readonly now: Instant; readonly locale: Locale }): Promise<ReceiptPage | undefined> {
  const parts = await findWorkingEntry(q, entryId);
  const latest = await selectLatestVersion(q, entryId);
  if (!parts || !latest || !isEditorOf(viewer, parts.entry) || parts.entry.number === null) return undefined;
  const { entry, edition, category } = parts;
  const phase = phaseOf(edition, now);
  return {
    id: entry.id,
    number: parts.entry.number,
    no: latest.no,
    checksum: latest.checksum,
    submittedAt: latest.submittedAt,
    state: entry.state,
    stateReason: entry.stateReason,
    editable: mayEdit(entry.state, phase).ok,
    withdrawable: mayStep(entry.state, "withdraw", "lead", { phase, reason: "" }).ok,
    edition: { name: edition.name, timeZone: edition.timeZone, contact: edition.contact },
    next: nextSteps(entry.state, edition, locale),
    category: category.name,
    content: parseContent(latest.content),
    questions: shownQuestions(category),
    inquiries: (await selectForwardedInquiries(q, entryId)).length,
  };
}
