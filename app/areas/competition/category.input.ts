// Forms about what is judged and how: categories with criteria, the scale, the jury.
import { z } from "zod/v4";

import { RANKING_METHODS } from "#db/vocabulary/scoring";

import { localised, optionalLocalised, text, tick, version, wholeNumber } from "./fields.input";

const id = z.string().max(64);
const words = { name: localised(200), description: optionalLocalised(3_000) };

const criterion = z.object({
  /** Absent: a new one. */
  id: id.optional(),
  ...words,
  weight: wholeNumber,
});

const categoryRules = {
  ...words,
  key: text(2).regex(/^[A-Z]{2}$/, { error: "no-key" }),
  requiresForeignPartner: tick,
  criteria: z.array(criterion).max(12, { error: "too-many" }).default([]),
};

export const newCategoryInput = z.object(categoryRules);
export const categoryInput = z.object({ version, ...categoryRules });
export type CategoryForm = Omit<z.output<typeof categoryInput>, "version">;

const criteriaWording = z.array(z.object({ id, ...words })).default([]);
export const categoryWordingInput = z.object({ version, ...words, criteria: criteriaWording });
export type CategoryWording = z.output<typeof categoryWordingInput>;

/** Criteria of a round that follows: with "same" the rows below say nothing. */
export const roundCriteriaInput = z.discriminatedUnion("own", [
  z.object({ version, own: z.literal("same") }).transform(({ version }) => ({ version, criteria: null })),
  z.object({ version, own: z.literal("own"), criteria: categoryRules.criteria }).transform(({ version, criteria }) => ({ version, criteria })),
]);
export type RoundCriteria = Omit<z.output<typeof roundCriteriaInput>, "version">;

export const criteriaWordingInput = z.object({ version, criteria: criteriaWording });
export type CriteriaWording = z.output<typeof criteriaWordingInput>;

const anchors = z.array(z.object({ points: wholeNumber, text: localised(500) })).max(20, { error: "too-many" }).default([]);

export const judgingRulesInput = z
  .object({
    version,
    scaleMin: wholeNumber,
    scaleMax: wholeNumber,
    anchors,
    reasonLowAt: wholeNumber,
    reasonHighAt: wholeNumber,
    quorum: wholeNumber,
    rankingMethod: z.enum(RANKING_METHODS, { error: "missing" }),
    jurors: z.enum(["all", "some"], { error: "missing" }),
    jurorsPerEntry: wholeNumber.optional(),
    blind: tick,
  })
  .refine(({ jurors, jurorsPerEntry }) => jurors === "all" || jurorsPerEntry !== undefined, { error: "missing", path: ["jurorsPerEntry"] })
  .transform(({ jurors, jurorsPerEntry, ...rules }) => ({ ...rules, jurorsPerEntry: jurors === "all" ? null : (jurorsPerEntry ?? null) }));
export type JudgingRules = z.output<typeof judgingRulesInput>;

export const anchorWordingInput = z.object({ version, anchors });
export type AnchorWording = z.output<typeof anchorWordingInput>;

/** "72,5" or "72.5" as tenths: 725. What a score may be is for round.ts. */
const tenths = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d)?$/, { error: "no-points" })
  .transform((points) => Math.round(Number(points.replace(",", ".")) * 10));

/** A plan of rounds as it is typed; with one round the other fields say nothing. */
export const roundsInput = z.discriminatedUnion("rounds", [
  z.object({ version, rounds: z.literal("one") }).transform(({ version }) => ({ version, plan: null })),
  z
    .object({
      version,
      rounds: z.literal("two"),
      kind: z.enum(["first", "threshold"], { error: "missing" }),
      count: wholeNumber.optional(),
      tenths: tenths.optional(),
      quorum: wholeNumber,
      jurors: z.enum(["all", "some"], { error: "missing" }),
      jurorsPerEntry: wholeNumber.optional(),
    })
    .refine(({ kind, count }) => kind !== "first" || count !== undefined, { error: "missing", path: ["count"] })
    .refine(({ kind, tenths }) => kind !== "threshold" || tenths !== undefined, { error: "missing", path: ["tenths"] })
    .refine(({ jurors, jurorsPerEntry }) => jurors === "all" || jurorsPerEntry !== undefined, { error: "missing", path: ["jurorsPerEntry"] })
    .transform(({ version, kind, count = 0, tenths = 0, quorum, jurors, jurorsPerEntry = null }) => ({
      version,
      plan: { rule: kind === "first" ? ({ kind, count } as const) : ({ kind, tenths } as const), quorum, jurorsPerEntry: jurors === "all" ? null : jurorsPerEntry },
    })),
]);
