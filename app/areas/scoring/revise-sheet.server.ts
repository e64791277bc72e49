// Changes points of a handed-in sheet in the jury's meeting: a new version, with the reason that was given there (law §7, §10). Part of a larger
// step, inside its transaction; whether the juror may is asked before.
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { contentOf } from "./desk";
import { missingForSubmit } from "./sheet";
import { findDeskOfJuror } from "./sheet.repo.server";
import { weightedTotal } from "./total";
import { readTyped, type TypedRefusal } from "./typed-sheet";
import { contentChange, writeSheet } from "./write-sheet.server";

export type Revision = {
  readonly jurorId: string;
  readonly entryId: string;
  /** Of the sheet as it was shown. */
  readonly version: number;
  /** By criterion, as typed. */
  readonly points: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Id of the person who writes it down. */
  readonly by: string;
};

export type RevisedPoints = { readonly criterionId: string; readonly before: number; readonly after: number };
/** `unknown-sheet`: the juror has handed in none. `newer`: it was changed since it was shown. `unchanged`: the same points again. */
export type ReviseRefusal = "unknown-sheet" | "newer" | "unchanged" | { readonly typed: TypedRefusal } | { readonly missing: readonly string[] };

/** What changed; nothing where the same revision came before. Points that ask for a reason and have none get that of the meeting. */
export async function reviseSheet(q: Q, deps: Pick<Deps, "now" | "newId">, { jurorId, entryId, version, points, reason, by }: Revision): Promise<Result<readonly RevisedPoints[], ReviseRefusal>> {
  const desk = await findDeskOfJuror(q, jurorId, entryId);
  if (!desk?.sheet || desk.sheet.state !== "submitted") return refused("unknown-sheet");
  const stored = contentOf(desk);
  const read = readTyped({ points, reasons: {}, comment: stored.comment }, desk);
  if (!read.ok) return refused({ typed: read.reason });
  const changes = desk.criteria.flatMap(({ id }): RevisedPoints[] => {
    const [before, after] = [stored.points[id] ?? null, read.value.points[id] ?? null];
    return before === null || after === null || before === after ? [] : [{ criterionId: id, before, after }];
  });
  const total = weightedTotal(desk.criteria, read.value.points);
  if (!total.ok) return refused({ missing: desk.criteria.filter(({ id }) => read.value.points[id] === null).map(({ id }) => id) });
  if (changes.length === 0) return desk.sheet.version === version ? refused("unchanged") : ok([]);
  if (desk.sheet.version !== version) return refused("newer");

  const unexplained = new Set(missingForSubmit({ ...desk, points: read.value.points, reasons: stored.reasons }).map(({ criterionId }) => criterionId));
  const reasons = Object.fromEntries(desk.criteria.map(({ id }) => [id, unexplained.has(id) ? reason : (stored.reasons[id] ?? "")]));
  const change = { ...contentChange({ points: read.value.points, reasons, comment: stored.comment }), total: total.value };
  await writeSheet(q, deps, desk, { action: "sheet.revised", by, change, reason });
  return ok(changes);
}
