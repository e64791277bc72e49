// The office publishes a new version of one of the site's pages. Earlier ones are kept.
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { SitePage } from "#db/vocabulary/site";

import { readSitePage } from "./read-site-page.server";
import type { SitePageForm } from "./site-page.input";
import { insertVersion } from "./site-page.repo.server";

/** "changed-meanwhile": somebody has published another version since the form was filled. */
export async function saveSitePage(deps: Deps, viewer: Viewer, { page, version, ...texts }: SitePageForm & { readonly page: SitePage }): Promise<Result<undefined, "forbidden" | "changed-meanwhile">> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q): Promise<Result<undefined, "changed-meanwhile">> => {
    const { no, title, lead, body } = await readSitePage(q, page);
    const [before, after] = [sumOf({ title, lead, body }), sumOf(texts)];
    if (no > 0 && before === after) return ok();
    if (no !== version) return refused("changed-meanwhile");
    await insertVersion(q, { page, no: no + 1, ...texts, savedAt: deps.now, savedBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "site.page-published", subject: `page:${page}`, before: { no, sha256: before }, after: { no: no + 1, sha256: after } });
    return ok();
  });
}

/** The words themselves are kept with the versions. */
function sumOf(texts: Pick<SitePageForm, "title" | "lead" | "body">): string {
  return sha256Hex(canonicalJson(texts));
}
