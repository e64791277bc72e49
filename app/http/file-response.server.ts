// A stored file as an answer: whole, in part, or not at all because the reader has it already (RFC 9110). Who may read it was asked before.

import { hasAlready } from "./entity-tag.server";
import { partly, unchanged, unsatisfiable, whole } from "./respond.server";

export type ServedFile = { readonly name: string; readonly type: string; readonly size: number; /** Of these bytes and no others. */ readonly tag: string };

/** `attachment`: to be saved. `inline`: to be looked at, for kinds that browsers show. */
export type Disposition = "attachment" | "inline";

type Span = { readonly start: number; readonly end: number };
type Body = (span: Span) => Promise<BodyInit>;

/** `body` gives the bytes from `start` to `end` inclusive; it is not asked where none are sent. */
export async function fileResponse(request: Request, file: ServedFile, disposition: Disposition, body: Body): Promise<Response> {
  const etag = `"${file.tag}"`;
  const headers = new Headers({
    ETag: etag,
    // Kept by the reader's browser only, and asked for anew each time: who may read it can change.
    "Cache-Control": "private, no-cache",
    "Accept-Ranges": "bytes",
    "Content-Type": file.type,
    "Content-Disposition": `${disposition}; ${filenames(file.name)}`,
    // Besides the policy of every page: whatever a file holds, it is nobody's script here. Safari shows a PDF by a script of its own.
    "Content-Security-Policy": disposition === "inline" && file.type === "application/pdf" ? "sandbox allow-scripts" : "sandbox",
  });
  if (hasAlready(request, etag)) return unchanged(headers);

  const condition = request.headers.get("If-Range");
  const asked = request.method === "GET" && (condition === null || condition === etag) ? request.headers.get("Range") : null;
  const span = spanOf(asked, file.size);
  if (span === "none") {
    headers.set("Content-Range", `bytes */${file.size}`);
    return unsatisfiable(headers);
  }
  const { start, end } = span ?? { start: 0, end: file.size - 1 };
  headers.set("Content-Length", String(end - start + 1));
  if (span) headers.set("Content-Range", `bytes ${start}-${end}/${file.size}`);
  const bytes = request.method === "HEAD" ? null : await body({ start, end });
  return span ? partly(bytes, headers) : whole(bytes, headers);
}

/** The one span that is asked for; undefined where all of it is meant (no header, several spans, another unit); "none" where it lies behind the end. */
export function spanOf(header: string | null, size: number): Span | "none" | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  if (first === "") return last === "0" || size === 0 ? "none" : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return undefined;
  return start < size ? { start, end } : "none";
}

/** The name for every reader: in plain ASCII, and exactly (RFC 6266). */
export function filenames(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
