// A document as data, before it is set: what it says, in which order and language. How it looks stands in paper.typ.

/** One line, or several that belong together; the first is the main one. */
export type Lines = string | readonly string[];

/** Below the title, which stands above all. */
export type HeadingLevel = 1 | 2 | 3;

export type Block =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly text: string }
  /** Blank lines part paragraphs. `lang`: where it is not the paper's. */
  | { readonly kind: "text"; readonly text: string; readonly lang?: string }
  | { readonly kind: "facts"; readonly items: readonly { readonly term: string; readonly detail: Lines }[] }
  | { readonly kind: "table"; readonly columns: readonly { readonly label: string; readonly figures: boolean }[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "list" | "steps"; readonly items: readonly Lines[] }
  /** A QR code, as qr-code.ts gives it. `alt`: for whoever does not see it; `text` stands below. */
  | { readonly kind: "code"; readonly rows: readonly string[]; readonly alt: string; readonly text: Lines }
  /** What follows begins on a new page. */
  | { readonly kind: "page" }
  /** The headings of the first level, each with its page. */
  | { readonly kind: "contents" }
  /** So many lines to write on by hand. */
  | { readonly kind: "room"; readonly lines: number };

export type Paper = {
  /** Set in the middle of a framed page, under the laurel. */
  readonly look?: "certificate";
  /** ISO 639-1 */
  readonly lang: string;
  readonly title: string;
  /** Stands above the title. */
  readonly preline: string;
  /** Stands below the title; empty: nothing does. */
  readonly lead: string;
  readonly author: string;
  /** Stands on each page, at the left. */
  readonly footer: string;
  /** "Seite {page} von {pages}" */
  readonly pageLabel: string;
  /** Said at the end where the text has characters that the font does not show. */
  readonly unshown: string;
  readonly blocks: readonly Block[];
};
