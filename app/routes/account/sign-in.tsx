// /anmelden?weiter=…: signing in, and asking once more for the link that confirms an address.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { addressInput, signInInput } from "#app/areas/accounts/account.input";
import { SIGN_IN_PER_ACCOUNT } from "#app/areas/accounts/limits";
import { resendConfirmation } from "#app/areas/accounts/resend-confirmation.server";
import { SignInPage } from "#app/areas/accounts/sign-in-page";
import { signIn } from "#app/areas/accounts/sign-in.server";
import { SECOND } from "#app/base/instant";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm } from "#app/http/form.server";
import { homePath } from "#app/http/home-path";
import { localPath } from "#app/http/local-path";
import { invalid, refusedForNow } from "#app/http/respond.server";
import { signedIn } from "#app/http/signed-in.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_sign_in_title() }) }];

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

const NOTICES = { abgemeldet: "signed-out", verlassen: "left", gesendet: "sent" } as const;
const WAIT_SECONDS = SIGN_IN_PER_ACCOUNT.within / SECOND;

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const onward = searchParams.get("weiter");
  if (context.viewer) return redirect(onward === null ? homePath(context.viewer) : localPath(onward));
  const named = Object.entries(NOTICES).find(([name]) => searchParams.has(name));
  return { notice: named?.[1] };
}

async function resend(context: Context, form: FormData) {
  const submission = parseForm(form, addressInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), notice: undefined });
  const done = await resendConfirmation(context.deps, context.clientAddress, submission.value.email);
  if (!done.ok) return refusedForNow({ reply: submission.reply(), notice: done.reason }, WAIT_SECONDS);
  return redirect("/anmelden?gesendet");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.get("intent") === "resend") return resend(context, form);
  const submission = parseForm(form, signInInput);
  const reply = submission.reply({ hideFields: ["password"] });
  if (submission.status !== "success") return invalid({ reply, notice: undefined });
  const done = await signIn(context.deps, context.clientAddress, submission.value);
  if (done.ok) return signedIn({ context, request }, done.value, new URL(request.url).searchParams.get("weiter"));
  if (done.reason === "too-many") return refusedForNow({ reply, notice: done.reason }, WAIT_SECONDS);
  return invalid({ reply, notice: done.reason });
}

export default function SignInRoute() {
  const { notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInPage answer={answer?.reply} notice={answer ? answer.notice : notice} />;
}
