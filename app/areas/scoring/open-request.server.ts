// Whether a juror may turn to the office about an entry: it is open to them and judging lasts, whatever their own sheet is. Part of both ways to do so.
import { mayOpenEntry, type OpenRefusal } from "#app/areas/jury/may-open-entry.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import type { Desk } from "./desk";
import { duringJudging, type JudgingRefusal } from "./sheet.policy";
import { findDeskOfPerson } from "./sheet.repo.server";

export type RequestRefusal = OpenRefusal | JudgingRefusal;

export async function openRequest(q: Q, { now }: Pick<Deps, "now">, viewer: Viewer, entryId: string): Promise<Result<Desk, RequestRefusal>> {
  const desk = await findDeskOfPerson(q, viewer.personId, entryId);
  if (!desk) return refused("not-assigned");
  const opened = await mayOpenEntry(q, desk);
  if (!opened.ok) return opened;
  const during = duringJudging(desk.edition, now);
  return during.ok ? ok(desk) : during;
}
