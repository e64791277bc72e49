// The shape of a sealed result read back from its text. Whether its numbers are right is asked of recompute.ts.
import { z } from "zod";

import { canonicalJson } from "#app/base/canonical-json";
import { ok, refused, type Result } from "#app/base/result";
import { RANKING_METHODS, TIE_RULES } from "#db/vocabulary/scoring";

import { NOT_ADJUSTED } from "./adjusted-order";
import { BUNDLE_FORMAT, FIRST_BUNDLE_FORMAT, type Bundle } from "./bundle";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fractionJson = z.strictObject({ n: z.string().regex(/^(0|-?[1-9]\d*)$/), d: z.string().regex(/^[1-9]\d*$/) });
const count = z.int().nonnegative();

const decidedBy = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("criterion"), criterionId: z.string() }),
  z.strictObject({ rule: z.enum(["first-places", "vote", "casting-vote", "shared"]) }),
]);

const category = z.strictObject({
  key: z.string(),
  name: z.string(),
  criteria: z.array(z.strictObject({ id: z.string(), name: z.string(), weight: count })),
});

const ranking = z.strictObject({
  category: z.string(),
  ranked: z.array(
    z.strictObject({
      entry: z.string(),
      rank: count,
      score: fractionJson,
      decidedBy: decidedBy.nullable(),
      sheets: count,
      means: z.array(z.strictObject({ criterionId: z.string(), mean: fractionJson })),
      lowest: z.int(),
      highest: z.int(),
      firstPlaces: count,
    }),
  ),
  undecidable: z.array(z.strictObject({ entry: z.string(), sheets: count, lacking: count })),
});

const decision = z.strictObject({
  category: z.string(),
  winner: z.string().nullable(),
  reason: z.string(),
  departureReason: z.string().nullable(),
  commendations: z.array(z.strictObject({ entry: z.string(), reason: z.string() })),
});

const round = z.strictObject({
  no: count,
  rule: z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("first"), count }), z.strictObject({ kind: z.literal("threshold"), tenths: count })]),
  quorum: count,
  entries: z.array(z.strictObject({ entry: z.string(), category: z.string(), sheets: count, score: fractionJson.nullable(), passed: z.boolean() })),
});

const decimal = z.string().regex(/^-?\d+\.\d{3}$/);
const maybe = decimal.nullable();

const estimates = z.strictObject({
  category: z.string(),
  method: z.enum(RANKING_METHODS),
  notAdjusted: z.enum(NOT_ADJUSTED).nullable(),
  seed: count,
  intercept: maybe,
  variance: z.strictObject({ entry: decimal, juror: decimal, residual: decimal }).nullable(),
  entries: z.array(z.strictObject({ entry: z.string(), adjusted: decimal, se: decimal, low: count, high: count })),
  agreement: z.strictObject({ icc1: maybe, icc1k: maybe, icc2: maybe, icc2k: maybe, icc3: maybe, icc3k: maybe, kendallW: maybe, alphaInterval: maybe, alphaOrdinal: maybe }),
});

const edition = z.strictObject({
  slug: z.string(),
  name: z.string(),
  scale: z.strictObject({ min: z.int(), max: z.int() }),
  quorum: count,
  tieRules: z.array(z.enum(TIE_RULES)),
  rankingMethod: z.enum(RANKING_METHODS),
  categories: z.array(category),
});

const second = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  edition,
  entries: z.array(z.strictObject({ number: z.string(), category: z.string(), title: z.string(), lead: z.string(), checksum: sha256 })),
  sheets: z.array(z.strictObject({ entry: z.string(), juror: z.string().regex(/^J\d{2,}$/), points: z.record(z.string(), z.int()), total: z.int() })),
  votes: z.array(z.strictObject({ category: z.string(), votes: z.record(z.string(), count), castingFor: z.array(z.string()) })),
  rankings: z.array(ranking),
  estimates: z.array(estimates),
  decisions: z.array(decision),
  rounds: z.array(round).optional(),
  correction: z.strictObject({ no: z.int().min(2), reason: z.string().regex(/\S/) }).optional(),
  sealedAt: z.iso.datetime({ precision: 3 }),
  previous: sha256.nullable(),
});

const first = second.omit({ estimates: true }).extend({ format: z.literal(FIRST_BUNDLE_FORMAT), edition: edition.extend({ rankingMethod: z.literal("mean") }) });

const bundle = z.discriminatedUnion("format", [first, second]).refine(({ previous, correction }) => (previous === null) === (correction === undefined)) satisfies z.ZodType<Bundle>;

export type BundleRefusal = "not-json" | "not-a-result" | "not-canonical";

/** Reads a sealed result. A text that says the same in another spelling is refused: its hash would be another one. */
export function parseBundle(text: string): Result<Bundle, BundleRefusal> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = bundle.safeParse(json.value);
  if (!parsed.success) return refused("not-a-result");
  return canonicalJson(parsed.data) === text ? ok(parsed.data) : refused("not-canonical");
}

function parseJson(text: string): Result<unknown, "not-json"> {
  try {
    return ok<unknown>(JSON.parse(text));
  } catch {
    return refused("not-json");
  }
}
