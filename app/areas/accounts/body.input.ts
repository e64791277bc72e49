// The shape of the form for a body of the directory. Reasons are keys that the view puts into words.
import { z } from "zod/v4";

import { COUNTRIES } from "#db/vocabulary/organisation";

import { BODY_KINDS } from "./body";

const missing = { error: "missing" };

export const bodyInput = z.object({
  name: z.string(missing).trim().min(2, missing).max(200, { error: "too-long" }),
  kind: z.enum(BODY_KINDS, missing),
  country: z.enum(COUNTRIES, missing),
  municipal: z.boolean().default(false),
  exempt: z.boolean().default(false),
  members: z.string().max(20_000, { error: "too-long" }).default(""),
});

/** Of a body that ships as data. */
export const exemptionInput = z.object({ exempt: z.boolean().default(false) });
