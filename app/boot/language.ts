// The language of a request: this view's (?lang=), the account's, the cookie's, the browser's, else German. A link never changes what is kept.
import type { ServerBuild } from "@remix-run/node";
import type { Request } from "express";

import { BASE_LOCALE, isLocale, LOCALES, type Locale } from "#db/vocabulary/locale";

const COOKIE = /(?:^|;\s*)sprache=([a-z]{2})(?:;|$)/;

export function readLocale(request: Pick<Request, "headers" | "query" | "acceptsLanguages">, account: Locale | undefined): Locale {
  const asked = request.query.lang;
  if (isLocale(asked)) return asked;
  if (account) return account;
  const kept = COOKIE.exec(request.headers.cookie ?? "")?.[1];
  if (isLocale(kept)) return kept;
  const accepted = request.headers["accept-language"] ? request.acceptsLanguages([...LOCALES]) : false;
  return isLocale(accepted) ? accepted : BASE_LOCALE;
}

/** Runs `work` so that the pages of `build` speak `locale`; the build carries its own copy of the messages. */
export async function runInLocale(build: ServerBuild, locale: Locale, work: () => Promise<void>): Promise<void> {
  const { inLocale } = build.entry.module as typeof import("#app/entry.server");
  await inLocale(locale, work);
}
