// The shape of the office's decision on an entry.
import { z } from "zod/v4";

import { OFFICE_STEPS } from "./state";

export const REASON_LIMIT = 5_000;

export const decideFormalCheckInput = z.object({
  no: z.coerce.number().int(),
  decision: z.enum(OFFICE_STEPS, { error: "missing" }),
  reason: z.string().trim().max(REASON_LIMIT, "too-long").default(""),
});
