// A profile as search engines read it (schema.org, JSON-LD).
import { toIso } from "#app/base/instant";
import { inLocale } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import type { PublicExample } from "./example";

export function structuredData({ slug, title, summary, language, topics, parties, publishedAt, updatedAt }: PublicExample, publicUrl: string) {
  const organisations = parties.map(({ name, country }) => ({ "@type": "Organization", name, address: { "@type": "PostalAddress", addressCountry: country } }));
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    abstract: summary,
    inLanguage: language,
    url: `${publicUrl}/beispiele/${slug}`,
    datePublished: toIso(publishedAt),
    dateModified: toIso(updatedAt),
    author: organisations[0],
    contributor: organisations.slice(1),
    keywords: topics.map((topic) => inLocale(TOPIC_NAMES[topic], language)),
  };
}
