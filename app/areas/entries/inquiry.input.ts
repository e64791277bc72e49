// The shape of the forms about inquiries. Reasons are keys.
import { z } from "zod/v4";

import { INQUIRY_ANSWER_MAX, INQUIRY_MAX } from "./inquiry";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };
const dutiful = (max: number) => z.string(missing).trim().min(1, missing).max(max, tooLong);

export const inquiryInput = z.object({ question: dutiful(INQUIRY_MAX) });
export const forwardInput = z.object({ id: z.string().max(100), forwarded: dutiful(INQUIRY_MAX) });
export const declineInput = z.object({ id: z.string().max(100), declineReason: dutiful(INQUIRY_MAX) });
export const answerInput = z.object({ id: z.string(missing).max(100), answer: dutiful(INQUIRY_ANSWER_MAX) });
