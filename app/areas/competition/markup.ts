// The small markup of the site's pages: "## " and "### " begin a heading, "- " an item of a list, an empty line a paragraph; addresses are links, with
// words of their own as [words](address). Everything else is text, tags of HTML included: what is made of it is data, never markup.

export type Inline = { readonly kind: "text"; readonly text: string } | { readonly kind: "link"; readonly text: string; readonly href: string };
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  /** Line breaks are kept. */
  | { readonly kind: "text"; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] };

const NAMED = String.raw`\[(?<words>[^\[\]\n]{1,200})\]\((?<target>[^()\s]{1,500})\)`;
const WEB = String.raw`https?:\/\/[^\s<>()"]{1,500}[^\s<>()".,;:!?]`;
const MAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`;
const LINK = new RegExp(`${NAMED}|(?<web>${WEB})|(?<mail>${MAIL})`, "g");
/** Pages of this site and elsewhere, mail and telephone. Anything else, such as javascript:, is no address. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i;

export function inlinesOf(line: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(LINK)) {
    const { words, target, web, mail } = match.groups ?? {};
    const href = target ?? web ?? `mailto:${mail}`;
    if (!SAFE.test(href)) continue;
    if (match.index > from) inlines.push({ kind: "text", text: line.slice(from, match.index) });
    inlines.push({ kind: "link", text: words ?? match[0], href });
    from = match.index + match[0].length;
  }
  if (from < line.length) inlines.push({ kind: "text", text: line.slice(from) });
  return inlines;
}

export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { kind: "text" | "list"; lines: (readonly Inline[])[] } | undefined;
  function close(): void {
    if (open) blocks.push(open.kind === "text" ? { kind: "text", lines: open.lines } : { kind: "list", items: open.lines });
    open = undefined;
  }
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    const [, marks, title] = /^(##|###)\s+(\S.*)$/.exec(line) ?? [];
    if (line === "" || title !== undefined) close();
    if (title !== undefined) blocks.push({ kind: "heading", level: marks === "##" ? 2 : 3, text: title });
    if (line === "" || title !== undefined) continue;
    const [, item] = /^-\s+(\S.*)$/.exec(line) ?? [];
    const kind = item === undefined ? "text" : "list";
    if (open?.kind !== kind) close();
    open ??= { kind, lines: [] };
    open.lines.push(inlinesOf(item ?? line));
  }
  close();
  return blocks;
}
