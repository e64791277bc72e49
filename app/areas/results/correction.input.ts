// Forms of a correction. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

import { text, tick } from "#app/areas/competition/fields.input";

/** It stands on the public page and in a mail: a paragraph, no essay. */
const REASON = 2_000;

const confirmed = tick.refine((ticked) => ticked, { error: "not-confirmed" });

export const correctionReasonInput = z.object({ reason: text(REASON) });
export const correctionConfirmInput = z.object({ confirmed });
