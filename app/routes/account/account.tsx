// /konto: a person's own account. One action, several forms: `intent` names which.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AccountPage, type AccountAnswer } from "#app/areas/accounts/account-page";
import { passwordChangeInput, profileInput, workplaceInput } from "#app/areas/accounts/account.input";
import { changePassword } from "#app/areas/accounts/change-password.server";
import { changeProfile } from "#app/areas/accounts/change-profile.server";
import { chooseWorkplace } from "#app/areas/accounts/choose-workplace.server";
import { endSession } from "#app/areas/accounts/end-session.server";
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { SIGN_IN_PER_ACCOUNT } from "#app/areas/accounts/limits";
import { WORKPLACE_KINDS } from "#app/areas/accounts/organisation";
import { readAccount } from "#app/areas/accounts/read-account.server";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { SECOND } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, invalid, refusedForNow } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_account_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

const DONE = ["profile", "password", "workplace", "session"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const { store, now } = context.deps;
  const saved = new URL(request.url).searchParams.get("gespeichert");
  return {
    account: await readAccount(store.read, viewer, now),
    directory: viewer.organisationId === null ? await listOrganisationOptions(store.read, WORKPLACE_KINDS) : [],
    done: DONE.find((form) => form === saved),
  };
}

const again = (answer: AccountAnswer) => invalid(answer);
const later = (answer: AccountAnswer) => refusedForNow({ ...answer, waits: true }, SIGN_IN_PER_ACCOUNT.within / SECOND);

async function saveProfile({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, profileInput);
  if (submission.status !== "success") return again({ form: "profile", reply: submission.reply() });
  await changeProfile(deps, viewer, submission.value);
  return redirect("/konto?gespeichert=profile");
}

async function savePassword({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, passwordChangeInput);
  const hideFields = ["current", "password"];
  if (submission.status !== "success") return again({ form: "password", reply: submission.reply({ hideFields }) });
  const done = await changePassword(deps, viewer, submission.value);
  if (done.ok) return redirect("/konto?gespeichert=password");
  const { field, reason } = done.reason;
  if (reason === "too-many") return later({ form: "password", reply: submission.reply({ hideFields }) });
  return again({ form: "password", reply: submission.reply({ hideFields, fieldErrors: { [field]: [reason] } }) });
}

async function saveWorkplace({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, workplaceInput);
  const found = await resolveOrganisation(deps.store.read, textOf(form, "organisation"), WORKPLACE_KINDS, textOf(form, "organisationChoice"));
  if (!found.ok) {
    const { reason, matches } = found.reason;
    return again({ form: "workplace", reply: submission.reply({ fieldErrors: { organisation: [reason] } }), matches });
  }
  const done = await chooseWorkplace(deps, viewer, found.value.id);
  if (!done.ok && done.reason === "too-many") return later({ form: "workplace", reply: submission.reply() });
  return redirect("/konto?gespeichert=workplace");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const form = await readForm(request);
  switch (textOf(form, "intent")) {
    case "profile":
      return saveProfile(context, viewer, form);
    case "password":
      return savePassword(context, viewer, form);
    case "workplace":
      return saveWorkplace(context, viewer, form);
    case "session":
      await endSession(context.deps, viewer, textOf(form, "session"));
      return redirect("/konto?gespeichert=session");
    default:
      throw badRequest();
  }
}

export default function AccountRoute() {
  const { account, directory, done } = useLoaderData<typeof loader>();
  return <AccountPage account={account} directory={directory} answer={useActionData<typeof action>()} done={done} />;
}
