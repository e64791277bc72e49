// Entries in the order of their adjusted scores: what ranks hang on where the edition's method is "adjusted" (law §8, §9).
import { toNumber } from "#app/base/fraction";
import { ok, refused, type Result } from "#app/base/result";
import { at, itemAt } from "#app/base/vector";

import { NO_MODEL } from "./identifiability";
import type { Score } from "./score-group";
import { fitScores } from "./score-ranking";

/** Why adjusted scores cannot put all entries in one order; then they are ranked by exact mean. */
export const NOT_ADJUSTED = [...NO_MODEL, "not-connected", "no-entry-variance"] as const;
export type NotAdjusted = (typeof NOT_ADJUSTED)[number];

/** `score`: in the unit of the scores. `ahead`: how many entries have a higher one; equal for entries that tie. */
export type AdjustedPlace = { readonly score: number; readonly ahead: number };

/** By entry; nobody without scores. Refused without a model, where no juror connects some entries with others, and where nothing but jurors and chance tells entries apart. */
export function adjustedOrder(scores: readonly Score[]): Result<ReadonlyMap<string, AdjustedPlace>, NotAdjusted> {
  if (scores.length === 0) return ok(new Map());
  const { group, model } = fitScores(scores);
  if (!model.ok) return model;
  const [part, ...others] = model.value.components;
  if (part === undefined || others.length > 0) return refused("not-connected");
  if (model.value.variances.entry === 0) return refused("no-entry-variance");
  const { effect } = part.entry;
  return ok(
    new Map(
      Array.from(part.component.ids.entry, (id, i) => {
        const ahead = effect.reduce((count, other) => count + (other > at(effect, i) ? 1 : 0), 0);
        return [itemAt(group.entries, id).name, { score: toNumber(group.lowest) + part.mean + at(effect, i), ahead }];
      }),
    ),
  );
}
