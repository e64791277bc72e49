// An entry to be read: what the jury judges and, with consent, the public sees. Contact and declarations stand in entry-formalities.tsx.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { answerText } from "#app/i18n/answer-text";
import { formatBytes, formatCountry, formatDay } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { DescriptionList } from "#app/ui/description-list";
import { LongText } from "#app/ui/long-text";
import { Section, type HeadingLevel } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import type { Answer } from "#db/vocabulary/form";
import { isLocale } from "#db/vocabulary/locale";

import { isWide, WideAnswer } from "./answer-view";
import { answerTo, isBlank } from "./answers";
import type { ContentAttachment, ShownContent, ShownQuestion } from "./content";
import { FilePreview, FileViewer } from "./file-preview";

/** Where files are looked at: on their own page, or also unfolded where they are listed, beside what the reader works on. */
export type FileViewing = "apart" | "here";

type EntryDocumentProps = { entry: ShownContent; questions: readonly ShownQuestion[]; level?: 2 | 3; viewing?: FileViewing };

/** EntryDocument({ entry: ShownContent, questions: ShownQuestion[], level?: 2 | 3, viewing?: "apart" | "here" }): the title is the page's, not shown here. */
export function EntryDocument({ entry, questions, level = 2, viewing = "apart" }: EntryDocumentProps): ReactNode {
  const answered = questions.flatMap((question) => {
    const answer = answerTo(question, entry.answers);
    return answer === undefined || isBlank(answer) ? [] : [{ question, answer }];
  });
  const sections = new Map(answered.map(({ question: { section } }) => [section.id, section.title]));
  return (
    <>
      <Section title={m.entries_summary()} level={level}>
        <LongText text={entry.summary} lang={entry.language} />
      </Section>
      <Section title={m.entries_document_facts()} level={level}>
        <DescriptionList
          items={[
            ...(entry.lead === null
              ? [{ term: m.entries_lead(), detail: m.blind_hidden() }]
              : [
                  { term: m.entries_lead(), detail: entry.lead.name },
                  { term: m.entries_partners(), detail: <Partners entry={entry} /> },
                ]),
            ...(isLocale(entry.language) ? [{ term: m.entries_field_language(), detail: languageName(entry.language) }] : []),
            ...(entry.agreementDate ? [{ term: m.entries_agreement_date(), detail: formatDay(entry.agreementDate) }] : []),
          ]}
        />
      </Section>
      {[...sections].map(([id, title]) => (
        <Section key={id} title={say(title)} level={level}>
          <Answers answered={answered.filter(({ question }) => question.section.id === id)} entry={entry} level={level} />
        </Section>
      ))}
      {entry.attachments.length > 0 && (
        <Section title={m.entries_attachments()} level={level}>
          <AttachmentList attachments={entry.attachments} viewing={viewing} />
        </Section>
      )}
    </>
  );
}

type Answered = { readonly question: ShownQuestion; readonly answer: Answer };

/** What needs room stands under its own heading, what is short in one list. */
function Answers({ answered, entry, level }: { answered: readonly Answered[]; entry: ShownContent; level: 2 | 3 }): ReactNode {
  const facts = answered.filter(({ question }) => !isWide(question));
  const below: HeadingLevel = level === 2 ? 3 : 4;
  return (
    <>
      {answered.map(({ question, answer }) =>
        isWide(question) ? (
          <Section key={question.key} title={say(question.label)} level={below}>
            <WideAnswer question={question} answer={answer} lang={entry.language} />
          </Section>
        ) : null,
      )}
      {facts.length > 0 && <DescriptionList items={facts.map(({ question, answer }) => ({ term: say(question.label), detail: answerText(question, answer, entry.attachments) }))} />}
    </>
  );
}

/** AttachmentList({ attachments: { id, name, size, type, pages? }[], viewing?: "apart" | "here" }): files to open, with their sizes; pictures and the first pages of PDFs to be seen. */
export function AttachmentList({ attachments, viewing = "apart" }: { attachments: readonly Omit<ContentAttachment, "sha256">[]; viewing?: FileViewing }): ReactNode {
  return (
    <ul>
      {attachments.map(({ id, name, size, type, pages }) => (
        <li key={id}>
          <TextLink href={`/dateien/${id}`} kind="document">
            {name}
          </TextLink>{" "}
          ({pages ? `${m.entries_file_pages({ count: pages })}, ` : ""}
          {formatBytes(size)})
          {isViewable(type) && (
            <>
              {" · "}
              <TextLink href={`/dateien/${id}?ansicht`} kind="document">
                {m.entries_file_view()}
                <span className="kern-sr-only">: {name}</span>
              </TextLink>
            </>
          )}
          {(type.startsWith("image/") || pages) && <FilePreview id={id} look="large" />}
          {viewing === "here" && isViewable(type) && <FileViewer id={id} name={name} kind={type.startsWith("image/") ? "picture" : "document"} />}
        </li>
      ))}
    </ul>
  );
}

/** What browsers show by themselves. */
function isViewable(type: string): boolean {
  return type.startsWith("image/") || type === "application/pdf";
}

function Partners({ entry }: { entry: ShownContent }): ReactNode {
  if (entry.partners.length === 0) return m.entries_no_partners();
  return (
    <ul>
      {entry.partners.map(({ name, country }, position) => (
        <li key={position}>{country === "DE" ? name : `${name} (${formatCountry(country)})`}</li>
      ))}
    </ul>
  );
}
