// Turns a matched request into HTML, whole and at once: no page waits for deferred data, and a string costs half of a stream.
import { AsyncLocalStorage } from "node:async_hooks";

import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

import { keptPage } from "#app/http/kept-page.server";
import { speakBy } from "#app/i18n/locale";
import type { Locale } from "#db/vocabulary/locale";

const speaking = new AsyncLocalStorage<Locale>();
speakBy(() => speaking.getStore());

/** Runs `work` with `locale` as the language of every message. */
export function inLocale<T>(locale: Locale, work: () => T): T {
  return speaking.run(locale, work);
}

export default async function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> {
  const { serverHandoffStream, ...page } = remix;
  const write = () => renderToString(<RemixServer context={page} url={request.url} nonce={context.nonce} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  const kept = keptPage(request, status, headers, page.manifest.version, () => `<!doctype html>${write()}`);
  if (kept) return kept;
  const html = write();
  const data = serverHandoffStream && page.renderMeta?.didRenderScripts ? await handedOver(serverHandoffStream, context.nonce) : "";
  // Bytes, because a body of text is searched for broken characters first, which takes longer than to encode it.
  return new Response(bytesOf(`<!doctype html>${html}${data}`), { status, headers });
}

const encoder = new TextEncoder();
/** UTF-8 takes three bytes at most for each unit of a text. */
const MOST_BYTES = 3;
let room = new Uint8Array(0);

/** Encoded in a room that is used again: one made for each page would be three times its size, and fetched from the system each time. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (room.byteLength < text.length * MOST_BYTES) room = new Uint8Array(text.length * MOST_BYTES);
  return room.slice(0, encoder.encodeInto(text, room).written);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "\\u0026", "<": "\\u003c", ">": "\\u003e", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/** The loaders' data as the browser takes it over. Left to the framework it would wait for a stream, which a string never sees. */
async function handedOver(stream: ReadableStream<Uint8Array>, nonce: string): Promise<string> {
  const text = JSON.stringify(await new Response(stream).text()).replaceAll(/[&<>\u2028\u2029]/g, (character) => ESCAPES[character] ?? "");
  return `<script nonce="${nonce}">window.__remixContext.streamController.enqueue(${text});window.__remixContext.streamController.close();</script>`;
}

export function handleError(fault: unknown, { request }: { request: Request }): void {
  const expected = isRouteErrorResponse(fault) && fault.status < 500;
  if (expected || request.signal.aborted) return;
  console.error(fault);
}
