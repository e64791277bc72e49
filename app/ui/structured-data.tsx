// Data for search engines inside a page. No script: the browser runs nothing of it, so the content security policy asks for no nonce, and the page can be kept.
import type { ReactNode } from "react";

/** StructuredData({ data }): JSON-LD; no text in it can end the element. */
export function StructuredData({ data }: { data: unknown }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />;
}
