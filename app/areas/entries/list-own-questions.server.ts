// What the form of an entry asks, for whoever may work on it: read before what was typed, which is read by it.
import { listQuestions } from "#app/areas/competition/find-edition.server";
import type { Question } from "#app/areas/competition/form-definition";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { isEditorOf } from "./entries.policy";
import { selectEntry } from "./entry.repo.server";

/** Undefined for entries of somebody else, as if they did not exist. */
export async function listOwnQuestions(q: Q, viewer: Viewer, entryId: string): Promise<readonly Question[] | undefined> {
  const entry = await selectEntry(q, entryId);
  return entry && isEditorOf(viewer, entry) ? listQuestions(q, entry.editionId, entry.categoryId) : undefined;
}
