// The demo's register of funded cooperations, as rows; each with the amount that the guideline gives.
import { authorityOf } from "#app/areas/advice/funding-authority";
import { fundingAmount } from "#app/areas/advice/funding-amount";
import { GUIDELINE_2021 } from "#app/areas/advice/guideline";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { demoFunding } from "#db/demo/funding";
import * as schema from "#db/schema";

import { demoId } from "./seed-people";

const inTheLand = (id: string) => id.startsWith("de-");

export async function seedFunding(q: Q, at: Instant): Promise<void> {
  for (const [no, { title, topic, parties, from, to, digital }] of demoFunding.entries()) {
    const [leadId, ...partners] = parties;
    const nrwPartners = parties.filter(inTheLand).length;
    const amount = fundingAmount(GUIDELINE_2021, { nrwPartners, outsidePartners: parties.length - nrwPartners, eligibleCents: null });
    const authority = authorityOf(leadId.replace("de-", ""));
    if (!amount.ok || authority === undefined) throw new RangeError(`not fundable: ${title}`);
    const id = demoId("funding", String(no + 1));
    await q.insert(schema.fundedCooperation).values({ id, title, topic, leadId, startsOn: from, endsOn: to, amountCents: amount.value.cents, region: authority.region, digital, addedAt: at, changedAt: at });
    await q.insert(schema.fundedPartner).values(partners.map((organisationId) => ({ cooperationId: id, organisationId })));
  }
  await q.update(schema.fundingSetting).set({ amountReaders: "public" });
}
