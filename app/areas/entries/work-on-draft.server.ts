// One press of a button in the form of an entry: partners and rows are added or taken off as the button says, then everything typed is saved.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { withoutRow } from "./answers";
import type { DraftForm } from "./draft";
import type { PartnerTrial } from "./form-state";
import type { FormIntent } from "./intent";
import { resolvePartner, type TypedPartner } from "./resolve-partner.server";
import { saveDraft, type SaveDraftInput, type SaveDraftRefusal, type SavedDraft } from "./save-draft.server";

export type WorkOnDraftInput = SaveDraftInput & {
  readonly intent: FormIntent;
  /** What stands in the fields for a new partner; whoever leaves it there means it, except while still typing. */
  readonly newPartner: TypedPartner;
};

export type WorkOnDraftRefusal = SaveDraftRefusal | { readonly reason: "partner"; readonly trial: PartnerTrial };

export async function workOnDraft(deps: Deps, viewer: Viewer, { intent, newPartner, ...input }: WorkOnDraftInput): Promise<Result<SavedDraft, WorkOnDraftRefusal>> {
  const kept = intent.kind === "remove-partner" ? input.form.partners.filter((_, position) => position !== intent.position) : input.form.partners;
  const adds = intent.kind === "add-partner" || (intent.kind !== "autosave" && newPartner.name.trim() !== "");
  const added = adds ? await resolvePartner(deps.store.read, newPartner, viewer.organisationId ?? "", kept) : undefined;
  if (added && !added.ok) return refused({ reason: "partner", trial: { ...added.reason, name: newPartner.name, country: newPartner.country } });
  const answers = intent.kind === "remove-row" ? withoutRow(input.form.answers, intent.question, intent.position) : input.form.answers;
  const form: DraftForm = { ...input.form, answers, partners: added ? [...kept, added.value] : kept };
  const saved = await saveDraft(deps, viewer, { ...input, form });
  return saved.ok ? ok(saved.value) : saved;
}
