// /organisation/:edition/fortschritt/erinnerung: reminders to jurors, read first and then sent.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { draftReminders, type Chosen } from "#app/areas/scoring/draft-reminders.server";
import { progressPath } from "#app/areas/scoring/progress-page";
import { remindJurors } from "#app/areas/scoring/remind-jurors.server";
import { ReminderPage } from "#app/areas/scoring/reminder-page";
import { maySteerJudging } from "#app/areas/scoring/sheet.policy";
import { requireEdition } from "#app/http/edition.server";
import { readForm } from "#app/http/form.server";
import { conflict, forbidden } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.scoring_remind_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const back = progressPath(edition.slug);
  if (!maySteerJudging(viewer, edition, now).ok) throw redirect(back);
  const { searchParams } = new URL(request.url);
  const chosen: Chosen = searchParams.get("wer") === "stille" ? "silent" : searchParams.getAll("jury");
  return { name: edition.name, back, reminders: await draftReminders(store.read, context.deps, edition, chosen) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { id: editionId, slug } = await requireEdition({ context, params });
  const form = await readForm(request);
  const jurorIds = form.getAll("jury").filter((value) => typeof value === "string");
  const done = await remindJurors(context.deps, viewer, { editionId, chosen: jurorIds });
  if (done.ok) return redirect(`${progressPath(slug)}?erinnert=${done.value}`);
  if (done.reason === "forbidden") throw forbidden();
  return conflict({ reason: done.reason });
}

export default function RemindersRoute() {
  const { name, back, reminders } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.reason;
  return (
    <>
      <PageHeader title={m.scoring_remind_title()} preline={say(name)} lead={m.scoring_remind_lead()} breadcrumb={{ label: m.scoring_breadcrumb(), items: [{ href: back, label: m.scoring_progress_title() }] }} />
      {refusal && (
        <Alert tone="warning" title={refusal === "nobody" ? m.scoring_remind_nobody_title() : m.scoring_refused_not_judging()}>
          {refusal === "nobody" && <p>{m.scoring_remind_nobody_text()}</p>}
        </Alert>
      )}
      <ReminderPage reminders={reminders} back={back} />
    </>
  );
}
