// New public examples for feed readers.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { atomFeed } from "#app/areas/library/feed";
import { listPublicExamples } from "#app/areas/library/list-public-examples.server";
import { publicText } from "#app/http/public-text.server";
import { m } from "#app/i18n";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, publicUrl } = context.deps;
  const title = m.library_feed_title({}, { locale: "de" });
  return publicText(request, atomFeed(await listPublicExamples(store.read), { title, publicUrl }), "application/atom+xml");
}
