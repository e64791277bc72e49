// /organisation/personen/einladen: invites somebody to a role in the office, or of a Bezirksregierung.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { officeInvitationInput } from "#app/areas/accounts/account.input";
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { inviteToOffice } from "#app/areas/accounts/invite-to-office.server";
import { OfficeInvitationPage } from "#app/areas/accounts/office-invitation-page";
import { parseForm, readForm } from "#app/http/form.server";
import { forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_invite_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  return { authorities: await listOrganisationOptions(context.deps.store.read, ["regional-government"]) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(await readForm(request), officeInvitationInput);
  if (submission.status !== "success") return invalid(submission.reply());
  const { authority, ...invitation } = submission.value;
  const done = await inviteToOffice(context.deps, viewer, { ...invitation, organisationId: authority });
  if (done.ok) return redirect("/organisation/personen?eingeladen");
  if (done.reason === "not-allowed") throw forbidden();
  return invalid(submission.reply({ fieldErrors: { [done.reason === "not-regional" ? "authority" : "email"]: [done.reason] } }));
}

export default function InviteRoute() {
  return <OfficeInvitationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
