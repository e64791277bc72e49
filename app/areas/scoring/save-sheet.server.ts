// A juror saves a draft, by hand or by itself: whatever is on the scale, complete or not.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Instant } from "#app/base/instant";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { contentOf, isSameContent, withStored, type Desk, type SheetContent, type StoredSheet } from "./desk";
import { openDesk, type DeskRefusal } from "./open-desk.server";
import { readTyped, type TypedRefusal, type TypedSheet } from "./typed-sheet";
import { contentChange, writeSheet } from "./write-sheet.server";

export type SheetInput = {
  readonly entryId: string;
  /** Of the sheet as the juror saw it; 0 before there was one. */
  readonly version: number;
  readonly typed: TypedSheet;
  /** Where the juror, who was shown both, chose what is stored: ids of criteria, or the comment. */
  readonly takeStored?: readonly string[];
};

/** `newer`: somebody, most likely the same juror elsewhere, has saved since; nothing is overwritten unseen. */
export type SaveRefusal = DeskRefusal | { readonly typed: TypedRefusal } | { readonly newer: StoredSheet };

export type SavedSheet = { readonly version: number; readonly at: Instant };

export async function saveSheet(deps: Deps, viewer: Viewer, input: SheetInput): Promise<Result<SavedSheet, SaveRefusal>> {
  return deps.store.tx(async (q) => {
    const read = await readSheet(q, deps, viewer, input);
    if (!read.ok) return read;
    const { desk, content } = read.value;
    const kept = desk.sheet && isSameContent(content, contentOf(desk)) ? desk.sheet : undefined;
    const { version, updatedAt } = kept ?? (await writeSheet(q, deps, desk, { action: "sheet.saved", by: viewer.personId, change: contentChange(content) }));
    return ok({ version, at: updatedAt });
  });
}

/** What was typed, readable and up to date, with the desk it belongs to. The same content sent twice is no conflict. */
export async function readSheet(
  q: Q,
  deps: Deps,
  viewer: Viewer,
  { entryId, version, typed, takeStored = [] }: SheetInput,
): Promise<Result<{ readonly desk: Desk; readonly content: SheetContent }, SaveRefusal>> {
  const opened = await openDesk(q, deps, viewer, entryId);
  if (!opened.ok) return opened;
  const desk = opened.value;
  const read = readTyped(typed, desk);
  if (!read.ok) return refused({ typed: read.reason });
  const content = desk.sheet ? withStored(read.value, contentOf(desk), takeStored) : read.value;
  if (desk.sheet && desk.sheet.version !== version && !isSameContent(content, contentOf(desk))) return refused({ newer: desk.sheet });
  return ok({ desk, content });
}
