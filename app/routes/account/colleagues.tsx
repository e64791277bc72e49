// /konto/kollegen: the people of the viewer's organisation; who waits is confirmed here, more are invited, and their lead takes out or hands over.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { colleagueInvitationInput } from "#app/areas/accounts/account.input";
import { changeColleague } from "#app/areas/accounts/change-colleague.server";
import { COLLEAGUES_DONE, ColleaguesPage } from "#app/areas/accounts/colleagues-page";
import { decideMembership } from "#app/areas/accounts/decide-membership.server";
import { inviteColleague } from "#app/areas/accounts/invite-colleague.server";
import { MAILS_PER_ADDRESS } from "#app/areas/accounts/limits";
import { isColleagueStep, isMembershipDecision } from "#app/areas/accounts/membership";
import { readColleagues } from "#app/areas/accounts/read-colleagues.server";
import { SECOND } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, denied, forbidden, invalid, notFound, refusedForNow } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_colleagues_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const done = new URL(request.url).searchParams.get("entschieden");
  return { colleagues: await readColleagues(context.deps.store.read, viewer, viewer.organisationId), done: COLLEAGUES_DONE.find((known) => known === done) };
}

const NOTHING = { reply: undefined, refusal: undefined } as const;
const saved = (done: (typeof COLLEAGUES_DONE)[number]) => redirect(`/konto/kollegen?entschieden=${done}`);

async function invite({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, colleagueInvitationInput);
  if (submission.status !== "success") return invalid({ ...NOTHING, reply: submission.reply() });
  const done = await inviteColleague(deps, viewer, submission.value);
  if (done.ok) return saved("invite");
  if (done.reason === "not-allowed") throw forbidden();
  if (done.reason === "colleague") return invalid({ ...NOTHING, reply: submission.reply({ fieldErrors: { email: ["colleague"] } }) });
  return refusedForNow({ reply: submission.reply(), refusal: done.reason }, MAILS_PER_ADDRESS.within / SECOND);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const form = await readForm(request);
  if (textOf(form, "intent") === "invite") return invite(context, viewer, form);
  const [personId, step, decision] = [textOf(form, "person"), textOf(form, "step"), textOf(form, "decision")];
  if (isColleagueStep(step)) {
    const done = await changeColleague(context.deps, viewer, personId, step);
    if (done.ok) return saved(step);
    if (done.reason === "unknown") throw notFound();
    return denied({ ...NOTHING, refusal: done.reason });
  }
  if (!isMembershipDecision(decision)) throw badRequest();
  const done = await decideMembership(context.deps, viewer, personId, decision);
  if (!done.ok) throw notFound();
  return saved(decision);
}

export default function ColleaguesRoute() {
  const { colleagues, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ColleaguesPage colleagues={colleagues} done={answer ? undefined : done} answer={answer?.reply} refusal={answer?.refusal} />;
}
