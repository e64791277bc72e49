// The office's page about what gives names away where judging is blind.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { EmptyState } from "#app/ui/empty-state";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import type { LeakingEntry } from "./read-leaks.server";

/** LeaksPage({ entries, total: entries searched, list: path of the entries' list }) */
export function LeaksPage({ entries, total, list }: { entries: readonly LeakingEntry[]; total: number; list: string }): ReactNode {
  if (entries.length === 0) return <EmptyState title={m.blind_leaks_none_title()} text={m.blind_leaks_none_text({ count: total })} />;
  return (
    <Section title={m.blind_leaks_found({ count: entries.length, total })} lead={m.blind_leaks_files()}>
      <Table
        caption={m.blind_leaks_title()}
        captionAs="spoken"
        rows={entries.flatMap(({ id, number, title, leaks }) => leaks.map((leak, at) => ({ ...leak, id, number, title, key: `${id}-${at}` })))}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "entry",
            label: m.blind_leaks_col_entry(),
            kind: "head",
            render: ({ id, number, title }) => (
              <>
                <TextLink href={`${list}/${id}`}>{number}</TextLink> {title}
              </>
            ),
          },
          { key: "place", label: m.blind_leaks_col_place(), render: placeName },
          { key: "words", label: m.blind_leaks_col_words(), render: ({ words }) => words.join(", ") },
        ]}
      />
    </Section>
  );
}

function placeName({ place, question }: LeakingEntry["leaks"][number]): string {
  switch (place.kind) {
    case "title":
      return m.blind_leaks_place_title();
    case "summary":
      return m.blind_leaks_place_summary();
    case "question":
      return question === null ? place.key : say(question);
    case "file":
      return m.blind_leaks_place_file({ name: place.name });
  }
}
