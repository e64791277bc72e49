// Forms of the audience prize. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

import { tick } from "#app/areas/competition/fields.input";

const missing = { error: "missing" };

/** `entry`: its number. */
export const castVoteInput = z.object({
  entry: z.string(missing).max(100, missing),
  email: z.string(missing).trim().toLowerCase().max(254, { error: "too-long" }).pipe(z.email({ error: "not-an-address" })),
});

const minute = z.string(missing).trim().max(100, { error: "malformed" });

/** As date and time fields send them. `informed`: asked for when it is set up. */
export const audiencePeriodInput = z.object({ opensAt: minute, closesAt: minute, informed: tick });
