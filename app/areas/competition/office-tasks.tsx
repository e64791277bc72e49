// What needs the office's hand today, as a list to work through.
import type { ReactNode } from "react";

import type { OfficeTask, OfficeTaskName } from "#app/areas/competition/tasks";
import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { TaskList } from "#app/ui/task-list";

/** `path`: below the edition; from the root where it begins with a slash. */
const WORDS: Readonly<Record<OfficeTaskName, { readonly path: string; readonly name: () => string; readonly hint: () => string; readonly count: (of: { count: number }) => string }>> = {
  "mails-failed": { path: "/organisation/schreiben", name: m.competition_task_mails, hint: m.competition_task_mails_hint, count: m.competition_task_mails_count },
  "advice-waiting": { path: "/organisation/beratung?stand=received&art=advice", name: m.competition_task_advice, hint: m.competition_task_advice_hint, count: m.competition_task_advice_count },
  "assessments-waiting": { path: "/organisation/foerderung/faelle", name: m.competition_task_assessments, hint: m.competition_task_assessments_hint, count: m.competition_task_assessments_count },
  "cases-resting": { path: "/organisation/beratung?stand=resting", name: m.competition_task_resting, hint: m.competition_task_resting_hint, count: m.competition_task_resting_count },
  "rules-open": { path: "regeln", name: m.competition_task_rules, hint: m.competition_task_rules_hint, count: m.competition_task_points },
  "check-entries": { path: "beitraege", name: m.competition_task_check, hint: m.competition_task_check_hint, count: m.competition_task_entries },
  "entries-returned": { path: "beitraege", name: m.competition_task_returned, hint: m.competition_task_returned_hint, count: m.competition_task_entries },
  "no-jury": { path: "jury", name: m.competition_task_no_jury, hint: m.competition_task_no_jury_hint, count: m.competition_task_open },
  "jurors-unanswered": { path: "jury", name: m.competition_task_unanswered, hint: m.competition_task_unanswered_hint, count: m.competition_task_jurors },
  "entries-short": { path: "zuteilung", name: m.competition_task_short, hint: m.competition_task_short_hint, count: m.competition_task_entries },
  "jury-requests": { path: "fortschritt/anliegen", name: m.competition_task_requests, hint: m.competition_task_requests_hint, count: m.competition_task_requests_count },
  "jurors-silent": { path: "fortschritt", name: m.competition_task_silent, hint: m.competition_task_silent_hint, count: m.competition_task_jurors },
  "open-round": { path: "runden", name: m.competition_task_round, hint: m.competition_task_round_hint, count: m.competition_task_open },
  undecidable: { path: "rangliste", name: m.competition_task_undecidable, hint: m.competition_task_undecidable_hint, count: m.competition_task_entries },
  ties: { path: "sitzung", name: m.competition_task_ties, hint: m.competition_task_ties_hint, count: m.competition_task_ties_count },
};

/** OfficeTasks({ slug, tasks }): `slug` of the running edition, null where there is none. */
export function OfficeTasks({ slug, tasks }: { slug: string | null; tasks: readonly OfficeTask[] }): ReactNode {
  if (tasks.length === 0) return <Alert tone="success" title={m.competition_tasks_none()} announce="still" />;
  return (
    <TaskList
      label={m.competition_tasks()}
      tasks={tasks.map(({ task, count, urgency }) => ({
        key: task,
        name: WORDS[task].name(),
        href: WORDS[task].path.startsWith("/") ? WORDS[task].path : `/organisation/${slug}/${WORDS[task].path}`,
        hint: WORDS[task].hint(),
        status: { text: WORDS[task].count({ count }), tone: urgency === "now" ? "warning" : "info" },
      }))}
    />
  );
}
