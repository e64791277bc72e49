// The office changes the form of a category, one step at a time, as long as the rules are open (law §3).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { editEdition, type EditRefusal } from "./edit-edition.server";
import { findCategory } from "./find-edition.server";
import { changeForm as formAfter, differingParts, type FormChange, type FormChangeRefusal } from "./form-change";
import { deleteForm, insertForm } from "./form.repo.server";

export type ChangeFormRefusal = EditRefusal | "no-such-category" | { readonly form: FormChangeRefusal };

export type ChangeFormInput = {
  readonly editionId: string;
  readonly version: number;
  readonly categoryId: string;
  /** To copy: from which category of the edition. */
  readonly change: Exclude<FormChange, { readonly kind: "copy" }> | { readonly kind: "copy"; readonly from: string };
};

export async function changeForm(deps: Deps, viewer: Viewer, { editionId, version, categoryId, change }: ChangeFormInput): Promise<Result<undefined, ChangeFormRefusal>> {
  return editEdition<ChangeFormRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q) => {
    const category = await findCategory(q, editionId, categoryId);
    const from = change.kind === "copy" ? await findCategory(q, editionId, change.from) : undefined;
    if (!category || (change.kind === "copy" && !from)) return refused("no-such-category");
    const before = { sections: category.sections, questions: category.questions };
    const after = formAfter(before, categoryId, change.kind === "copy" ? { kind: "copy", from: from ?? before } : change, () => deps.newId());
    if (!after.ok) return refused({ form: after.reason });
    await deleteForm(q, categoryId);
    await insertForm(q, after.value);
    return ok({ action: "category.form-changed", subject: `category:${categoryId}`, before: differingParts(before, after.value), after: differingParts(after.value, before) });
  });
}
