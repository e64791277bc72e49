// What the forms of a meeting send, each named by its intent. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

import { optionalText, text, tick, version, wholeNumber } from "#app/areas/competition/fields.input";
import { VOTES } from "#db/vocabulary/sitting";

const NAME = 200;
const GUESTS = 2_000;
const NOTE = 500;
const MOTION = 1_000;
const REASON = 1_000;

const chosen = z.string({ error: "missing" }).min(1, { error: "missing" });
/** Empty: none. */
const perhaps = z.string().default("").transform((id) => (id === "" ? null : id));
/** Forms send a line break as two characters; one is kept. */
const said = (max: number) => text(max).transform((words) => words.replaceAll("\r\n", "\n"));
const confirmed = tick.refine((ticked) => ticked, { error: "not-confirmed" });
const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const sittingInput = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("open"), chairId: chosen, deputyId: perhaps, keeper: text(NAME), place: text(NAME), guests: optionalText(GUESTS) }),
  z.object({ intent: z.literal("come"), jurorId: chosen, assured: confirmed }),
  z.object({ intent: z.literal("leave"), jurorId: chosen }),
  z.object({ intent: z.literal("call"), category: chosen }),
  z.object({ intent: z.literal("close-item"), category: chosen }),
  z.object({ intent: z.literal("call-entry"), entryId: chosen }),
  z.object({ intent: z.literal("end-discussion"), entryId: chosen }),
  z.object({ intent: z.literal("show-points"), category: chosen }),
  z.object({ intent: z.literal("tendency"), category: chosen, jurorId: chosen, entryId: perhaps, note: optionalText(NOTE) }),
  z.object({ intent: z.literal("points"), jurorId: chosen, entryId: chosen, version, points: z.record(z.string(), z.string().default("")).default({}), reason: said(REASON) }),
  z.object({ intent: z.literal("move"), category: chosen, no: wholeNumber, jurorId: chosen, entryId: perhaps, text: said(MOTION) }),
  z.object({ intent: z.literal("vote"), motionId: chosen, jurorId: chosen, vote: z.enum(VOTES, { error: "missing" }) }),
  z.object({ intent: z.literal("count"), motionId: chosen }),
  z.object({ intent: z.literal("close"), confirmed }),
  z.object({ intent: z.literal("sign-minutes"), digest, confirmed }),
]);

export type SittingOrder = z.output<typeof sittingInput>;

/** Which of the fields tell two forms of one intent apart. */
const APART: Readonly<Record<string, readonly string[]>> = { come: ["jurorId"], tendency: ["jurorId"], points: ["entryId", "jurorId"], vote: ["motionId", "jurorId"] };

/** The form on the page that sends this: its id. */
export function sittingFormId(intent: string, valueOf: (name: string) => unknown): string {
  return [intent, ...(APART[intent] ?? []).map((name) => String(valueOf(name)))].join("-");
}
