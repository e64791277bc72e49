// The shape of the forms with which jurors turn to the office, and of the office's answers. Reasons are keys.
import { z } from "zod/v4";

import { REASON_MAX } from "./sheet";

const missing = { error: "missing" };
const dutiful = z.string(missing).trim().min(1, missing).max(REASON_MAX, { error: "too-long" });

export const concernInput = z.object({ concern: dutiful });
export const settlementInput = z.object({ id: z.string().max(100), settlement: dutiful });
