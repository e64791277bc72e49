// A public text for machines, or that the reader has it already (RFC 9110, RFC 9111). Pages for people are kept by kept-page.server.ts.
import { sha256Hex } from "#app/base/hash";

import { hasAlready } from "./entity-tag.server";
import { unchanged, whole } from "./respond.server";

/** Seconds for which a cache between us and the reader may answer by itself; what is withdrawn is gone within a minute. */
const SHARED_SECONDS = 30;

/** The same for everybody, so a reader of any site may fetch it. */
export function publicText(request: Request, text: string, type: string, further: Readonly<Record<string, string>> = {}): Response {
  const etag = `W/"${sha256Hex(text).slice(0, 32)}"`;
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": `public, max-age=0, s-maxage=${SHARED_SECONDS}, must-revalidate`,
    "Content-Type": `${type}; charset=utf-8`,
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    ...further,
  });
  return hasAlready(request, etag) ? unchanged(headers) : whole(text, headers);
}
