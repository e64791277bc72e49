// Impressum, privacy notice, Leichte Sprache, sign language: the pages that the office writes (/organisation/seiten).
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readSitePage } from "#app/areas/competition/read-site-page.server";
import { inOneLanguage } from "#app/areas/competition/site-page";
import { SitePageView } from "#app/areas/competition/site-page-view";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { isSitePage } from "#db/vocabulary/site";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? m.shell_title({ title: data.page.title }) : "Lorbeer" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const name = new URL(request.url).pathname.slice(1).replace(/\.data$/, "");
  if (!isSitePage(name)) throw notFound();
  return { page: inOneLanguage(await readSitePage(context.deps.store.read, name), context.locale) };
}

export default function SitePageRoute() {
  return <SitePageView page={useLoaderData<typeof loader>().page} />;
}
