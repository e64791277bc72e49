// /organisation/traeger/neu and /organisation/traeger/:body: the office adds a body to the directory, changes its own additions, and of shipped ones
// the exemption.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { isShipped } from "#app/areas/accounts/body";
import { bodyInput, exemptionInput } from "#app/areas/accounts/body.input";
import { BodyPage, NewBodyPage } from "#app/areas/accounts/body-page";
import { readBody } from "#app/areas/accounts/read-bodies.server";
import { saveBody, type Settle } from "#app/areas/accounts/save-body.server";
import { setExemption } from "#app/areas/accounts/set-exemption.server";
import { settleMemberships } from "#app/areas/jury/settle-memberships.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { isOrganiser } from "#app/base/viewer";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.body?.name ?? m.bodies_add() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  if (params.body === undefined) {
    requireOrganiser({ context, request });
    return { body: undefined };
  }
  const viewer = requireOfficeReader({ context, request });
  const body = await readBody(context.deps.store.read, params.body);
  if (body === undefined) throw notFound();
  const may = isOrganiser(viewer) ? ("change" as const) : ("read" as const);
  return { body, may, saved: new URL(request.url).searchParams.has("gespeichert") ? ("yes" as const) : ("no" as const) };
}

const settle: Settle = (q, deps, actor) => settleMemberships(q, deps, actor, voidSheet);

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const form = await readForm(request);
  const id = params.body ?? null;
  const onward = (saved: string) => redirect(`/organisation/traeger/${saved}?gespeichert`);
  if (id !== null && isShipped(id)) {
    const submission = parseForm(form, exemptionInput);
    if (submission.status !== "success") throw badRequest();
    const done = await setExemption(context.deps, viewer, { id, ...submission.value, settle });
    if (done.ok) return onward(id);
    throw done.reason === "forbidden" ? forbidden() : notFound();
  }
  const submission = parseForm(form, bodyInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), lines: [] });
  const done = await saveBody(context.deps, viewer, { id, content: submission.value, settle });
  if (done.ok) return onward(done.value);
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

export default function BodyRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return page.body === undefined ? <NewBodyPage answer={answer} /> : <BodyPage {...page} answer={answer} />;
}
