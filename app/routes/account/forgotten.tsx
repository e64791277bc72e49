// /passwort-vergessen: asks for a link to set a new password.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { addressInput } from "#app/areas/accounts/account.input";
import { MAILS_PER_ADDRESS } from "#app/areas/accounts/limits";
import { ForgottenPage } from "#app/areas/accounts/password-pages";
import { requestReset } from "#app/areas/accounts/request-reset.server";
import { SECOND } from "#app/base/instant";
import { parseForm, readForm } from "#app/http/form.server";
import { invalid, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_forgotten_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("gesendet") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), addressInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), notice: undefined });
  const done = await requestReset(context.deps, context.clientAddress, submission.value.email);
  if (done.ok) return redirect("/passwort-vergessen?gesendet");
  return refusedForNow({ reply: submission.reply(), notice: done.reason }, MAILS_PER_ADDRESS.within / SECOND);
}

export default function ForgottenRoute() {
  const { sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const first = sent ? ("sent" as const) : undefined;
  return <ForgottenPage answer={answer?.reply} notice={answer ? answer.notice : first} />;
}
