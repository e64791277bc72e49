// The shape of the form that begins an entry.
import { z } from "zod/v4";

import { LIMITS } from "./draft";

export const beginEntryInput = z.object({
  categoryId: z.string({ error: "missing" }),
  title: z.string({ error: "missing" }).trim().min(1, "missing").max(LIMITS.title, "too-long"),
});
