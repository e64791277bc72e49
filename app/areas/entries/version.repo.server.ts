// Submitted versions of an entry in the database. They are only appended; triggers refuse anything else.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { isInRound } from "#db/current-round";
import { entry, entryVersion, person } from "#db/schema";

import type { EntryContent } from "./content";

export type VersionRow = typeof entryVersion.$inferSelect;

export async function insertVersion(q: Q, row: VersionRow): Promise<void> {
  await q.insert(entryVersion).values(row);
}

/** Newest first, without their content, and who handed them in. */
export async function selectVersions(q: Q, entryId: string) {
  return q
    .select({ no: entryVersion.no, checksum: entryVersion.checksum, submittedAt: entryVersion.submittedAt, submittedBy: person.name })
    .from(entryVersion)
    .innerJoin(person, eq(person.id, entryVersion.submittedBy))
    .where(eq(entryVersion.entryId, entryId))
    .orderBy(desc(entryVersion.no));
}

export async function selectVersion(q: Q, entryId: string, no: number): Promise<VersionRow | undefined> {
  const [row] = await q.select().from(entryVersion).where(and(eq(entryVersion.entryId, entryId), eq(entryVersion.no, no))).limit(1);
  return row;
}

export async function selectLatestVersion(q: Q, entryId: string): Promise<VersionRow | undefined> {
  const [row] = await q.select().from(entryVersion).where(eq(entryVersion.entryId, entryId)).orderBy(desc(entryVersion.no)).limit(1);
  return row;
}

const submitted = prepared((q) =>
  q
    .select({
      entryId: entry.id,
      editionId: entry.editionId,
      categoryId: entry.categoryId,
      state: entry.state,
      number: entry.number,
      no: entryVersion.no,
      checksum: entryVersion.checksum,
      content: entryVersion.content,
    })
    .from(entryVersion)
    .innerJoin(entry, eq(entry.id, entryVersion.entryId))
    .where(eq(entryVersion.entryId, sql.placeholder("entryId")))
    .orderBy(desc(entryVersion.no))
    .limit(1)
    .prepare(),
);

/** The latest version together with where its entry stands. */
export async function selectSubmitted(q: Q, entryId: string) {
  const [row] = await submitted(q).all({ entryId });
  return row;
}

/** The latest versions of an edition's entries that wait for the office's decision, by number. */
export async function selectSubmittedVersions(q: Q, editionId: string) {
  return q
    .select({ id: entry.id, number: entry.number, leadId: entry.leadId, categoryId: entry.categoryId, no: entryVersion.no, content: entryVersion.content })
    .from(entry)
    .innerJoin(entryVersion, eq(entryVersion.entryId, entry.id))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "submitted"), sql`${entryVersion.no} = (select max(v.no) from entry_version as v where v.entry_id = ${entry.id})`))
    .orderBy(asc(entry.number));
}

/** The latest versions of an edition's entries that are in the running, by number. */
export async function selectRunningVersions(q: Q, editionId: string) {
  return q
    .select({ id: entry.id, number: entry.number, categoryId: entry.categoryId, content: entryVersion.content })
    .from(entry)
    .innerJoin(entryVersion, eq(entryVersion.entryId, entry.id))
    .where(and(eq(entry.editionId, editionId), inArray(entry.state, ["submitted", "returned", "admitted"]), sql`${entryVersion.no} = (select max(v.no) from entry_version as v where v.entry_id = ${entry.id})`))
    .orderBy(asc(entry.number));
}

/** The latest versions of these entries. */
export async function selectLatestContents(q: Q, entryIds: readonly string[]): Promise<{ entryId: string; content: string }[]> {
  return q
    .select({ entryId: entryVersion.entryId, content: entryVersion.content })
    .from(entryVersion)
    .where(and(inArray(entryVersion.entryId, [...entryIds]), sql`${entryVersion.no} = (select max(v.no) from entry_version as v where v.entry_id = ${entryVersion.entryId})`));
}

/** The latest versions of the entries in an edition's current round, without their content. */
export async function selectJudgedVersions(q: Q, editionId: string): Promise<{ readonly entryId: string; readonly no: number; readonly checksum: string }[]> {
  return q
    .select({ entryId: entry.id, no: entryVersion.no, checksum: entryVersion.checksum })
    .from(entry)
    .innerJoin(entryVersion, eq(entryVersion.entryId, entry.id))
    .where(and(eq(entry.editionId, editionId), isInRound(), sql`${entryVersion.no} = (select max(v.no) from entry_version as v where v.entry_id = ${entry.id})`))
    .orderBy(asc(entry.id));
}

/** What `insertVersion` was given as canonical JSON. */
export function parseContent(text: string): EntryContent {
  const content: EntryContent = JSON.parse(text);
  return content;
}
