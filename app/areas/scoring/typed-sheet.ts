// What a juror typed, read against the criteria and the scale. The fields of the form stand in sheet.input.ts.
import { ok, refused, type Result } from "#app/base/result";

import type { Desk, SheetContent } from "./desk";
import { checkPoints, type PointsRefusal } from "./sheet";

/** As the form sent it, by criterion id; "" is not scored. */
export type TypedSheet = {
  readonly points: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly comment: string;
};

export type PointsProblem = { readonly criterionId: string; readonly problem: PointsRefusal; readonly typed: string };
/** `other-criteria`: the form is not that of this entry's category. */
export type TypedRefusal = "other-criteria" | readonly PointsProblem[];

/** Points off the scale are refused and named, all of them at once; texts lose the space around them (law §7). */
export function readTyped(typed: TypedSheet, { criteria, scale }: Pick<Desk, "criteria" | "scale">): Result<SheetContent, TypedRefusal> {
  const ids = new Set(criteria.map(({ id }) => id));
  const isSameList = Object.keys(typed.points).length === ids.size && [typed.points, typed.reasons].every((given) => Object.keys(given).every((id) => ids.has(id)));
  if (!isSameList) return refused("other-criteria");

  const problems: PointsProblem[] = [];
  const points: Record<string, number | null> = {};
  for (const id of ids) {
    const raw = typed.points[id] ?? "";
    const read = checkPoints(scale, raw);
    if (read.ok) points[id] = read.value;
    else problems.push({ criterionId: id, problem: read.reason, typed: raw });
  }
  if (problems.length > 0) return refused(problems);
  const reasons = Object.fromEntries([...ids].map((id) => [id, tidy(typed.reasons[id] ?? "")]));
  return ok({ points, reasons, comment: tidy(typed.comment) });
}

/** Forms send a line break as two characters; one is kept. */
function tidy(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
