// The shape of the forms on a case of pre-assessment.
import { z } from "zod/v4";

import { RECOMMENDATIONS } from "#db/vocabulary/funding";

const text = z.string().max(10_000, { error: "too-long" }).default("");

/** `seen`: when the view that the form showed was given. */
export const viewInput = z.object({ recommendation: z.enum(RECOMMENDATIONS, { error: "missing" }), reason: text, conditions: text, seen: z.string().max(40).default("") });
export const regionalNoteInput = z.object({ text });
