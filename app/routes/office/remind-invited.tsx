// /organisation/:edition/jury/erinnerung: reminders to those who have not answered their invitation, read first and then sent.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { draftInvitationReminders } from "#app/areas/jury/draft-invitation-reminders.server";
import { InvitationReminderList } from "#app/areas/jury/invitation-reminders";
import { mayManageJury } from "#app/areas/jury/jury.policy";
import { remindInvited } from "#app/areas/jury/remind-invited.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm } from "#app/http/form.server";
import { conflict, forbidden } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.seats_remind_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const back = `/organisation/${edition.slug}/jury`;
  if (!mayManageJury(viewer, phaseOf(edition, now)).ok) throw redirect(back);
  const { letters, left } = await draftInvitationReminders(store.read, context.deps, edition);
  const link = m.seats_remind_link();
  return { name: edition.name, back, left, letters: letters.map(({ bodyWith, ...letter }) => ({ ...letter, body: bodyWith(link) })) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { id: editionId, slug } = await requireEdition({ context, params });
  const form = await readForm(request);
  const jurorIds = form.getAll("jury").filter((value) => typeof value === "string");
  const done = await remindInvited(context.deps, viewer, { editionId, jurorIds });
  if (done.ok) return redirect(`/organisation/${slug}/jury?erinnert=${done.value}`);
  if (done.reason === "forbidden") throw forbidden();
  return conflict({ reason: done.reason });
}

export default function RemindInvitedRoute() {
  const { name, back, letters, left } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.reason;
  return (
    <>
      <PageHeader title={m.seats_remind_title()} preline={say(name)} lead={m.seats_remind_lead()} breadcrumb={{ label: m.jury_juror_breadcrumb(), items: [{ href: back, label: m.jury_juror_back() }] }} />
      {refusal && <Alert tone="warning" title={refusal === "nobody" ? m.seats_remind_nobody_title() : m.jury_refused_too_late()} />}
      <InvitationReminderList letters={letters} left={left} back={back} />
    </>
  );
}
