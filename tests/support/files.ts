// Files to hand in, small and whole, and the stock client's requests by hand.
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

import type { Browserless } from "./browserless";

export const EMPTY_PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

/** A PDF of the given size (of 600 bytes at least), with one empty page and filling that no page shows. */
export function pdf(size = 1_000, filling = "0"): Buffer {
  return pdfOf([EMPTY_PAGE], { size, filling });
}

/** A PDF with these lines of text on its pages. */
export function textPdf(...pages: readonly (readonly string[])[]): Buffer {
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
  const contents = pages.map((lines) => {
    const drawn = `BT /F1 12 Tf 14 TL 50 780 Td ${lines.map((line) => `(${line.replaceAll(/[()\\]/g, String.raw`\$&`)}) '`).join(" ")} ET`;
    return `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`;
  });
  const dictionaries = pages.map((_lines, at) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 ${font}>>>>/Contents ${pages.length + at + 3} 0 R>>`);
  return pdfOf(dictionaries, { more: contents });
}

/** `pages`: the dictionary of each. `more`: objects that come after them. `trailer`: what its trailer says besides. */
export function pdfOf(pages: readonly string[], { size = 0, filling = "0", trailer = "", more = [] }: { size?: number; filling?: string; trailer?: string; more?: readonly string[] } = {}): Buffer {
  const kids = pages.map((_page, at) => `${at + 3} 0 R`).join(" ");
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`, ...pages, ...more];
  const whole = (filled: number): Buffer => {
    const parts = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
    const offsets: number[] = [];
    const lengthOf = () => parts.reduce((sum, part) => sum + part.length, 0);
    const stream = [Buffer.from(`<</Length ${String(filled).padStart(10, "0")}>>stream\n`), Buffer.alloc(filled, filling), Buffer.from("\nendstream")];
    for (const body of [...objects.map((text) => [Buffer.from(text, "latin1")]), stream]) {
      offsets.push(lengthOf());
      parts.push(Buffer.from(`${offsets.length} 0 obj`), ...body, Buffer.from("endobj\n"));
    }
    const start = lengthOf();
    const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    parts.push(Buffer.from(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${offsets.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${String(start).padStart(10, "0")}\n%%EOF\n`));
    return Buffer.concat(parts);
  };
  const bare = whole(0);
  return size > bare.length ? whole(size - bare.length) : bare;
}

/** A PDF that opens with a password only. */
export function lockedPdf(): Buffer {
  const zeros = (length: number) => `<${"0".repeat(length)}>`;
  return pdfOf([EMPTY_PAGE], { trailer: `/Encrypt<</Filter/Standard/V 1/R 2/O${zeros(64)}/U${zeros(64)}/P -4>>/ID[${zeros(32)}${zeros(32)}]` });
}

/** A picture of one pixel. */
export function png(): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.from([0, 1, 2, 3]))), chunk("IEND", Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** What a Windows program begins with. */
export const exe = (): Buffer => Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1"), Buffer.alloc(2_000)]);

/** Bytes as they arrive over a line: in pieces. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
export const md5 = (bytes: Uint8Array): string => createHash("md5").update(bytes).digest("hex");

export type Announced = { readonly name: string; readonly size: number; readonly type: string };
export type Presigned = { readonly url: string; readonly key: string; readonly name: string; readonly customId: string | null };

/** Announces files as the stock client does, of an entry or with other words beside them. */
export async function announce(reader: Browserless, about: string | Readonly<Record<string, string>>, files: readonly Announced[]) {
  const answer = await reader.send("/api/uploadthing?actionType=upload&slug=attachment", {
    method: "POST",
    headers: { Origin: reader.origin, "Content-Type": "application/json", "x-uploadthing-package": "uploadthing/client", "x-uploadthing-version": "7.7.4" },
    body: JSON.stringify({ input: typeof about === "string" ? { entryId: about } : about, files: files.map((file) => ({ ...file, lastModified: 0 })) }),
  });
  const body: unknown = JSON.parse(answer.text);
  return { status: answer.status, body };
}

/** The address for one announced file; throws when it is not given. */
export async function addressFor(reader: Browserless, about: string | Readonly<Record<string, string>>, file: Announced): Promise<string> {
  const { status, body } = await announce(reader, about, [file]);
  if (status !== 200) throw new Error(`not announced: ${status} ${JSON.stringify(body)}`);
  const [presigned] = body as Presigned[];
  return presigned?.url ?? "";
}

/** Sends bytes to such an address as the stock client does, from `start` on. */
export async function put(address: string, bytes: Uint8Array, { start = 0, name = "file" }: { start?: number; name?: string } = {}) {
  const form = new FormData();
  form.append("file", new File([Buffer.from(bytes.subarray(start))], name));
  const response = await fetch(address, { method: "PUT", body: form, headers: { Range: `bytes=${start}-`, "x-uploadthing-version": "7.7.4" } });
  const body = (await response.json()) as { serverData?: { ok: boolean; value?: string; reason?: string }; fileHash?: string; error?: string };
  return { status: response.status, body };
}
