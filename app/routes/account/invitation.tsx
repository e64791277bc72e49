// /einladung/:token: what is asked of somebody invited to the jury; they accept with an account of theirs or a new one, propose
// fewer entries, or decline.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { acceptInvitation } from "#app/areas/jury/accept-invitation.server";
import type { StatedExpertise } from "#app/areas/jury/affinity";
import { declineInvitation } from "#app/areas/jury/decline-invitation.server";
import { InvitationPage, type InvitationReader } from "#app/areas/jury/invitation-page";
import { FORMER_WORKPLACES, WORKPLACES } from "#app/areas/jury/juror";
import { acceptanceInput, declineInput, newAccountInput, proposalInput } from "#app/areas/jury/jury.input";
import { proposeLoad } from "#app/areas/jury/propose-load.server";
import { findInvitation, type Invitation } from "#app/areas/jury/read-invitation.server";
import { resolveWorkplaces } from "#app/areas/jury/resolve-workplaces.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { conflict, gone, invalid } from "#app/http/respond.server";
import { signedIn } from "#app/http/signed-in.server";
import { m } from "#app/i18n";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_invitation_title() }) }];

const ONWARD = "/jury/befangenheit";

async function requireInvitation({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">): Promise<Invitation> {
  const invitation = await findInvitation(context.deps.store.read, params.token ?? "", context.deps.now);
  if (invitation === undefined) throw gone();
  return invitation;
}

function readerOf({ viewer }: Context, { email }: Invitation): InvitationReader {
  if (viewer === undefined) return { kind: "guest" };
  return viewer.email === email ? { kind: "invited" } : { kind: "other", email: viewer.email };
}

const signInPath = (token: string | undefined) => `/anmelden?weiter=${encodeURIComponent(`/einladung/${token}`)}`;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const invitation = await requireInvitation({ context, params });
  return {
    invitation,
    reader: readerOf(context, invitation),
    signIn: signInPath(params.token),
    directory: await listOrganisationOptions(context.deps.store.read, ORGANISATION_KINDS),
    proposed: new URL(request.url).searchParams.has("vorgeschlagen") ? ("yes" as const) : ("no" as const),
  };
}

const NOTHING = { reply: undefined, decline: undefined, proposal: undefined, matches: {}, refusal: undefined } as const;

/** What is said about expertise, as one thing. */
function stated<Given extends StatedExpertise>({ categories, topics, ...rest }: Given) {
  return { ...rest, expertise: { categories, topics } };
}

async function propose({ context, params }: ActionFunctionArgs, form: FormData) {
  const submission = parseForm(form, proposalInput);
  if (submission.status !== "success") return invalid({ ...NOTHING, proposal: submission.reply() });
  const done = await proposeLoad(context.deps, { secret: params.token ?? "", ...submission.value });
  if (done.ok) return redirect(`/einladung/${params.token}?vorgeschlagen`);
  if (done.reason === "not-smaller") return invalid({ ...NOTHING, proposal: submission.reply({ fieldErrors: { entries: [done.reason] } }) });
  throw gone();
}

async function accept({ context, request, params }: ActionFunctionArgs, invitation: Invitation, form: FormData) {
  const { viewer } = context;
  const reader = readerOf(context, invitation);
  if (viewer === undefined && invitation.account === "confirmed") return redirect(signInPath(params.token));
  const work = await resolveWorkplaces(context.deps.store.read, (name) => textOf(form, name), form.has("organisationUnlisted") ? WORKPLACES : FORMER_WORKPLACES);
  const common = { secret: params.token ?? "", organisations: work.organisations, voidSheet };
  const again = (reply: ReturnType<ReturnType<typeof parseForm>["reply"]>) => invalid({ ...NOTHING, reply, matches: work.matches });

  if (viewer === undefined) {
    const submission = parseForm(form, newAccountInput(invitation.email));
    const reply = submission.reply({ hideFields: ["password"], fieldErrors: work.fieldErrors });
    if (submission.status !== "success" || Object.keys(work.fieldErrors).length > 0) return again(reply);
    const { password, ...seat } = stated(submission.value);
    const done = await acceptInvitation(context.deps, { ...common, ...seat, holder: { newPassword: password } });
    if (done.ok) return signedIn({ context, request }, done.value.personId, ONWARD);
    if (done.reason === "account-exists") return redirect(signInPath(params.token));
    throw gone();
  }

  const submission = parseForm(form, acceptanceInput);
  const reply = submission.reply({ fieldErrors: work.fieldErrors });
  if (submission.status !== "success" || Object.keys(work.fieldErrors).length > 0) return again(reply);
  const done = await acceptInvitation(context.deps, { ...common, ...stated(submission.value), name: viewer.name, locale: context.locale, holder: viewer });
  if (done.ok) return redirect(ONWARD);
  if (done.reason === "already-on-jury") return conflict({ ...NOTHING, reply, matches: work.matches, refusal: done.reason });
  if (reader.kind === "other") return redirect(`/einladung/${params.token}`);
  throw gone();
}

export async function action(asked: ActionFunctionArgs) {
  const { context, request, params } = asked;
  const invitation = await requireInvitation({ context, params });
  const form = await readForm(request);
  if (form.get("intent") === "propose") return propose(asked, form);
  if (form.get("intent") !== "decline") return accept(asked, invitation, form);
  const submission = parseForm(form, declineInput);
  if (submission.status !== "success") return invalid({ ...NOTHING, decline: submission.reply() });
  const done = await declineInvitation(context.deps, { secret: params.token ?? "", ...submission.value });
  if (!done.ok) throw gone();
  return redirect("/einladung/abgesagt");
}

export default function InvitationRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <InvitationPage {...page} answer={answer} />;
}
