// Public pages that name their content: written and compressed once, then handed out as they are, under an ETag, until the content is another one.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

import type { Context } from "./context.server";
import { hasAlready } from "./entity-tag.server";
import { unchanged } from "./respond.server";

type KeptPage = { readonly html: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> };

/** Of all pages together: some 300 searches, or 60 maps. */
const MOST_BYTES = 32_000_000;
const pages = new Map<string, KeptPage>();
let bytes = 0;

/** By which a loader tells entry.server.tsx what the page's content is; it never leaves the server. */
const CONTENT = "Kept-Page";

/** `headers`: for the loader to answer with. `written`: the page need not be written again, so that the loader need not read what stands on it. */
export type Keeping = { readonly headers: Readonly<Record<string, string>>; readonly written: boolean };

/**
 * For the loader of a page without scripts that follows from `content` and its address alone. Undefined for who is signed in, and where no whole
 * page is asked for.
 */
export function keeping({ context, request }: { readonly context: Pick<Context, "viewer" | "asked">; readonly request: Request }, content: string): Keeping | undefined {
  if (context.viewer || context.asked !== "page") return undefined;
  const hash = hashOf(content);
  const key = keyOf(request, hash);
  const page = pages.get(key);
  if (page) useLast(key, page);
  return { headers: { [CONTENT]: hash, "Cache-Control": "public, no-cache", Vary: "Cookie, Accept-Language" }, written: page !== undefined };
}

function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}

function useLast(key: string, page: KeptPage): void {
  drop(key);
  pages.set(key, page);
  bytes += sizeOf(page);
  for (const oldest of pages.keys()) {
    if (bytes <= MOST_BYTES) break;
    drop(oldest);
  }
}

function drop(key: string): void {
  const page = pages.get(key);
  if (page !== undefined && pages.delete(key)) bytes -= sizeOf(page);
}

const sizeOf = ({ html, gzip }: KeptPage) => html.byteLength + gzip.byteLength;

/** A loader and the page after it spell one address differently: a space is "+" to the one and "%20" to the other. */
function keyOf(request: Request, hash: string): string {
  const { pathname, searchParams } = new URL(request.url);
  return `${hash} ${pathname}?${searchParams}`;
}

/** `version`: of the build, so that a new one is never answered with "not modified". Undefined where the headers name no content. */
export function keptPage(request: Request, status: number, headers: Headers, version: string, write: () => string): Response | undefined {
  const hash = headers.get(CONTENT);
  if (hash === null) return undefined;
  headers.delete(CONTENT);
  if (status !== 200) {
    headers.set("Cache-Control", "no-store");
    return undefined;
  }
  const key = keyOf(request, hash);
  const etag = `W/"${hashOf(key)}-${version}"`;
  headers.set("ETag", etag);
  if (hasAlready(request, etag)) return unchanged(headers);
  const page = pages.get(key) ?? keep(write());
  useLast(key, page);
  headers.append("Vary", "Accept-Encoding");
  if (!/\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? "")) return new Response(page.html, { status: 200, headers });
  headers.set("Content-Encoding", "gzip");
  return new Response(page.gzip, { status: 200, headers });
}

function keep(text: string): KeptPage {
  const html = new TextEncoder().encode(text);
  return { html, gzip: new Uint8Array(gzipSync(html, { level: 9 })) };
}
