// Forms of the deliberation, the seal and the publication. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

import { optionalText, tick, version, wholeNumber } from "#app/areas/competition/fields.input";

import { NO_WINNER } from "./decision";

const JURY_REASON = 5_000;
const COMMENDATION_REASON = 2_000;

export const voteInput = z.object({
  rank: wholeNumber,
  /** By entry. */
  votes: z.record(z.string(), wholeNumber).default({}),
  castingFor: z.string().optional().transform((entryId) => entryId ?? null),
});

/** `row`: where a commendation stands in the form. Rows left empty say nothing. */
export const decisionInput = z.object({
  version,
  winnerId: z.string({ error: "missing" }).transform((entryId) => (entryId === NO_WINNER ? null : entryId)),
  reason: optionalText(JURY_REASON),
  departureReason: optionalText(JURY_REASON).transform((reason) => (reason === "" ? null : reason)),
  commendations: z
    .array(z.object({ entryId: z.string().default(""), reason: optionalText(COMMENDATION_REASON) }))
    .max(100)
    .default([])
    .transform((rows) => rows.map((each, row) => ({ ...each, row })).filter(({ entryId, reason }) => entryId !== "" || reason !== "")),
});

export const signOffInput = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  chairId: z.string({ error: "missing" }),
  confirmed: tick.refine((ticked) => ticked, { error: "not-confirmed" }),
});

export const embargoInput = z.object({ publishAt: z.string().trim().default("") });

export const publishInput = z.object({ confirmed: tick.refine((ticked) => ticked, { error: "not-confirmed" }) });

const wallClock = z.string().trim().default("");

export const openRoundInput = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), judgingOpenAt: wallClock, judgingCloseAt: wallClock });
