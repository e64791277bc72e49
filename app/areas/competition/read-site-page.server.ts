// The site's pages: as everybody reads them, and with their versions for the office.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { SITE_PAGES, type SitePage } from "#db/vocabulary/site";

import { shippedPage } from "./shipped-pages.server";
import type { SitePageText } from "./site-page";
import { selectLatestVersion, selectVersion, selectVersions } from "./site-page.repo.server";

export type PageVersion = { readonly no: number; readonly savedAt: Instant; readonly savedBy: string };
/** `no` 0: the shipped text. */
export type CurrentPage = SitePageText & { readonly no: number };

export async function readSitePage(q: Q, page: SitePage): Promise<CurrentPage> {
  return (await selectLatestVersion(q, page)) ?? { no: 0, ...shippedPage(page) };
}

/** Newest first. */
export async function listPageVersions(q: Q, page: SitePage): Promise<readonly PageVersion[]> {
  return (await selectVersions(q)).filter((version) => version.page === page).map(({ no, savedAt, savedBy }) => ({ no, savedAt, savedBy }));
}

/** 0: the shipped text. Undefined where there is no such version. */
export async function findPageVersion(q: Q, page: SitePage, no: number): Promise<SitePageText | undefined> {
  return no === 0 ? shippedPage(page) : selectVersion(q, page, no);
}

export type PageOverview = { readonly page: SitePage; /** Null: as shipped. */ readonly latest: PageVersion | null };

export async function readSitePages(q: Q): Promise<readonly PageOverview[]> {
  const versions = await selectVersions(q);
  return SITE_PAGES.map((page) => {
    const latest = versions.find((version) => version.page === page);
    return { page, latest: latest ? { no: latest.no, savedAt: latest.savedAt, savedBy: latest.savedBy } : null };
  });
}
