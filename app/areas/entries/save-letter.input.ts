// The shape of the form in which the office words a letter.
import { z } from "zod/v4";

const SUBJECT_LIMIT = 200;
const BODY_LIMIT = 10_000;

export const saveLetterInput = z.object({
  intent: z.enum(["save", "preview", "reset"]),
  subject: z
    .string({ error: "missing" })
    .trim()
    .min(1, "missing")
    .max(SUBJECT_LIMIT, "too-long")
    .transform((text) => text.replaceAll(/\s+/g, " ")),
  body: z.string({ error: "missing" }).trim().min(1, "missing").max(BODY_LIMIT, "too-long"),
});
