// /organisation/traeger/neu: the office adds a body to the directory.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { bodyInput } from "#app/areas/accounts/body.input";
import { NewBodyPage } from "#app/areas/accounts/body-page";
import { saveBody } from "#app/areas/accounts/save-body.server";
import { settleMemberships } from "#app/areas/jury/settle-memberships.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { parseForm, readForm } from "#app/http/form.server";
import { forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.bodies_add() }) }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(await readForm(request), bodyInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), lines: [] });
  const done = await saveBody(context.deps, viewer, { id: null, content: submission.value, settle: (q, deps, actor) => settleMemberships(q, deps, actor, voidSheet) });
  if (done.ok) return redirect(`/organisation/traeger/${done.value}?gespeichert`);
  switch (done.reason.reason) {
    case "forbidden":
      throw forbidden();
    case "unknown-body":
    case "shipped":
      throw notFound();
    case "name-taken":
      return invalid({ reply: submission.reply({ fieldErrors: { name: [done.reason.reason] } }), lines: [] });
    case "member-of-itself":
      return invalid({ reply: submission.reply({ fieldErrors: { members: [done.reason.reason] } }), lines: [] });
    case "members":
      return invalid({ reply: submission.reply({ fieldErrors: { members: ["members"] } }), lines: done.reason.lines });
  }
}

export default function NewBodyRoute() {
  return <NewBodyPage answer={useActionData<typeof action>()} />;
}
