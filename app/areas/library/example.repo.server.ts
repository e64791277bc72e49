// Examples and who takes part in them, as they are stored.
import { and, asc, count, desc, eq, gt, inArray, max, or, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { edition, entry, example, exampleParty, organisation } from "#db/schema";
import type { ExampleState, Figure } from "#db/vocabulary/example";

export type ExampleRow = typeof example.$inferSelect;
export type NewExample = typeof example.$inferInsert;
export type PartyRow = Awaited<ReturnType<typeof selectParties>>[number];

const PARTY = {
  exampleId: exampleParty.exampleId,
  role: exampleParty.role,
  organisationId: exampleParty.organisationId,
  name: exampleParty.name,
  country: exampleParty.country,
  kind: organisation.kind,
  code: organisation.code,
  districtCode: organisation.districtCode,
  regionalDistrict: organisation.regionalDistrict,
};

export async function selectExample(q: Q, id: string): Promise<ExampleRow | undefined> {
  const [row] = await q.select().from(example).where(eq(example.id, id)).limit(1);
  return row;
}

export async function selectExampleBySlug(q: Q, slug: string): Promise<ExampleRow | undefined> {
  const [row] = await q.select().from(example).where(eq(example.slug, slug)).limit(1);
  return row;
}

/** In the order in which they were made. */
export async function selectExamplesIn(q: Q, state: ExampleState): Promise<ExampleRow[]> {
  return q.select().from(example).where(eq(example.state, state)).orderBy(asc(example.no));
}

/** Of one example, the lead first. */
export async function selectParties(q: Q, exampleId: string) {
  return q.select(PARTY).from(exampleParty).leftJoin(organisation, eq(organisation.id, exampleParty.organisationId)).where(eq(exampleParty.exampleId, exampleId)).orderBy(asc(exampleParty.position));
}

/** Of all examples in a state, the lead of each first. */
export async function selectPartiesIn(q: Q, state: ExampleState): Promise<PartyRow[]> {
  return q
    .select(PARTY)
    .from(exampleParty)
    .innerJoin(example, eq(example.id, exampleParty.exampleId))
    .leftJoin(organisation, eq(organisation.id, exampleParty.organisationId))
    .where(eq(example.state, state))
    .orderBy(asc(exampleParty.exampleId), asc(exampleParty.position));
}

/** The long texts that are shown beside a search's results. */
export async function selectLongTexts(q: Q, ids: readonly string[]) {
  return q.select({ id: example.id, effect: example.effect, effort: example.effort, transfer: example.transfer, honourReason: example.honourReason }).from(example).where(inArray(example.id, [...ids]));
}

/** By id of the example; none where it has none. */
export async function selectFigures(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Figure[]>> {
  const rows = await q.select({ id: example.id, figures: example.figures }).from(example).where(inArray(example.id, [...ids]));
  return new Map(rows.map(({ id, figures }) => [id, figures]));
}

/** Of all examples, in whatever state. */
export async function selectSlugs(q: Q): Promise<ReadonlySet<string>> {
  const rows = await q.select({ slug: example.slug }).from(example);
  return new Set(rows.map(({ slug }) => slug));
}

export async function nextNo(q: Q): Promise<number> {
  const [row] = await q.select({ last: max(example.no) }).from(example);
  return (row?.last ?? 0) + 1;
}

export async function insertExample(q: Q, row: NewExample): Promise<void> {
  await q.insert(example).values(row);
}

/** False when somebody has saved a newer version meanwhile. */
export async function updateExample(q: Q, { id, version }: Pick<ExampleRow, "id" | "version">, change: Partial<NewExample>): Promise<boolean> {
  const changed = await q
    .update(example)
    .set({ ...change, version: sql`${example.version} + 1` })
    .where(and(eq(example.id, id), eq(example.version, version)))
    .returning({ id: example.id });
  return changed.length > 0;
}

/** Something that belongs to it has changed, not its words: whoever is at work on those is not disturbed. */
export async function touchExample(q: Q, id: string, at: Instant): Promise<void> {
  await q.update(example).set({ updatedAt: at }).where(eq(example.id, id));
}

export async function replaceParties(q: Q, exampleId: string, rows: readonly (typeof exampleParty.$inferInsert)[]): Promise<void> {
  await q.delete(exampleParty).where(eq(exampleParty.exampleId, exampleId));
  if (rows.length > 0) await q.insert(exampleParty).values([...rows]);
}

/** What the person began under the title after the instant and nobody has decided on. */
export async function selectBegun(q: Q, { createdBy, title, since }: { readonly createdBy: string; readonly title: string; readonly since: Instant }): Promise<ExampleRow[]> {
  return q
    .select()
    .from(example)
    .where(and(eq(example.createdBy, createdBy), eq(example.title, title), gt(example.createdAt, since), inArray(example.state, ["draft", "proposed"])));
}

/** Where a published entry stands. */
export async function selectEntryPage(q: Q, entryId: string) {
  const [row] = await q.select({ edition: edition.slug, number: entry.number }).from(entry).innerJoin(edition, eq(edition.id, entry.editionId)).where(eq(entry.id, entryId)).limit(1);
  return row;
}

export type ListedRow = Awaited<ReturnType<typeof selectListed>>["rows"][number];

/** The last changed first, each with the name of its lead. `ofOrganisation`: what it proposed or leads. */
export async function selectListed(q: Q, wanted: { readonly state: ExampleState | null; readonly ofOrganisation: string | null }, { offset, limit }: { readonly offset: number; readonly limit: number }) {
  const lead = and(eq(exampleParty.exampleId, example.id), eq(exampleParty.role, "lead"));
  const own = wanted.ofOrganisation === null ? undefined : or(eq(example.proposerId, wanted.ofOrganisation), eq(exampleParty.organisationId, wanted.ofOrganisation));
  const fits = and(wanted.state === null ? undefined : eq(example.state, wanted.state), own);
  const rows = await q
    .select({ id: example.id, slug: example.slug, title: example.title, language: example.language, state: example.state, origin: example.origin, lead: exampleParty.name, updatedAt: example.updatedAt })
    .from(example)
    .leftJoin(exampleParty, lead)
    .where(fits)
    .orderBy(desc(example.updatedAt), desc(example.no))
    .limit(limit)
    .offset(offset);
  const [total] = await q.select({ n: count() }).from(example).leftJoin(exampleParty, lead).where(fits);
  return { rows, found: total?.n ?? 0 };
}
