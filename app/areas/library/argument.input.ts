// The shape of the office's form for an argument. Reasons are keys that the view puts into words.
import { z } from "zod/v4";

import { localised, optionalLocalised, version } from "#app/areas/competition/fields.input";
import { ARGUMENT_KINDS, AUDIENCES } from "#db/vocabulary/argument";
import { TOPICS } from "#db/vocabulary/topic";

export const argumentInput = z.object({
  version,
  kind: z.enum(ARGUMENT_KINDS, { error: "missing" }),
  topics: z.array(z.enum(TOPICS)).default([]),
  audiences: z.array(z.enum(AUDIENCES)).default([]),
  claim: localised(300),
  evidence: optionalLocalised(3_000),
  sources: z.string().max(7_000, { error: "too-long" }).default(""),
});
