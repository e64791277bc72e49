// /organisation/:edition/jury/einladen: the office invites somebody to the jury, and may look first what their organisation excludes.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import type { Edition } from "#app/areas/competition/edition";
import { findEditionBySlug, listCategories } from "#app/areas/competition/find-edition.server";
import { InvitePage } from "#app/areas/jury/invite-page";
import { inviteJuror } from "#app/areas/jury/invite-juror.server";
import { proposedAnswerDay, WORKPLACES } from "#app/areas/jury/juror";
import { invitationInput } from "#app/areas/jury/jury.input";
import { previewConflicts } from "#app/areas/jury/preview-conflicts.server";
import { resolveWorkplaces } from "#app/areas/jury/resolve-workplaces.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_invite_title() }) }];

const NOTHING = { matches: {}, preview: undefined, refusal: undefined } as const;

async function requireEdition({ context, request, params }: LoaderFunctionArgs): Promise<Edition> {
  requireOrganiser({ context, request });
  const edition = await findEditionBySlug(context.deps.store.read, params.edition ?? "");
  if (edition === undefined) throw notFound();
  return edition;
}

export async function loader(asked: LoaderFunctionArgs) {
  const edition = await requireEdition(asked);
  const q = asked.context.deps.store.read;
  const categories = await listCategories(q, edition.id);
  return {
    back: `/organisation/${edition.slug}/jury`,
    categories: categories.map(({ id, name }) => ({ id, name })),
    respondBy: proposedAnswerDay({ ...edition, now: asked.context.deps.now }),
    directory: await listOrganisationOptions(q, ORGANISATION_KINDS),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { deps } = asked.context;
  const edition = await requireEdition(asked);
  const viewer = requireOrganiser(asked);
  const form = await readForm(asked.request);
  const submission = parseForm(form, invitationInput);

  const { organisations, fieldErrors, matches } = await resolveWorkplaces(deps.store.read, (name) => textOf(form, name), WORKPLACES);
  if (Object.keys(fieldErrors).length > 0) return invalid({ ...NOTHING, reply: submission.reply({ fieldErrors }), matches });
  if (form.get("intent") === "preview") {
    if (organisations.length === 0) return invalid({ ...NOTHING, reply: { ...submission.reply(), error: { organisation: ["missing"] } } });
    const preview = await previewConflicts(deps.store.read, edition.id, organisations.map(({ organisationId }) => organisationId));
    return { ...NOTHING, reply: { initialValue: submission.reply().initialValue }, preview };
  }
  if (submission.status !== "success") return invalid({ ...NOTHING, reply: submission.reply() });

  const done = await inviteJuror(deps, viewer, { ...submission.value, editionId: edition.id, organisations });
  if (done.ok) return redirect(`/organisation/${edition.slug}/jury?eingeladen`);
  switch (done.reason) {
    case "forbidden":
      throw forbidden();
    case "unknown-category":
      throw badRequest();
    case "too-late":
      return conflict({ ...NOTHING, reply: submission.reply(), refusal: done.reason });
    case "no-day":
    case "past-day":
    case "far-day":
      return invalid({ ...NOTHING, reply: submission.reply({ fieldErrors: { respondBy: [done.reason] } }) });
    case "already-invited":
      return conflict({ ...NOTHING, reply: submission.reply({ fieldErrors: { email: [done.reason] } }) });
  }
}

export default function InviteJurorRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <InvitePage {...page} answer={answer} />;
}
