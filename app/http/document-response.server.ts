// A document made for this answer: a PDF that is set now, or an archive that is written while it is read. Who may read it was asked before.
import type { Readable } from "node:stream";

import type { Paper } from "#app/services/documents/paper";

import type { Context } from "./context.server";
import { filenames } from "./file-response.server";
import { busy, whole } from "./respond.server";

const RETRY_SECONDS = 60;

/** `name`: without its ending. `busyText`: what is said while too many documents are being set. */
export async function pdfResponse({ typesetter }: Context, paper: Paper, { name, busyText }: { readonly name: string; readonly busyText: string }): Promise<Response> {
  const set = await typesetter.typeset(paper);
  if (!set.ok) return busy(busyText, RETRY_SECONDS);
  const headers = headersOf("application/pdf", `${name}.pdf`);
  headers.set("Content-Length", String(set.value.length));
  return whole(Buffer.from(set.value), headers);
}

/** A fault on the way breaks the download off, so that nobody takes half an archive for a whole one. */
export function zipResponse({ paced }: Context, archive: Readable, name: string): Response {
  archive.on("error", (fault) => console.error(fault));
  return whole(paced(archive), headersOf("application/zip", `${name}.zip`));
}

function headersOf(type: string, name: string): Headers {
  return new Headers({ "Content-Type": type, "Content-Disposition": `attachment; ${filenames(name)}`, "Content-Security-Policy": "sandbox" });
}
