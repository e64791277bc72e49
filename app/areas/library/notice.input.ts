// The shape of the forms of the partner search. Reasons are keys.
import { z } from "zod/v4";

import { RADIUS_MAX, RADIUS_MIN, REACHES } from "#db/vocabulary/notice";
import { TOPICS } from "#db/vocabulary/topic";

import { MESSAGE_MAX, NOTICE_WORDS_MAX, REMOVAL_REASON_MAX } from "./notice";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };
const dutiful = (max: number) => z.string(missing).trim().min(1, missing).max(max, tooLong);

export const noticeInput = z
  .object({
    topic: z.enum(TOPICS, missing),
    reach: z.enum(REACHES, missing),
    radiusKm: z.string().trim().max(100).default(""),
    crossBorder: z.string().optional().transform((value) => value === "yes"),
    until: z.string(missing).trim().min(1, missing).max(100, { error: "malformed" }),
    words: dutiful(NOTICE_WORDS_MAX),
  })
  .transform((typed, ctx) => {
    if (typed.reach === "beside") return { ...typed, radiusKm: null };
    const radiusKm = /^\d{1,4}$/.test(typed.radiusKm) ? Number(typed.radiusKm) : undefined;
    if (radiusKm !== undefined && radiusKm >= RADIUS_MIN && radiusKm <= RADIUS_MAX) return { ...typed, radiusKm };
    ctx.addIssue({ code: "custom", path: ["radiusKm"], message: typed.radiusKm === "" ? "missing" : "no-radius" });
    return z.NEVER;
  });
export type NoticeInput = z.output<typeof noticeInput>;

export const messageInput = z.object({ text: dutiful(MESSAGE_MAX) });
/** `guestId`: the organisation in the contact that the notice is not of. */
export const partnerMessageInput = z.object({ guestId: z.string(missing).trim().min(1, missing).max(100, missing), text: dutiful(MESSAGE_MAX) });
export const removalInput = z.object({ reason: dutiful(REMOVAL_REASON_MAX) });
