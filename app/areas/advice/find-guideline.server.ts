// The guideline with the end that the office has set, and who may read amounts.
import type { Q } from "#app/services/store";
import type { AmountReaders } from "#db/vocabulary/funding";

import { selectSetting } from "./funding-register.repo.server";
import { GUIDELINE_2021, type Guideline } from "./guideline";

export type FundingSettings = { readonly validUntil: string; readonly amountReaders: AmountReaders };

export async function readFundingSettings(q: Q): Promise<FundingSettings> {
  const { validUntil, amountReaders } = await selectSetting(q);
  return { validUntil, amountReaders };
}

export async function getGuideline(q: Q): Promise<Guideline> {
  const { validUntil } = await selectSetting(q);
  return { ...GUIDELINE_2021, validUntil };
}
