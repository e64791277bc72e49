// The newest public examples as an Atom feed (RFC 4287).
import { toIso } from "#app/base/instant";
import { element, xmlDocument } from "#app/base/xml";

import { leadOf, type PublicExample } from "./example";

/** As many as a reader that comes once a month misses nothing of. */
const MOST = 50;

export type FeedWords = { readonly title: string; readonly publicUrl: string };

/** `examples`: the newest first. Ids stay the same whatever the titles become. */
export function atomFeed(examples: readonly PublicExample[], { title, publicUrl }: FeedWords): string {
  const address = `${publicUrl}/beispiele`;
  const shown = examples.slice(0, MOST);
  const updated = shown.reduce((latest, example) => Math.max(latest, example.updatedAt), 0);
  return xmlDocument(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "de" }, [
      element("id", {}, [address]),
      element("title", {}, [title]),
      element("updated", {}, [new Date(updated).toISOString()]),
      element("link", { rel: "self", type: "application/atom+xml", href: `${address}/feed.atom` }),
      element("link", { rel: "alternate", type: "text/html", href: address }),
      ...shown.map((example) =>
        element("entry", { "xml:lang": example.language }, [
          element("id", {}, [`${address}/${example.slug}`]),
          element("title", {}, [example.title]),
          element("link", { rel: "alternate", type: "text/html", href: `${address}/${example.slug}` }),
          element("published", {}, [toIso(example.publishedAt)]),
          element("updated", {}, [toIso(example.updatedAt)]),
          element("author", {}, [element("name", {}, [leadOf(example.parties)?.name ?? ""])]),
          ...example.topics.map((topic) => element("category", { term: topic })),
          element("summary", { type: "text" }, [example.summary]),
        ]),
      ),
    ]),
  );
}
