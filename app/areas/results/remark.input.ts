// The form by which the office decides about one remark. Errors are keys; the words for them stand in the view.
import { z } from "zod/v4";

const LONGEST = 5_000;

const remark = { sheetId: z.string().min(1), place: z.string().default("") };

export const remarkInput = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("release"), ...remark, text: z.string({ error: "missing" }).trim().min(1, { error: "missing" }).max(LONGEST, { error: "too-long" }) }),
  z.object({ intent: z.literal("withhold"), ...remark, text: z.string().default("") }),
]);
