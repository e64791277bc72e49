// /passwort/:token: sets a password through a personal link. Only the form uses the link up.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { resetInput } from "#app/areas/accounts/account.input";
import { ResetPage, resetTitle } from "#app/areas/accounts/password-pages";
import { findPasswordLink, resetPassword } from "#app/areas/accounts/reset-password.server";
import { parseForm, readForm } from "#app/http/form.server";
import { gone, invalid } from "#app/http/respond.server";
import { signedIn } from "#app/http/signed-in.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: resetTitle(data?.occasion ?? "forgotten") }) }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const link = await findPasswordLink(context.deps, params.token ?? "");
  if (!link) throw gone();
  return link;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), resetInput);
  const hideFields = ["password"];
  if (submission.status !== "success") return invalid(submission.reply({ hideFields }));
  const done = await resetPassword(context.deps, params.token ?? "", submission.value.password);
  if (done.ok) return signedIn({ context, request }, done.value, null);
  if (done.reason === "link-gone") throw gone();
  return invalid(submission.reply({ hideFields, fieldErrors: { password: [done.reason] } }));
}

export default function PasswordRoute() {
  const link = useLoaderData<typeof loader>();
  return <ResetPage link={link} answer={useActionData<typeof action>()} />;
}
