// A page of plain words in sections, as every public site owes them.
import type { ReactNode } from "react";

import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export type DutyPageProps = { title: string; lead: string; sections: readonly { title: string; text: string }[] };

/** DutyPage({ title, lead, sections: { title, text }[] }) */
export function DutyPage({ title, lead, sections }: DutyPageProps): ReactNode {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      {sections.map((section) => (
        <Section key={section.title} title={section.title}>
          <LongText text={section.text} />
        </Section>
      ))}
    </>
  );
}
