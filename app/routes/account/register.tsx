// /registrieren: an account for somebody who works for an organisation of the directory.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { registrationInput } from "#app/areas/accounts/account.input";
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { MAILS_PER_ADDRESS } from "#app/areas/accounts/limits";
import { WORKPLACE_KINDS, type OrganisationOption } from "#app/areas/accounts/organisation";
import { register } from "#app/areas/accounts/register.server";
import { RegisteredPage, RegistrationPage } from "#app/areas/accounts/registration-page";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { SECOND } from "#app/base/instant";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { invalid, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_register_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

const NONE: readonly OrganisationOption[] = [];

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (new URL(request.url).searchParams.has("gesendet")) return { sent: true, directory: NONE };
  return { sent: false, directory: await listOrganisationOptions(context.deps.store.read, WORKPLACE_KINDS) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const submission = parseForm(form, registrationInput);
  const hideFields = ["password"];
  const found = await resolveOrganisation(context.deps.store.read, textOf(form, "organisation"), WORKPLACE_KINDS, textOf(form, "organisationChoice"));
  if (!found.ok) {
    const { reason, matches } = found.reason;
    return invalid({ reply: submission.reply({ hideFields, fieldErrors: { organisation: [reason] } }), matches, refusal: undefined });
  }
  if (submission.status !== "success") return invalid({ reply: submission.reply({ hideFields }), matches: NONE, refusal: undefined });
  const done = await register(context.deps, context.clientAddress, { ...submission.value, organisationId: found.value.id });
  if (done.ok) return redirect("/registrieren?gesendet");
  if (done.reason === "too-many") {
    return refusedForNow({ reply: submission.reply({ hideFields }), matches: NONE, refusal: done.reason }, MAILS_PER_ADDRESS.within / SECOND);
  }
  return invalid({ reply: submission.reply({ hideFields, fieldErrors: { password: [done.reason] } }), matches: NONE, refusal: undefined });
}

export default function RegisterRoute() {
  const { sent, directory } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (sent) return <RegisteredPage />;
  return <RegistrationPage answer={answer?.reply} directory={directory} matches={answer?.matches ?? NONE} refusal={answer?.refusal} />;
}
