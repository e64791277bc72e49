// Turns a matched request into HTML, whole and at once: no page waits for deferred data, and a string costs half of a stream.
import { AsyncLocalStorage } from "node:async_hooks";

import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

import { speakBy } from "#app/i18n/locale";
import type { Locale } from "#db/vocabulary/locale";

const speaking = new AsyncLocalStorage<Locale>();
speakBy(() => speaking.getStore());

/** Runs `work` with `locale` as the language of every message. */
export function inLocale<T>(locale: Locale, work: () => T): T {
  return speaking.run(locale, work);
}

export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Response {
  const html = renderToString(<RemixServer context={remix} url={request.url} nonce={context.nonce} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

export function handleError(fault: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  console.error(fault);
}
