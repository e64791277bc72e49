// What a PDF of ours says of itself, read from its bytes: whether it is accessible, its language, its title, and its headings.

export type ReadPdf = {
  readonly tagged: boolean;
  /** Part of PDF/UA that it claims to keep. */
  readonly ua: string | undefined;
  readonly lang: string | undefined;
  readonly title: string | undefined;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
};

/** Its text in brackets, in which further ones may be nested once, or in hexadecimal digits. */
const HEADING = /\/S \/H(\d)[^>]*?\/T (\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[0-9A-Fa-f]*>)/g;

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, 5).equals(Buffer.from("%PDF-"))) throw new Error("not a PDF");
  const raw = file.toString("latin1");
  const metadata = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(file.toString("utf8"))?.[0] ?? "";
  const catalog = raw.slice(raw.lastIndexOf("/Type /Catalog"));
  return {
    tagged: /\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
    ua: /<pdfuaid:part>(\d)</.exec(metadata)?.[1],
    lang: /\/Lang \((\w+)\)/.exec(catalog)?.[1],
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(metadata)?.[1],
    // The tree of its parts is written from the last to the first.
    headings: [...raw.matchAll(HEADING)].map(([, level, text = ""]) => ({ level: Number(level), text: textOf(text) })).toReversed(),
  };
}

/** A text of the file format: in brackets with escapes or as hexadecimal digits, in Latin 1 or UTF-16. */
function textOf(written: string): string {
  const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const literal = () => written.slice(1, -1).replaceAll(/\\(?:(\d{1,3})|([\s\S]))/g, (_, octal?: string, sign = "") => (octal === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8))));
  const bytes = written.startsWith("<") ? Buffer.from(written.slice(1, -1), "hex") : Buffer.from(literal(), "latin1");
  return bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le") : bytes.toString("latin1");
}
