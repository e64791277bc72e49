// The office says until when the guideline holds and who may read the amounts of the register.
import { isDay } from "#app/areas/competition/day";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { AmountReaders } from "#db/vocabulary/funding";

import { mayKeepRegister } from "./funded-cooperation";
import { selectSetting, updateSetting } from "./funding-register.repo.server";
import { checkedValidity, GUIDELINE_2021, type GuidelineRefusal } from "./guideline";

/** `validUntil`: YYYY-MM-DD, or empty, which is refused. */
export async function saveFundingSettings(deps: Deps, viewer: Viewer, { validUntil, amountReaders }: { readonly validUntil: string; readonly amountReaders: AmountReaders }): Promise<Result<undefined, "forbidden" | "not-a-day" | GuidelineRefusal>> {
  const allowed = mayKeepRegister(viewer);
  if (!allowed.ok) return allowed;
  const validity = checkedValidity({ ...GUIDELINE_2021, validUntil });
  if (!validity.ok) return validity;
  if (!isDay(validUntil)) return refused("not-a-day");
  return deps.store.tx(async (q) => {
    const before = await selectSetting(q);
    await updateSetting(q, { validUntil, amountReaders, changedAt: deps.now, changedBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "funding.settings-changed", subject: "funding:settings", before: { validUntil: before.validUntil, amountReaders: before.amountReaders }, after: { validUntil, amountReaders } });
    return ok();
  });
}
