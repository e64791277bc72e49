// /organisation/:edition/jury/einladen: the office invites somebody to the jury, and may look first what their organisation excludes.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import type { Edition } from "#app/areas/competition/edition";
import { findEditionBySlug, listCategories } from "#app/areas/competition/find-edition.server";
import { InvitePage } from "#app/areas/jury/invite-page";
import { inviteJuror } from "#app/areas/jury/invite-juror.server";
import { invitationInput } from "#app/areas/jury/jury.input";
import { previewConflicts } from "#app/areas/jury/preview-conflicts.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_invite_title() }) }];

const NONE: readonly OrganisationOption[] = [];
const NOTHING = { matches: NONE, preview: undefined, refusal: undefined } as const;

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
    directory: await listOrganisationOptions(q, ORGANISATION_KINDS),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { deps } = asked.context;
  const edition = await requireEdition(asked);
  const viewer = requireOrganiser(asked);
  const form = await readForm(asked.request);
  const submission = parseForm(form, invitationInput);

  const typed = textOf(form, "organisation");
  const found = typed.trim() === "" ? undefined : await resolveOrganisation(deps.store.read, typed, ORGANISATION_KINDS, textOf(form, "organisationChoice"));
  if (found && !found.ok) {
    const { reason, matches } = found.reason;
    return invalid({ ...NOTHING, reply: submission.reply({ fieldErrors: { organisation: [reason] } }), matches });
  }
  if (form.get("intent") === "preview") {
    if (!found) return invalid({ ...NOTHING, reply: { ...submission.reply(), error: { organisation: ["missing"] } } });
    const preview = { organisation: found.value.name, categories: await previewConflicts(deps.store.read, edition.id, found.value.id) };
    return { ...NOTHING, reply: { initialValue: submission.reply().initialValue }, preview };
  }
  if (submission.status !== "success") return invalid({ ...NOTHING, reply: submission.reply() });

  const done = await inviteJuror(deps, viewer, { ...submission.value, editionId: edition.id, organisationId: found?.value.id ?? null });
  if (done.ok) return redirect(`/organisation/${edition.slug}/jury?eingeladen`);
  switch (done.reason) {
    case "forbidden":
      throw forbidden();
    case "unknown-category":
      throw badRequest();
    case "too-late":
      return conflict({ ...NOTHING, reply: submission.reply(), refusal: done.reason });
    case "already-invited":
      return conflict({ ...NOTHING, reply: submission.reply({ fieldErrors: { email: [done.reason] } }) });
  }
}

export default function InviteJurorRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <InvitePage {...page} answer={answer} />;
}
