// /email/:token: confirms an address. Only the form uses the link up.
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ownPasswordInput } from "#app/areas/accounts/account.input";
import { AddressPage } from "#app/areas/accounts/address-page";
import { confirmAddress, findAddressLink } from "#app/areas/accounts/confirm-address.server";
import { SIGN_IN_PER_ACCOUNT } from "#app/areas/accounts/limits";
import { SECOND } from "#app/base/instant";
import { parseForm, readForm } from "#app/http/form.server";
import { gone, invalid, refusedForNow } from "#app/http/respond.server";
import { signedIn } from "#app/http/signed-in.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_confirm_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const link = await findAddressLink(context.deps, params.token ?? "");
  if (!link) throw gone();
  return link;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), ownPasswordInput);
  const hideFields = ["password"];
  if (submission.status !== "success") return invalid({ reply: submission.reply({ hideFields }), refusal: undefined });
  const done = await confirmAddress(context.deps, params.token ?? "", submission.value.password);
  if (done.ok) return signedIn({ context, request }, done.value, null);
  if (done.reason === "link-gone") throw gone();
  if (done.reason === "too-many") return refusedForNow({ reply: submission.reply({ hideFields }), refusal: done.reason }, SIGN_IN_PER_ACCOUNT.within / SECOND);
  return invalid({ reply: submission.reply({ hideFields, fieldErrors: { password: [done.reason] } }), refusal: undefined });
}

export default function AddressRoute() {
  const link = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AddressPage link={link} answer={answer?.reply} refusal={answer?.refusal} />;
}
