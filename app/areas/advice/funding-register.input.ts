// The shape of the office's forms about funding. What the fields of a cooperation must say stands in funded-cooperation.ts.
import { z } from "zod/v4";

import { AMOUNT_READERS } from "#db/vocabulary/funding";

const text = z.string().max(50_000).default("");

export const cooperationInput = z.object({ title: text, topic: text, lead: text, partners: text, startsOn: text, endsOn: text, amount: text, region: text, digital: z.enum(["yes", "no"]).default("no") });
export const fundingSettingsInput = z.object({ validUntil: z.string().trim().max(20, { error: "not-a-day" }).default(""), amountReaders: z.enum(AMOUNT_READERS) });
