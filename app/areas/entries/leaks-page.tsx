// The office's page about what gives names away where judging is blind.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { EmptyState } from "#app/ui/empty-state";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import type { LeakingEntry, LeaksFound, SearchedEntry, UnsearchedFile } from "./read-leaks.server";

/** LeaksPage({ entries, unsearched, total: entries searched, list: path of the entries' list }) */
export function LeaksPage({ entries, unsearched, total, list }: LeaksFound & { list: string }): ReactNode {
  return (
    <>
      {entries.length === 0 ? <EmptyState title={m.blind_leaks_none_title()} text={m.blind_leaks_none_text({ count: total })} /> : <Found {...{ entries, total, list }} />}
      {unsearched.length > 0 && <Unsearched files={unsearched} list={list} />}
    </>
  );
}

function Found({ entries, total, list }: Pick<LeaksFound, "entries" | "total"> & { list: string }): ReactNode {
  return (
    <Section title={m.blind_leaks_found({ count: entries.length, total })} lead={m.blind_leaks_files()}>
      <Table
        caption={m.blind_leaks_title()}
        captionAs="spoken"
        rows={entries.flatMap(({ id, number, title, leaks }) => leaks.map((leak, at) => ({ ...leak, id, number, title, key: `${id}-${at}` })))}
        rowKey={({ key }) => key}
        columns={[
          { key: "entry", label: m.blind_leaks_col_entry(), kind: "head", render: (entry) => <EntryLink {...entry} list={list} /> },
          { key: "place", label: m.blind_leaks_col_place(), render: placeName },
          { key: "words", label: m.blind_leaks_col_words(), render: ({ words }) => words.join(", ") },
        ]}
      />
    </Section>
  );
}

const WHY = { waiting: m.blind_leaks_why_waiting, "without-text": m.blind_leaks_why_without_text, unreadable: m.blind_leaks_why_unreadable } as const satisfies Record<UnsearchedFile["why"], () => string>;

function Unsearched({ files, list }: { files: readonly UnsearchedFile[]; list: string }): ReactNode {
  return (
    <Section title={m.blind_leaks_unsearched({ count: files.length })} lead={m.blind_leaks_unsearched_lead()}>
      <Table
        caption={m.blind_leaks_unsearched({ count: files.length })}
        captionAs="spoken"
        rows={files.map((file, at) => ({ ...file, key: `${file.id}-${at}` }))}
        rowKey={({ key }) => key}
        columns={[
          { key: "entry", label: m.blind_leaks_col_entry(), kind: "head", render: (entry) => <EntryLink {...entry} list={list} /> },
          { key: "file", label: m.blind_leaks_col_file(), render: ({ name }) => name },
          { key: "why", label: m.blind_leaks_col_why(), render: ({ why }) => WHY[why]() },
        ]}
      />
    </Section>
  );
}

function EntryLink({ id, number, title, list }: SearchedEntry & { list: string }): ReactNode {
  return (
    <>
      <TextLink href={`${list}/${id}`}>{number}</TextLink> {title}
    </>
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
    case "addition":
      return m.blind_leaks_place_addition();
    case "file":
      return m.blind_leaks_place_file({ name: place.name });
    case "content":
      return m.blind_leaks_place_content({ name: place.name });
  }
}
