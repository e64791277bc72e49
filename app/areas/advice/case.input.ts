// The shape of every form about cases. Reasons are keys that the views put into words.
import { z } from "zod/v4";

import { REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";
import { TOPICS } from "#db/vocabulary/topic";

import { MOST_PARTNERS } from "./funding-amount";
import { MAX_SLOTS, SLOT_MINUTES } from "./slot";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };
const dutiful = (max: number) => z.string(missing).trim().min(1, missing).max(max, tooLong);
const optional = (max: number) => z.string().trim().max(max, tooLong).default("");
const id = z.string(missing).min(1, missing).max(100, tooLong);

/** Longest texts, in characters. */
export const CONCERN_MAX = 5_000;
export const MESSAGE_MAX = 5_000;
export const NOTE_MAX = 10_000;
export const PARTNERS_MAX = 20_000;
export const MAX_PARTNERS = 30;

/** One to a line; empty lines name nobody. */
const partners = (most: number, letters: number) => optional(letters).refine((text) => text.split("\n").filter((line) => line.trim() !== "").length <= most, { error: "too-many" });

export const requestInput = z.object({
  organisation: dutiful(200),
  organisationChoice: z.string().max(100, tooLong).optional(),
  project: dutiful(200),
  partners: partners(MAX_PARTNERS, 5_000),
  topic: z.enum(TOPICS, missing),
  concern: dutiful(CONCERN_MAX),
  wished: optional(300),
  slot: optional(100),
  privacy: z.literal("on", missing),
  name: z.string(missing).trim().min(2, missing).max(120, tooLong),
  email: z.string(missing).trim().toLowerCase().min(1, missing).max(254, tooLong).pipe(z.email({ error: "not-an-address" })),
});

export const messageInput = z.object({ text: dutiful(MESSAGE_MAX) });
/** `next`: whose turn it is after the answer. */
export const answerInput = z.object({ text: dutiful(MESSAGE_MAX), next: z.enum(["requester", "office"], missing).default("office") });
export const noteInput = z.object({ text: dutiful(NOTE_MAX) });
export const stepInput = z.object({ step: z.enum(["take", "resume", "close", "reopen"], missing) });
export const handOverInput = z.object({ adviser: id });
/** `seen`: the parties as the form showed them, so that nobody overwrites what a colleague has written meanwhile. As many partners as a pre-assessment can have. */
export const partiesInput = z.object({ lead: dutiful(200), partners: partners(MOST_PARTNERS, PARTNERS_MAX), region: z.enum(REGIONAL_DISTRICTS).nullable().default(null), seen: z.string().max(60_000).default("") });
export const bookInput = z.object({ slot: id });
export const cancelInput = z.object({ appointment: id });

/** What a term must be stands in retention.ts. */
export const termInput = z.object({ months: z.string().trim().max(10, { error: "not-a-term" }).default("") });

const wallClock = z.string(missing).trim().min(1, missing).max(40, { error: "malformed" });
const minutes = z
  .string(missing)
  .transform(Number)
  .refine((value) => SLOT_MINUTES.some((known) => known === value), missing);

export const appointmentInput = z.object({ starts: wallClock, minutes, place: dutiful(500) });
export const slotsInput = z.object({
  starts: wallClock,
  minutes,
  count: z
    .string(missing)
    .trim()
    .regex(/^\d{1,2}$/, { error: "not-a-count" })
    .transform(Number)
    .refine((value) => value >= 1 && value <= MAX_SLOTS, { error: "not-a-count" }),
  place: dutiful(500),
});
export const withdrawInput = z.object({ slot: id });
