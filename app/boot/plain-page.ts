// Whole pages for requests that are refused before the application sees them.
import type { Request, Response } from "express";

import { m } from "#app/i18n";
import { pageLocale } from "#app/i18n/locale";

import { readLocale } from "./language";

const PAGES = {
  foreign: { title: m.shell_refused_foreign_title, text: m.shell_refused_foreign_text },
  "too-large": { title: m.shell_refused_too_large_title, text: m.shell_refused_too_large_text },
} as const;

export function plainPage(request: Request, response: Response, status: number, kind: keyof typeof PAGES): void {
  const locale = pageLocale(request.path, readLocale(request, undefined));
  const { title, text } = PAGES[kind];
  const heading = title({}, { locale });
  response
    .status(status)
    .type("html")
    .send(`<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><main><h1>${heading}</h1><p>${text({}, { locale })}</p></main></html>`);
}
