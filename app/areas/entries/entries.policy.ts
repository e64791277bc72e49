// Who may read and write which entry. In which state and phase a step is open stands in state.ts.
import type { Phase } from "#app/areas/competition/phase";
import type { Viewer } from "#app/base/viewer";
import type { Result } from "#app/base/result";
import type { EntryState } from "#db/vocabulary/entry";

import { mayStep, type EntryStepRefusal } from "./state";

/** An entry belongs to its lead: the people confirmed to work there, with a verified address, read and write it; nobody else knows of a draft (law §4). */
export function isEditorOf(viewer: Pick<Viewer, "organisationId" | "emailVerified">, entry: { readonly leadId: string }): boolean {
  return viewer.emailVerified && viewer.organisationId === entry.leadId;
}

/** An entry can be worked on exactly as long as it can be submitted (law §4). */
export function mayEdit(state: EntryState, phase: Phase): Result<EntryState, EntryStepRefusal> {
  return mayStep(state, "submit", "lead", { phase, reason: "" });
}
