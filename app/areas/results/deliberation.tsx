// The deliberation at a glance: each category with where it stands, and the sign-off.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { Section } from "#app/ui/section";
import { TaskList, type Task } from "#app/ui/task-list";

import type { DeliberatedCategory, SignOff } from "./read-deliberation.server";

/** DeliberationTasks({ categories, path: of the deliberation }) */
export function DeliberationTasks({ categories, path }: { categories: readonly DeliberatedCategory[]; path: string }): ReactNode {
  return (
    <Section title={m.results_session_categories()}>
      <TaskList
        label={m.results_session_categories()}
        tasks={categories.map((category) => ({
          key: category.key,
          name: say(category.name),
          href: category.entries > 0 ? `${path}/${category.key}` : undefined,
          hint: hintOf(category),
          status: statusOf(category),
        }))}
      />
    </Section>
  );
}

function statusOf({ entries, decision, openTies }: DeliberatedCategory): Task["status"] {
  if (entries === 0) return { text: m.results_session_no_entries() };
  if (decision === null) return openTies > 0 ? { text: m.results_session_tied(), tone: "warning" } : { text: m.results_session_open(), tone: "info" };
  if (!decision.stands) return { text: m.results_session_does_not_stand(), tone: "danger" };
  return decision.departs ? { text: m.results_session_departs(), tone: "warning" } : { text: m.results_session_decided(), tone: "success" };
}

function hintOf({ entries, decision }: DeliberatedCategory): string {
  if (entries === 0) return m.results_ranking_no_entries();
  if (decision === null) return m.results_session_entries({ entries });
  return decision.winner === null ? m.results_no_prize() : m.results_session_winner(decision.winner);
}

/** SignedOff({ signedOff, timeZone }): who signed and when, and whether it still holds. */
export function SignedOff({ signedOff, timeZone }: { signedOff: SignOff; timeZone: string }): ReactNode {
  const words = { name: signedOff.by, at: formatDateTime(signedOff.at, timeZone) };
  if (signedOff.holds) return <Alert tone="success" title={m.results_signed_title()} announce="still">{<p>{m.results_signed_text(words)}</p>}</Alert>;
  return (
    <Alert tone="warning" title={m.results_signed_void_title()} announce="still">
      <p>{m.results_signed_void_text(words)}</p>
    </Alert>
  );
}
