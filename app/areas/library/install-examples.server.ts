// Puts the winners of 2022, which ship as data, on the shelf: at the first start, and those that a newer version adds. One that was withdrawn stays withdrawn.
import { instant, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import { shippedWinners, type ShippedWinner } from "#db/reference/winners-2022";
import type { Q } from "#app/services/store";

import { insertConsent } from "./consent.repo.server";
import { insertExample, nextNo, replaceParties, selectExample } from "./example.repo.server";
import { shelveExample } from "./shelve-example.server";

export async function installExamples(store: Store, now: Instant): Promise<void> {
  const missing: ShippedWinner[] = [];
  for (const winner of shippedWinners()) if ((await selectExample(store.read, winner.id)) === undefined) missing.push(winner);
  if (missing.length === 0) return;
  await store.tx(async (q) => {
    for (const winner of missing) await install(q, winner, now);
  });
}

async function install(q: Q, { id, slug, year, awardedOn, categoryKey, categoryName, parties, ...told }: ShippedWinner, now: Instant): Promise<void> {
  if ((await selectExample(q, id)) !== undefined) return;
  const { sources } = told;
  const awarded = instant(Date.parse(`${awardedOn}T10:00:00Z`));
  await insertExample(q, {
    id,
    no: await nextNo(q),
    slug,
    state: "draft",
    origin: "earlier-winner",
    language: "de",
    effect: "",
    figures: [],
    transfer: "",
    ...told,
    editionYear: year,
    categoryKey,
    categoryName: { de: categoryName },
    honour: "winner",
    honourReason: "",
    otherAwards: "",
    createdAt: now,
    updatedAt: now,
    publishedAt: awarded,
  });
  await replaceParties(q, id, parties.map((party, position) => ({ id: `${id}-${position}`, exampleId: id, position, role: position === 0 ? ("lead" as const) : ("partner" as const), ...party })));
  await insertConsent(q, { id: `${id}-consent`, exampleId: id, ground: "public-source", scope: "texts", givenBy: sources.map(({ name }) => name).join("; "), givenAt: awarded, recordedAt: now });
  await shelveExample(q, id, now);
}
