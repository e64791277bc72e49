// The office's list of letters about entries: each occasion in each language, and whether its words were changed.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { PageHeader } from "#app/ui/page-header";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import type { LetterKind } from "#db/vocabulary/letter";

import type { LetterRow } from "./read-letters.server";

const KINDS = {
  receipt: m.letters_kind_receipt,
  admitted: m.letters_kind_admitted,
  returned: m.letters_kind_returned,
  rejected: m.letters_kind_rejected,
  disqualified: m.letters_kind_disqualified,
  withdrawn: m.letters_kind_withdrawn,
  "deadline-moved": m.letters_kind_deadline_moved,
} as const satisfies Record<LetterKind, () => string>;

export function letterName(kind: LetterKind): string {
  return KINDS[kind]();
}

export type LettersPageProps = { letters: readonly LetterRow[]; outbox: string; outboxTitle: string; edition: string; timeZone: string; mayEdit: "yes" | "no" };

/** LettersPage({ letters, outbox: path of the list of what was sent, outboxTitle, edition: its name, timeZone, mayEdit }) */
export function LettersPage({ letters, outbox, outboxTitle, edition, timeZone, mayEdit }: LettersPageProps): ReactNode {
  return (
    <>
      <PageHeader breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: outbox, label: outboxTitle }] }} preline={edition} title={m.letters_title()} lead={m.letters_lead()} />
      <Table
        caption={m.letters_table()}
        captionAs="spoken"
        rows={letters}
        rowKey={({ kind, locale }) => `${kind}-${locale}`}
        columns={[
          {
            key: "kind",
            label: m.letters_kind(),
            kind: "head",
            render: ({ kind, locale }) =>
              mayEdit === "yes" ? (
                <TextLink href={`${outbox}/texte/${kind}/${locale}`} aria-label={m.letters_edit_title({ kind: letterName(kind), language: languageName(locale) })}>
                  {letterName(kind)}
                </TextLink>
              ) : (
                letterName(kind)
              ),
          },
          { key: "language", label: m.letters_language(), render: ({ locale }) => languageName(locale) },
          { key: "subject", label: m.letters_subject(), render: ({ subject, locale }) => <span lang={locale}>{subject}</span> },
          { key: "words", label: m.letters_words(), render: ({ changed }) => (changed === null ? m.letters_shipped() : m.letters_changed({ at: formatShortDateTime(changed.at, timeZone), by: changed.by })) },
        ]}
      />
    </>
  );
}
