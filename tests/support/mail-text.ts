// Reads a mail as it comes over SMTP: subject and plain text, out of the encodings that mails travel in.

export type ReadMail = { readonly subject: string; readonly text: string };

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

/** A mail of one plain-text part, as the product sends them. */
export function readMail(raw: string): ReadMail {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const),
  );
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  const bytes = encoding === "base64" ? Buffer.from(body, "base64") : encoding === "quoted-printable" ? fromQuotedPrintable(body) : Buffer.from(body, "latin1");
  const text = bytes.toString("utf8");
  return {
    subject: decodeWords(headers.get("subject") ?? ""),
    text: headers.get("content-type")?.includes("format=flowed") ? unflow(text) : text,
  };
}
