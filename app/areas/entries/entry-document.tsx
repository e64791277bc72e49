// An entry to be read: what the jury judges and, with consent, the public sees. Contact and declarations stand in entry-formalities.tsx.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatCountry, formatDay } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { DescriptionList } from "#app/ui/description-list";
import { LongText } from "#app/ui/long-text";
import { Section, type HeadingLevel } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import type { ContentAttachment, ShownContent, ShownQuestion } from "./content";

/** EntryDocument({ entry: ShownContent, questions: { key, kind, label }[], level?: 2 | 3 }): the title is the page's, not shown here. */
export function EntryDocument({ entry, questions, level = 2 }: { entry: ShownContent; questions: readonly ShownQuestion[]; level?: HeadingLevel }): ReactNode {
  const answered = questions.filter(({ key }) => entry.answers[key]);
  const texts = answered.filter(({ kind }) => kind === "long-text");
  const facts = answered.filter(({ kind }) => kind !== "long-text");
  return (
    <>
      <Section title={m.entries_summary()} level={level}>
        <LongText text={entry.summary} lang={entry.language} />
      </Section>
      <Section title={m.entries_document_facts()} level={level}>
        <DescriptionList
          items={[
            { term: m.entries_lead(), detail: entry.lead.name },
            { term: m.entries_partners(), detail: <Partners entry={entry} /> },
            ...(entry.agreementDate ? [{ term: m.entries_agreement_date(), detail: formatDay(entry.agreementDate) }] : []),
            ...facts.map(({ key, kind, label }) => ({ term: say(label), detail: answerText(kind, entry.answers[key] ?? "") })),
          ]}
        />
      </Section>
      {texts.map(({ key, label }) => (
        <Section key={key} title={say(label)} level={level}>
          <LongText text={entry.answers[key] ?? ""} lang={entry.language} />
        </Section>
      ))}
      {entry.attachments.length > 0 && (
        <Section title={m.entries_attachments()} level={level}>
          <AttachmentList attachments={entry.attachments} />
        </Section>
      )}
    </>
  );
}

/** AttachmentList({ attachments: { id, name, size }[] }): files to open, with their sizes. */
export function AttachmentList({ attachments }: { attachments: readonly Pick<ContentAttachment, "id" | "name" | "size">[] }): ReactNode {
  return (
    <ul>
      {attachments.map(({ id, name, size }) => (
        <li key={id}>
          <TextLink href={`/dateien/${id}`} kind="document">
            {name}
          </TextLink>{" "}
          ({formatBytes(size)})
        </li>
      ))}
    </ul>
  );
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

function answerText(kind: ShownQuestion["kind"], answer: string): string {
  if (kind === "date") return formatDay(answer);
  if (kind !== "yes-no") return answer;
  return answer === "yes" ? m.entries_yes() : m.entries_no();
}
