// An entry and its receipt as papers, ready to be set (services/documents). What an entry says stands in entry-sections.server.ts.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Block, Paper } from "#app/services/documents/paper";
import type { EntryState } from "#db/vocabulary/entry";
import { inLocale, type Locale, type LocalisedText } from "#db/vocabulary/locale";

import type { EntryContent, ShownContent, ShownQuestion } from "./content";
import { formalSections, shownSections, type EntrySection } from "./entry-sections.server";
import { nextSteps, type Awaited } from "./next-steps.server";

export type HandedIn = {
  readonly number: string;
  readonly no: number;
  readonly checksum: string;
  readonly submittedAt: Instant;
  readonly state: EntryState;
  readonly edition: Awaited & Pick<Edition, "name">;
  readonly category: LocalisedText;
  readonly questions: readonly ShownQuestion[];
};

/** `content`: with contact and declarations, or only what the jury reads. */
export type PrintedContent = { readonly kind: "whole"; readonly content: EntryContent } | { readonly kind: "shown"; readonly content: ShownContent };

export function entryPaper(entry: HandedIn, printed: PrintedContent, locale: Locale): Paper {
  const { content } = printed;
  const sections = [...shownSections(content, entry.questions, locale), ...(printed.kind === "whole" ? formalSections(printed.content, locale) : [])];
  return {
    ...sheet(entry, locale),
    title: content.title,
    lead: content.lead?.name ?? m.blind_paper_lead({}, { locale }),
    blocks: [
      { kind: "facts", items: handedInFacts(entry, locale) },
      ...sections.filter(({ rows }) => rows.length > 0).flatMap((section): Block[] => [{ kind: "heading", level: 1, text: section.title }, ...blocksOf(section, content.language)]),
    ],
  };
}

export function receiptPaper(entry: HandedIn, content: EntryContent, locale: Locale): Paper {
  const words = { locale };
  return {
    ...sheet(entry, locale),
    title: m.documents_receipt_title({ number: entry.number }, words),
    lead: content.title,
    blocks: [
      { kind: "facts", items: [...handedInFacts(entry, locale), { term: m.entries_lead({}, words), detail: content.lead.name }] },
      { kind: "text", text: m.entries_checksum_text({}, words) },
      { kind: "heading", level: 1, text: m.entries_next_title({}, words) },
      { kind: "steps", items: nextSteps(entry.state, entry.edition, locale) },
    ],
  };
}

/** What every paper about an entry has on it. */
function sheet({ number, no, edition }: HandedIn, locale: Locale): Pick<Paper, "lang" | "preline" | "author" | "footer" | "pageLabel" | "unshown"> {
  const words = { locale };
  const name = inLocale(edition.name, locale);
  return {
    lang: locale,
    preline: name,
    author: edition.contact,
    footer: m.documents_footer({ number, no, edition: name }, words),
    // The numbers are known when the pages are.
    pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
    unshown: m.documents_unshown({}, words),
  };
}

function handedInFacts({ number, no, checksum, submittedAt, edition, category }: HandedIn, locale: Locale) {
  const words = { locale };
  return [
    { term: m.entries_number({}, words), detail: number },
    { term: m.entries_received({}, words), detail: formatDateTime(submittedAt, edition.timeZone, locale) },
    { term: m.entries_version({}, words), detail: String(no) },
    { term: m.entries_category({}, words), detail: inLocale(category, locale) },
    { term: m.entries_checksum({}, words), detail: checksum },
  ];
}

/** Facts that follow one another are one list; what needs room stands under its own heading, unless that is the section's. */
function blocksOf({ title, rows }: EntrySection, language: string): Block[] {
  const blocks: Block[] = [];
  let facts: { term: string; detail: readonly string[] }[] = [];
  for (const { kind, label, lines, table, sums = [] } of rows) {
    if (kind === "fact") {
      if (facts.length === 0) blocks.push({ kind: "facts", items: facts });
      facts.push({ term: label, detail: lines });
      continue;
    }
    facts = [];
    if (label !== title) blocks.push({ kind: "heading", level: 2, text: label });
    blocks.push(table ? { kind: "table", ...table } : { kind: "text", text: lines.join("\n"), lang: language });
    blocks.push(...sums.map((text) => ({ kind: "text" as const, text })));
  }
  return blocks;
}
