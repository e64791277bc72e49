// The shape of a question to those behind an example. Reasons are keys that the view puts into words.
import { z } from "zod/v4";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };

export const CONTACT_LIMIT = 4_000;

export const contactInput = z.object({
  name: z.string(missing).trim().min(2, missing).max(200, tooLong),
  email: z.string(missing).trim().toLowerCase().pipe(z.email({ error: "email" })).pipe(z.string().max(200, tooLong)),
  organisation: z.string().trim().max(200, tooLong).default(""),
  message: z.string(missing).trim().min(10, missing).max(CONTACT_LIMIT, tooLong),
});
export type ContactQuestion = z.output<typeof contactInput>;
