// The shape of what a partner sends through its link. Reasons are keys that the views put into words.
import { z } from "zod/v4";

import { isDay } from "#app/areas/competition/day";
import { PARTNER_ANSWERS, RESOLUTION_STATES } from "#db/vocabulary/entry";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };

export const partnerAnswerInput = z
  .object({
    answer: z.enum(PARTNER_ANSWERS, missing),
    name: z.string(missing).trim().min(2, missing).max(120, tooLong),
    role: z.string(missing).trim().min(2, missing).max(120, tooLong),
    reason: z.string().trim().max(2_000, tooLong).default(""),
    /** Of the content that was shown: nobody confirms what they have not seen. */
    fingerprint: z.string(missing).regex(/^[0-9a-f]{64}$/),
  })
  .refine(({ answer, reason }) => answer === "confirmed" || reason !== "", { path: ["reason"], error: "missing" });

/** A resolution that was passed has its day; one that was not has none. */
export const resolutionInput = z
  .object({ state: z.enum(RESOLUTION_STATES, missing), date: z.string().trim().max(40).default("") })
  .refine(({ state, date }) => state === "not-yet" || date !== "", { path: ["date"], error: "missing" })
  .refine(({ state, date }) => state === "not-yet" || date === "" || isDay(date), { path: ["date"], error: "not-a-day" })
  .transform(({ state, date }) => ({ state, date: state === "passed" ? date : null }));
