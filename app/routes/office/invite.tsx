// /organisation/personen/einladen: invites somebody to organise or to observe.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { officeInvitationInput } from "#app/areas/accounts/account.input";
import { inviteToOffice } from "#app/areas/accounts/invite-to-office.server";
import { OfficeInvitationPage } from "#app/areas/accounts/office-invitation-page";
import { parseForm, readForm } from "#app/http/form.server";
import { forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_invite_title() }) }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(await readForm(request), officeInvitationInput);
  if (submission.status !== "success") return invalid(submission.reply());
  const done = await inviteToOffice(context.deps, viewer, submission.value);
  if (done.ok) return redirect("/organisation/personen?eingeladen");
  if (done.reason === "not-allowed") throw forbidden();
  return invalid(submission.reply({ fieldErrors: { email: [done.reason] } }));
}

export default function InviteRoute() {
  return <OfficeInvitationPage answer={useActionData<typeof action>()} />;
}
