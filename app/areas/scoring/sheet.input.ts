// The shape of the forms about score sheets. Points stay as typed: what they may be is the law's to say (typed-sheet.ts). Reasons are keys.
import { z } from "zod/v4";

import { DECLARED_KINDS } from "#db/vocabulary/conflict";

import { COMMENT_MAX, REASON_MAX } from "./sheet";

const tooLong = { error: "too-long" };
const missing = { error: "missing" };
const reason = z.string().max(REASON_MAX, tooLong);
const dutiful = z.string(missing).trim().min(1, missing).max(REASON_MAX, tooLong);

/** Criteria by id, as `points.<id>` and `reasons.<id>`. */
export const sheetInput = z.object({
  version: z
    .string(missing)
    .regex(/^\d{1,9}$/, missing)
    .transform(Number),
  points: z.record(z.string(), z.string().max(100)).default({}),
  reasons: z.record(z.string(), reason).default({}),
  comment: z.string().max(COMMENT_MAX, tooLong).default(""),
});

export const abstentionInput = z.object({ abstainReason: dutiful });
export const recusalInput = z.object({ kind: z.enum(DECLARED_KINDS, missing), note: z.string().trim().max(REASON_MAX, tooLong).default("") });

/** What the office orders about one sheet of a juror. */
export const orderInput = z.object({ intent: z.enum(["reopen", "void"]), entry: z.string().max(100), reason: dutiful });
export const extensionInput = z.object({ until: z.string(missing).max(40) });
export const closingInput = z.object({ confirmed: z.literal("on", missing) });
