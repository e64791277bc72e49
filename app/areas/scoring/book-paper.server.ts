// A juror's book as one paper: contents, then each entry as a juror reads it, with a blank sheet and room for notes.
import type { Edition } from "#app/areas/competition/edition";
import { paperFor } from "#app/areas/entries/read-entry-paper.server";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Block, HeadingLevel, Paper } from "#app/services/documents/paper";
import { inLocale, type OfficeLocale } from "#db/vocabulary/locale";

import type { BookPart } from "./read-book-part.server";

export type { BookPart };
export type BookFrame = { readonly edition: Edition; readonly juror: string; readonly madeAt: Instant };

const NOTE_LINES = 14;

export function bookPaper(parts: readonly BookPart[], { edition, juror, madeAt }: BookFrame, locale: OfficeLocale): Paper {
  const words = { locale };
  const name = inLocale(edition.name, locale);
  return {
    lang: locale,
    preline: name,
    title: m.book_title({}, words),
    lead: m.book_paper_lead({ name: juror }, words),
    author: edition.contact,
    footer: m.book_paper_footer({ name: juror, edition: name }, words),
    pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
    unshown: m.documents_unshown({}, words),
    blocks: [
      {
        kind: "facts",
        items: [
          { term: m.book_paper_made({}, words), detail: formatDateTime(madeAt, edition.timeZone, locale) },
          { term: m.book_paper_entries({}, words), detail: String(parts.length) },
          ...(edition.judgingCloseAt === null ? [] : [{ term: m.book_paper_until({}, words), detail: formatDateTime(edition.judgingCloseAt, edition.timeZone, locale) }]),
        ],
      },
      { kind: "text", text: m.book_paper_text({}, words) },
      { kind: "contents" },
      ...parts.flatMap((part) => partBlocks(part, edition, locale)),
    ],
  };
}

function partBlocks({ version, additions, texts }: BookPart, { scaleMin, scaleMax }: Edition, locale: OfficeLocale): Block[] {
  const words = { locale };
  const { title, lead, blocks } = paperFor(version, "shown", locale);
  return [
    { kind: "page" },
    { kind: "heading", level: 1, text: m.book_paper_entry({ number: version.handedIn.number, title }, words) },
    { kind: "text", text: lead },
    ...blocks.map(lower),
    ...(additions.length === 0 ? [] : [{ kind: "heading", level: 2, text: m.inquiries_additions_title({}, words) } satisfies Block]),
    ...additions.flatMap(({ question, answer }): Block[] => [
      { kind: "heading", level: 3, text: question },
      { kind: "text", text: answer, lang: version.content.language },
    ]),
    { kind: "page" },
    { kind: "heading", level: 2, text: m.book_paper_sheet({ number: version.handedIn.number }, words) },
    {
      kind: "table",
      columns: [
        { label: m.book_paper_criterion({}, words), figures: false },
        { label: m.book_paper_weight({}, words), figures: true },
        { label: m.book_paper_points({}, words), figures: true },
      ],
      rows: texts.criteria.map(({ name, description, weight }) => [
        [inLocale(name, locale), inLocale(description, locale)].filter((line) => line !== "").join("\n"),
        m.book_paper_percent({ weight }, words),
        m.book_paper_blank({ min: scaleMin, max: scaleMax }, words),
      ]),
    },
    { kind: "heading", level: 3, text: m.book_paper_anchors({}, words) },
    { kind: "facts", items: texts.anchors.map(({ points, text }) => ({ term: m.book_paper_anchor({ points }, words), detail: inLocale(text, locale) })) },
    { kind: "heading", level: 3, text: m.book_paper_notes({}, words) },
    { kind: "room", lines: NOTE_LINES },
  ];
}

const LOWER: Readonly<Record<HeadingLevel, HeadingLevel>> = { 1: 2, 2: 3, 3: 3 };

/** Below the entry's own heading. */
function lower(block: Block): Block {
  return block.kind === "heading" ? { ...block, level: LOWER[block.level] } : block;
}
