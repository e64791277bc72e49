// Versions of the site's pages.
import { and, desc, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { person, sitePageVersion } from "#db/schema";
import type { SitePage } from "#db/vocabulary/site";

export type SitePageRow = typeof sitePageVersion.$inferSelect;

export async function selectLatestVersion(q: Q, page: SitePage): Promise<SitePageRow | undefined> {
  const [row] = await q.select().from(sitePageVersion).where(eq(sitePageVersion.page, page)).orderBy(desc(sitePageVersion.no)).limit(1);
  return row;
}

export async function selectVersion(q: Q, page: SitePage, no: number): Promise<SitePageRow | undefined> {
  const [row] = await q.select().from(sitePageVersion).where(and(eq(sitePageVersion.page, page), eq(sitePageVersion.no, no))).limit(1);
  return row;
}

/** Of every page, newest first, with who saved it. */
export async function selectVersions(q: Q) {
  return q
    .select({ page: sitePageVersion.page, no: sitePageVersion.no, savedAt: sitePageVersion.savedAt, savedBy: person.name })
    .from(sitePageVersion)
    .innerJoin(person, eq(person.id, sitePageVersion.savedBy))
    .orderBy(desc(sitePageVersion.no));
}

export async function insertVersion(q: Q, row: SitePageRow): Promise<void> {
  await q.insert(sitePageVersion).values(row);
}
