// The shape of the form that hands an entry in.
import { z } from "zod/v4";

/** `version`: of the entry that the person has before them. */
export const submitEntryInput = z.object({ version: z.coerce.number().int() });
