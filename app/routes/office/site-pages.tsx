// /organisation/seiten: the pages that the site owes, and in which version they stand.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readSitePages } from "#app/areas/competition/read-site-page.server";
import { SitePageList } from "#app/areas/competition/site-pages-office";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.pages_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  return { pages: await readSitePages(context.deps.store.read) };
}

export default function SitePagesRoute() {
  return <SitePageList pages={useLoaderData<typeof loader>().pages} />;
}
