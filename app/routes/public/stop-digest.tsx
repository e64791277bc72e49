// /partnersuche/abbestellen/:token: the weekly digest ends, without an account. Every link is answered alike, so that none tells whose it is.
import type { ActionFunctionArgs, HeadersFunction, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { StopDigestPage } from "#app/areas/library/contact-page";
import { stopDigest } from "#app/areas/library/stop-digest.server";
import { readForm } from "#app/http/form.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.notices_stop_title() }) }, { name: "robots", content: "noindex" }];
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export function loader() {
  return null;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  await readForm(request);
  await stopDigest(context.deps, params.token ?? "");
  return { done: true };
}

export default function StopDigestRoute() {
  return <StopDigestPage done={useActionData<typeof action>() !== undefined} />;
}
