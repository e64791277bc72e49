// The shape of the office's rulings on the formal check of one version.
import { z } from "zod/v4";

import { RULINGS } from "#db/vocabulary/entry";

const NOTE_LIMIT = 2_000;

export const ruleOnFindingsInput = z.object({
  no: z.coerce.number().int(),
  rulings: z
    .array(z.object({ rule: z.string().max(60), ruling: z.enum(RULINGS).optional(), note: z.string().trim().max(NOTE_LIMIT, "too-long").default("") }))
    .max(30)
    .default([]),
});
