// The juror's own page: what is done and what is open, until when, and the way to the next entry.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { TaskList } from "#app/ui/task-list";
import { TextLink } from "#app/ui/text-link";
import { ViewSwitch } from "#app/ui/view-switch";

import { ENTRY_ORDERS, isToDo, nextToDo, sortedEntries, type EntryOrder, type MyCategory, type MyEntry } from "./my-entries";
import type { MyEdition, MyEntries } from "./read-my-entries.server";
import { sheetStatus } from "./sheet-words";
import { StrictnessChart } from "./strictness-chart";
import { shownTotal } from "./total";

/** What has just been done, when the juror comes from there. */
export type MyNotice = "submitted" | "abstained" | "recused";

export const DECLARATIONS = "/jury/befangenheit";
export const entryPath = (id: string) => `/jury/beitraege/${id}`;

const ORDERS = {
  category: { value: "kategorie", label: m.scoring_order_category },
  own: { value: "reihenfolge", label: m.scoring_order_own },
  state: { value: "stand", label: m.scoring_order_state },
  total: { value: "summe", label: m.scoring_order_total },
} as const satisfies Record<EntryOrder, { value: string; label: () => string }>;

/** The order that an address asks for. */
export function orderIn(asked: string | null): EntryOrder {
  return ENTRY_ORDERS.find((order) => ORDERS[order].value === asked) ?? "category";
}

/** MyEntriesPage({ page, order, notice? }) */
export function MyEntriesPage({ page, order, notice }: { page: MyEntries; order: EntryOrder; notice: MyNotice | undefined }): ReactNode {
  const { edition, categories, others } = page;
  const entries = categories.flatMap((category) => category.entries);
  const undeclared = entries.filter(({ access }) => access === "undeclared").length;
  const next = edition.phase === "judging" ? nextToDo(categories) : undefined;
  const isDone = edition.phase === "judging" && entries.length > 0 && undeclared === 0 && !entries.some(isToDo);
  return (
    <>
      {notice && <Notice notice={notice} />}
      <PageHeader
        title={m.scoring_list_title()}
        preline={say(edition.name)}
        lead={leadOf(edition, isDone ? "done" : "to do")}
        action={next && undeclared === 0 && <ButtonLink href={entryPath(next.id)}>{m.scoring_list_next()}</ButtonLink>}
      />
      {undeclared > 0 && (
        <Alert tone="warning" title={m.scoring_list_undeclared_title()} announce="still">
          <p>{m.scoring_list_undeclared_text({ count: undeclared })}</p>
          <ButtonLink href={DECLARATIONS}>{m.scoring_list_to_declarations()}</ButtonLink>
        </Alert>
      )}
      {isDone && (
        <Alert tone="success" title={m.scoring_list_all_done_title()} announce="still">
          <p>{m.scoring_list_all_done_text()}</p>
        </Alert>
      )}
      {entries.length === 0 ? (
        <EmptyState title={m.scoring_list_empty_title()} text={m.scoring_list_empty_text()} />
      ) : (
        <>
          <Standing label={m.scoring_list_progress()} entries={entries} />
          <ViewSwitch
            label={m.scoring_orders()}
            views={ENTRY_ORDERS.map((each) => ({ href: `/jury?ausgabe=${edition.slug}&sortierung=${ORDERS[each].value}`, label: ORDERS[each].label(), current: each === order }))}
          />
          {order === "category" ? (
            categories.map((category) => <CategoryPart key={category.id} category={category} scaleMax={edition.scaleMax} />)
          ) : (
            <EntryTasks label={ORDERS[order].label()} entries={sortedEntries(order, page.inOrder)} scaleMax={edition.scaleMax} />
          )}
          <p>
            <TextLink href="/jury/mappe">{m.book_link()}</TextLink>
          </p>
          <StrictnessChart strictness={page.strictness} />
        </>
      )}
      {(edition.phase === "preparation" || edition.phase === "entries" || edition.phase === "checking") && (
        <p>
          <TextLink href="/jury/kenntnisse">{m.seats_knowledge_link()}</TextLink>
        </p>
      )}
      {others.length > 0 && (
        <Section title={m.scoring_list_others()}>
          <ul>
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <TextLink href={`/jury?ausgabe=${slug}`}>{say(name)}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function CategoryPart({ category, scaleMax }: { category: MyCategory; scaleMax: number }): ReactNode {
  const name = say(category.name);
  return (
    <Section title={name}>
      <Standing label={m.scoring_list_progress_category()} entries={category.entries} />
      <EntryTasks label={m.scoring_entries({ category: name })} entries={category.entries} scaleMax={scaleMax} />
    </Section>
  );
}

function EntryTasks({ label, entries, scaleMax }: { label: string; entries: readonly MyEntry[]; scaleMax: number }): ReactNode {
  return (
    <TaskList
      label={label}
      tasks={entries.map((entry) => ({
        key: entry.id,
        name: entry.title,
        href: entry.access === "open" ? entryPath(entry.id) : undefined,
        hint: hintOf(entry, scaleMax),
        status: sheetStatus(entry),
      }))}
    />
  );
}

function hintOf(entry: MyEntry, scaleMax: number): string {
  const named = entry.lead === null ? entry.number : m.scoring_entry_hint({ number: entry.number, lead: entry.lead });
  const hint = entry.comesFirst && isToDo(entry) ? `${named} · ${m.scoring_entry_first()}` : named;
  return entry.total === null ? hint : `${hint} · ${m.scoring_total_value({ total: formatDecimal(shownTotal(entry.total, { max: scaleMax })) })}`;
}

/** A void sheet and an entry that a tie closes are nobody's task any more, so neither is counted. */
function Standing({ label, entries }: { label: string; entries: readonly MyEntry[] }): ReactNode {
  const due = entries.filter(({ access, state }) => access !== "conflict" && state !== "void");
  const done = due.filter(({ state }) => state === "submitted" || state === "abstained").length;
  return <Progress label={label} value={done} max={due.length} text={m.scoring_list_progress_text({ done, due: due.length })} />;
}

function Notice({ notice }: { notice: MyNotice }): ReactNode {
  if (notice === "submitted") return <Alert tone="success" title={m.scoring_list_submitted()} />;
  if (notice === "abstained") return <Alert tone="success" title={m.scoring_list_abstained()} />;
  return (
    <Alert tone="success" title={m.scoring_list_recused_title()}>
      <p>{m.scoring_list_recused_text()}</p>
    </Alert>
  );
}

function leadOf({ phase, judgingOpenAt, judgingCloseAt, timeZone }: MyEdition, work: "done" | "to do"): string {
  if (phase === "judging") {
    if (judgingCloseAt === null) return m.scoring_list_lead_judging_open_end();
    const lead = work === "done" ? m.scoring_list_lead_done : m.scoring_list_lead_judging;
    return lead({ deadline: formatDateTime(judgingCloseAt, timeZone) });
  }
  if (phase === "deliberation" || phase === "sealed" || phase === "published") return m.scoring_list_lead_over();
  return judgingOpenAt === null ? m.scoring_list_lead_before_unset() : m.scoring_list_lead_before({ opening: formatDateTime(judgingOpenAt, timeZone) });
}
