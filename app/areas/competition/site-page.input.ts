// Forms about the site's pages. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

import { localised, optionalLocalised, optionalText, text, version } from "./fields.input";

export const BODY_MAX = 20_000;

/** `version`: the number of the version that the form was filled from; 0: the shipped text. */
export const sitePageInput = z.object({ version, title: localised(200), lead: optionalLocalised(500), body: localised(BODY_MAX) });
export type SitePageForm = z.output<typeof sitePageInput>;

/** `page`: where it happened. `email`: for an answer. */
export const barrierInput = z.object({
  message: text(5_000),
  page: optionalText(500),
  email: z.union([z.literal(""), z.string().trim().toLowerCase().max(254, { error: "too-long" }).pipe(z.email({ error: "not-an-address" }))]).default(""),
});
export type BarrierReport = z.output<typeof barrierInput>;
