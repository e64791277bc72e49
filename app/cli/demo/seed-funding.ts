// The demo's register of funded cooperations, as rows; each with the amount that the guideline gives.
import { assessFunding, NO_CHOICES } from "#app/areas/advice/assess-funding.server";
import { authorityOf } from "#app/areas/advice/funding-authority";
import { fundingAmount } from "#app/areas/advice/funding-amount";
import { giveFundingView } from "#app/areas/advice/give-funding-view.server";
import { GUIDELINE_2021 } from "#app/areas/advice/guideline";
import { handOverFunding } from "#app/areas/advice/hand-over-funding.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { demoFunding, demoPreAssessment, demoRequester, demoView } from "#db/demo/funding";
import * as schema from "#db/schema";

import { demoId } from "./seed-people";

const inTheLand = (id: string) => id.startsWith("de-");

/** A pre-assessment that was handed in, on which the Bezirksregierung has given its view and the office has not. */
export async function seedFundingCase(deps: Deps, regional: Viewer): Promise<void> {
  const assessed = await assessFunding(deps.store.read, { typed: demoPreAssessment, choices: NO_CHOICES, locale: "de" });
  if (!assessed.ok) throw new RangeError(`the demo's pre-assessment: ${JSON.stringify(assessed.reason)}`);
  const handed = await handOverFunding(deps, undefined, { ...assessed.value, ...demoRequester, locale: "de", clientAddress: "" });
  if (!handed.ok) throw new RangeError(handed.reason);
  const given = await giveFundingView(deps, regional, { caseId: handed.value.id, ...demoView, seen: "" });
  if (!given.ok) throw new RangeError(given.reason);
}

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
