// A calendar file as an answer. Who may read it was asked before.
import { filenames } from "./file-response.server";
import { whole } from "./respond.server";

export function calendarResponse({ filename, text }: { readonly filename: string; readonly text: string }): Response {
  const headers = new Headers({ "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": `attachment; ${filenames(filename)}`, "Cache-Control": "no-store" });
  return whole(text, headers);
}
