// /einrichten?code=…: the first organiser, once.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { setUpInput } from "#app/areas/accounts/account.input";
import { SetUpPage } from "#app/areas/accounts/set-up-page";
import { isSetUpOpen, setUpOffice } from "#app/areas/accounts/set-up-office.server";
import { parseForm, readForm } from "#app/http/form.server";
import { gone, invalid } from "#app/http/respond.server";
import { signedIn } from "#app/http/signed-in.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_set_up_title() }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code") ?? "";
  if (!(await isSetUpOpen(context.deps.store.read, code, context.deps.now))) throw gone();
  return { code };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), setUpInput);
  const hideFields = ["password"];
  if (submission.status !== "success") return invalid(submission.reply({ hideFields }));
  const done = await setUpOffice(context.deps, { ...submission.value, locale: context.locale });
  if (done.ok) return signedIn({ context, request }, done.value, "/organisation");
  if (done.reason === "link-gone") throw gone();
  if (done.reason === "email-taken") return invalid(submission.reply({ hideFields, fieldErrors: { email: ["taken"] } }));
  return invalid(submission.reply({ hideFields, fieldErrors: { password: [done.reason] } }));
}

export default function SetUpRoute() {
  const { code } = useLoaderData<typeof loader>();
  return <SetUpPage answer={useActionData<typeof action>()} code={code} />;
}
