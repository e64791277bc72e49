// A job: entries of published editions become profiles from the instant of publication on, where their lead consented when handing in; a profile follows a
// corrected result, and one whose entry may not be shown any more is withdrawn. Several processes may run it at once: one of them writes.
import { listEditions, readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { readSubmittedEntry } from "#app/areas/entries/read-submitted-entry.server";
import { honoursOf, type Awarded } from "#app/areas/results/honours";
import { readDecisions } from "#app/areas/results/read-decisions.server";
import { isPublished } from "#app/areas/results/results.policy";
import type { Instant } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { selectHonours, selectLapsed, selectUnadopted } from "./adoption.repo.server";
import { insertConsent } from "./consent.repo.server";
import { insertExample, nextNo, replaceParties, selectSlugs, updateExample, type ExampleRow } from "./example.repo.server";
import { profileOfEntry } from "./profile-of-entry";
import { shelveExample } from "./shelve-example.server";
import { slugOf } from "./slug";
import { takeDown } from "./take-down.server";

type Adopting = Pick<Deps, "store" | "newId">;

export async function adoptEntries({ store, newId }: Adopting, now: Instant): Promise<void> {
  const editions = (await listEditions(store.read)).filter((edition) => isPublished(edition, now));
  const ids = editions.map(({ id }) => id);
  if ((await selectUnadopted(store.read, ids)).length > 0) {
    await store.tx(async (q) => {
      for (const { id, submittedAt } of await selectUnadopted(q, ids)) await adopt(q, newId, { entryId: id, consentAt: submittedAt ?? now, editions, now });
    });
  }
  if ((await selectLapsed(store.read)).length > 0) {
    await store.tx(async (q) => {
      for (const id of await selectLapsed(q)) await takeDown(q, { exampleId: id, by: null, note: "", now });
    });
  }
  for (const { id } of editions) await followResult(store, id, now);
}

async function awardsOf(q: Q, editionId: string): Promise<ReadonlyMap<string, Awarded>> {
  return new Map(honoursOf((await readDecisions(q, editionId)).values()).map((award) => [award.entryId, award]));
}

type HonouredRow = Awaited<ReturnType<typeof selectHonours>>[number];

/** Writes only where a profile says otherwise than the result that holds. Three queries, however many profiles. */
async function followResult(store: Adopting["store"], editionId: string, now: Instant): Promise<void> {
  const outdated = async (q: Q) => {
    const awards = await awardsOf(q, editionId);
    const said = (entryId: string | null) => honourOf(awards.get(entryId ?? ""));
    return (await selectHonours(q, editionId)).flatMap((row): [HonouredRow, ReturnType<typeof honourOf>][] => {
      const should = said(row.entryId);
      return row.honour === should.honour && row.honourReason === should.honourReason ? [] : [[row, should]];
    });
  };
  if ((await outdated(store.read)).length === 0) return;
  await store.tx(async (q) => {
    for (const [row, should] of await outdated(q)) {
      await updateExample(q, row, { ...should, updatedAt: now });
      await shelveExample(q, row.id, now);
      await record(q, { at: now, actor: SYSTEM, action: "example.changed", subject: `example:${row.id}`, editionId, before: { honour: row.honour }, after: { honour: should.honour } });
    }
  });
}

function honourOf(award: Awarded | undefined): Pick<ExampleRow, "honour" | "honourReason"> {
  return award === undefined ? { honour: "none", honourReason: "" } : { honour: award.honour, honourReason: award.reason };
}

type Adoption = { readonly entryId: string; readonly consentAt: Instant; readonly editions: readonly Edition[]; readonly now: Instant };

async function adopt(q: Q, newId: Deps["newId"], { entryId, consentAt, editions, now }: Adoption): Promise<void> {
  const entry = await readSubmittedEntry(q, entryId);
  const edition = editions.find(({ id }) => id === entry?.editionId);
  if (entry === undefined || edition === undefined || entry.content.lead === null) return;
  const category = (await readEditionRules(q, edition.id)).categories.find(({ id }) => id === entry.categoryId);
  if (category === undefined) return;
  const taken = await selectSlugs(q);
  const id = newId();
  const { lead, partners } = entry.content;
  await insertExample(q, {
    id,
    no: await nextNo(q),
    slug: slugOf(entry.content.title, (slug) => taken.has(slug)),
    state: "draft",
    origin: "entry",
    entryId,
    ...profileOfEntry(entry.content),
    editionYear: edition.year,
    categoryKey: category.key,
    categoryName: category.name,
    ...honourOf((await awardsOf(q, edition.id)).get(entryId)),
    createdAt: now,
    updatedAt: now,
    publishedAt: edition.publishAt ?? now,
  });
  const parties = [{ organisationId: lead.id, name: lead.name, country: lead.country }, ...partners];
  await replaceParties(
    q,
    id,
    parties.map(({ organisationId, name, country }, position) => ({ id: newId(), exampleId: id, position, role: position === 0 ? "lead" : "partner", organisationId, name, country })),
  );
  await insertConsent(q, { id: newId(), exampleId: id, ground: "entry", scope: "texts-and-files", givenBy: `${lead.name}, ${entry.number}`, givenAt: consentAt, recordedAt: now });
  await shelveExample(q, id, now);
  await record(q, { at: now, actor: SYSTEM, action: "example.adopted", subject: `example:${id}`, editionId: edition.id, after: { entryId, consent: "entry" } });
}
