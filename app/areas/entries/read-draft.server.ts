// The page of an entry that its municipality works on: the form, what is missing, and whether it is open.
import type { FormSection } from "#app/areas/competition/form-definition";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";

import { incompleteFields, type Incomplete } from "./completeness";
import { formQuestions, type ContentAttachment, type EntryContent, type FormQuestion } from "./content";
import { formOf, type DraftForm } from "./draft";
import { isEditorOf, mayEdit } from "./entries.policy";
import { inFormOrder } from "./sections";
import { mayStep, type EntryStepRefusal } from "./state";
import { findWorkingEntry, workingContent, type WorkingEntryParts } from "./working-entry.server";

export type DraftPage = {
  readonly id: string;
  readonly state: EntryState;
  readonly stateReason: string | null;
  readonly number: string | null;
  readonly version: number;
  readonly updatedAt: Instant;
  /** When this was read: what was saved on an earlier day says so. */
  readonly readAt: Instant;
  /** Null: open. Else why nothing can be changed. */
  readonly closed: EntryStepRefusal | null;
  readonly withdrawable: boolean;
  readonly edition: { readonly name: LocalisedText; readonly timeZone: string; readonly deadline: Instant | null; readonly judgingCloseAt: Instant | null };
  readonly lead: { readonly id: string; readonly name: string };
  readonly category: { readonly id: string; readonly name: LocalisedText };
  /** To choose from as long as the entry has no number. */
  readonly categories: readonly { readonly id: string; readonly name: LocalisedText }[];
  readonly sections: readonly FormSection[];
  readonly questions: readonly FormQuestion[];
  readonly form: DraftForm;
  readonly incomplete: readonly Incomplete[];
  readonly attachments: readonly ContentAttachment[];
  /** All of it to be read, where it cannot be worked on; null where the form shows it. */
  readonly content: EntryContent | null;
};

/** What the form asks: most of a page, and the same after each saving as long as the category is. */
export type DraftFrame = Pick<DraftPage, "categories" | "sections" | "questions">;
/** The draft for a page that may have its frame already. */
export type DraftStand = Omit<DraftPage, keyof DraftFrame> & Partial<DraftFrame>;

export function withoutFrame({ categories: _categories, sections: _sections, questions: _questions, ...stand }: DraftPage): DraftStand {
  return stand;
}

/** Undefined for entries of somebody else, as if they did not exist. */
export async function readDraft(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<DraftPage | undefined> {
  const parts = await findWorkingEntry(q, entryId);
  return parts && isEditorOf(viewer, parts.entry) ? draftPage(parts, now) : undefined;
}

export function draftPage(parts: WorkingEntryParts, now: Instant): DraftPage {
  const { entry, edition, categories, category, lead, partners, attachments } = parts;
  const phase = phaseOf(edition, now);
  const editing = mayEdit(entry.state, phase);
  const form = formOf(entry, partners);
  return {
    id: entry.id,
    state: entry.state,
    stateReason: entry.stateReason,
    number: entry.number,
    version: entry.version,
    updatedAt: entry.updatedAt,
    readAt: now,
    closed: editing.ok ? null : editing.reason,
    withdrawable: mayStep(entry.state, "withdraw", "lead", { phase, reason: "" }).ok,
    edition: { name: edition.name, timeZone: edition.timeZone, deadline: edition.entriesCloseAt, judgingCloseAt: edition.judgingCloseAt },
    lead: { id: lead.id, name: lead.name },
    category: { id: category.id, name: category.name },
    categories: entry.number === null ? categories.map(({ id, name }) => ({ id, name })) : [{ id: category.id, name: category.name }],
    sections: category.sections,
    questions: formQuestions(category),
    form,
    incomplete: inFormOrder(incompleteFields({ ...form, leadId: entry.leadId }, category, attachments.map(({ id }) => id)), category, form.answers),
    attachments,
    content: editing.ok ? null : workingContent(parts),
  };
}
