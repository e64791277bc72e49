// Reads a mail as it comes over SMTP: subject, plain text and files, out of the encodings that mails travel in.

export type MailedFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };
export type ReadMail = { readonly subject: string; readonly text: string; readonly files: readonly MailedFile[] };

function fromQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=\r?\n/g, "");
  return Buffer.from(joined.replace(/=([0-9A-F]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");
}

/** RFC 2047: encoded words of one charset; white space between two of them is not part of the text. */
function decodeWords(value: string): string {
  const decoded = value.replace(/\?=\s+=\?/g, "?==?").replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_match, kind: string, word: string) => {
    const bytes = kind.toLowerCase() === "b" ? Buffer.from(word, "base64") : fromQuotedPrintable(word.replaceAll("_", " "));
    return bytes.toString("latin1");
  });
  return /=\?utf-8\?/i.test(value) ? Buffer.from(decoded, "latin1").toString("utf8") : value;
}

/** RFC 3676: a line that ends with a space goes on in the next one. */
const unflow = (text: string) => text.replace(/ \r?\n/g, " ");

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string };

function partOf(raw: string): Part {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const),
  );
  return { headers, body: rest.join("\r\n\r\n") };
}

function bytesOf({ headers, body }: Part): Buffer {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  return encoding === "base64" ? Buffer.from(body, "base64") : encoding === "quoted-printable" ? fromQuotedPrintable(body) : Buffer.from(body, "latin1");
}

function textOf(part: Part): string {
  const text = bytesOf(part).toString("utf8");
  return part.headers.get("content-type")?.includes("format=flowed") ? unflow(text) : text;
}

function fileOf(part: Part): MailedFile {
  const [type = ""] = (part.headers.get("content-type") ?? "").split(";");
  const disposition = part.headers.get("content-disposition") ?? "";
  const exact = /filename\*(?:0\*)?=utf-8''([^;]+)/i.exec(disposition)?.[1];
  return { name: exact === undefined ? decodeWords(/filename="?([^";]+)/.exec(disposition)?.[1] ?? "") : decodeURIComponent(exact), type, bytes: bytesOf(part) };
}

/** A mail as the product sends them: plain text, and behind it perhaps files. */
export function readMail(raw: string): ReadMail {
  const whole = partOf(raw);
  const subject = decodeWords(whole.headers.get("subject") ?? "");
  const boundary = /^multipart\/mixed;.*boundary="?([^";]+)/i.exec(whole.headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return { subject, text: textOf(whole), files: [] };
  const [first, ...others] = whole.body.split(`--${boundary}`).slice(1, -1).map((part) => partOf(part.replace(/^\r\n/, "")));
  return { subject, text: first ? textOf(first) : "", files: others.map(fileOf) };
}
