// /sitemap.xml: every public page that stays, for search engines.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { listEditions } from "#app/areas/competition/find-edition.server";
import { isPublic } from "#app/areas/competition/running";
import { listPublicExamples } from "#app/areas/library/list-public-examples.server";
import { isPublished } from "#app/areas/results/results.policy";
import { toIso, type Instant } from "#app/base/instant";
import { element, xmlDocument } from "#app/base/xml";
import { publicText } from "#app/http/public-text.server";

type Page = { readonly path: string; readonly changedAt?: Instant };

const STANDING: readonly Page[] = ["/", "/beispiele", "/karte", "/partnersuche", "/argumente", "/beratung", "/foerderung/vorab-einschaetzung", "/foerderung/kooperationen", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache"].map((path) => ({ path }));

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, publicUrl, now } = context.deps;
  const editions = (await listEditions(store.read)).filter(isPublic);
  const pages: readonly Page[] = [
    ...STANDING,
    ...editions.map(({ slug }) => ({ path: `/wettbewerb/${slug}` })),
    ...editions.filter((edition) => isPublished(edition, now)).map(({ slug }) => ({ path: `/wettbewerb/${slug}/preistraeger` })),
    ...(await listPublicExamples(store.read)).map(({ slug, updatedAt }) => ({ path: `/beispiele/${slug}`, changedAt: updatedAt })),
  ];
  const urls = pages.map(({ path, changedAt }) => element("url", {}, [element("loc", {}, [`${publicUrl}${path}`]), ...(changedAt === undefined ? [] : [element("lastmod", {}, [toIso(changedAt)])])]));
  return publicText(request, xmlDocument(element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls)), "application/xml");
}
