// /konto/verlassen: a person deletes their account.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { ownPasswordInput } from "#app/areas/accounts/account.input";
import { LeavePage } from "#app/areas/accounts/leave-page";
import { leave } from "#app/areas/accounts/leave.server";
import { SIGN_IN_PER_ACCOUNT } from "#app/areas/accounts/limits";
import { SECOND } from "#app/base/instant";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, invalid, refusedForNow } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_leave_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ request, context }: LoaderFunctionArgs) {
  requireViewer({ context, request });
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const submission = parseForm(await readForm(request), ownPasswordInput);
  const reply = submission.reply({ hideFields: ["password"] });
  if (submission.status !== "success") return invalid({ reply, refusal: undefined });
  const done = await leave(context.deps, viewer, submission.value.password);
  if (done.ok) return redirect("/anmelden?verlassen", { headers: { "Set-Cookie": await context.sessions.end(undefined) } });
  if (done.reason === "last-organiser") return conflict({ reply, refusal: done.reason });
  if (done.reason === "too-many") return refusedForNow({ reply, refusal: done.reason }, SIGN_IN_PER_ACCOUNT.within / SECOND);
  return invalid({ reply: submission.reply({ hideFields: ["password"], fieldErrors: { password: [done.reason] } }), refusal: undefined });
}

export default function LeaveRoute() {
  const answer = useActionData<typeof action>();
  return <LeavePage answer={answer?.reply} refusal={answer?.refusal} />;
}
