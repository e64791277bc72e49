// The desk of the asking juror, opened for writing, or the reason why it stays closed. Part of every step a juror takes with a sheet.
import { mayOpenEntry, type OpenRefusal } from "#app/areas/jury/may-open-entry.server";
import { refused, ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import type { Desk } from "./desk";
import { mayWrite, type WriteRefusal } from "./sheet.policy";
import { findDeskOfPerson } from "./sheet.repo.server";

export type DeskRefusal = OpenRefusal | WriteRefusal;

/** Two queries: every save of every juror comes through here. */
export async function openDesk(q: Q, { now }: Pick<Deps, "now">, viewer: Viewer, entryId: string): Promise<Result<Desk, DeskRefusal>> {
  const desk = await findDeskOfPerson(q, viewer.personId, entryId);
  if (!desk) return refused("not-assigned");
  const opened = await mayOpenEntry(q, desk);
  if (!opened.ok) return opened;
  const writable = mayWrite(desk, now);
  return writable.ok ? ok(desk) : writable;
}
