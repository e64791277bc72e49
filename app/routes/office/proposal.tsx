// /organisation/:edition/zuteilung/vorschlag: what became of the assignment that was asked for last, to apply or to give up.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { applyProposal } from "#app/areas/jury/apply-proposal.server";
import { askAssignment } from "#app/areas/jury/ask-assignment.server";
import { AssigningPage, assigningPath, boardPath, type AssigningRefusal } from "#app/areas/jury/assigning-page";
import { giveUpAssignment } from "#app/areas/jury/give-up-assignment.server";
import { mayAssignEntries } from "#app/areas/jury/jury.policy";
import { readProposal } from "#app/areas/jury/read-proposal.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_assigning_title() }) }];

/** Before anything was asked there is nothing to look at but the board. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const assigning = await readProposal(context.deps.store.read, edition);
  if (assigning === undefined) throw redirect(boardPath(edition.slug));
  const { slug, name, timeZone } = edition;
  return { edition: { slug, name, timeZone }, assigning, steering: mayAssignEntries(viewer, phaseOf(edition, context.deps.now)).ok };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { deps } = context;
  const edition = await requireEdition({ context, params });
  const { id: editionId, slug } = edition;
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  switch (intent) {
    case "anew":
    case "repair": {
      const asked = await askAssignment(deps, viewer, { editionId, kind: intent });
      return asked.ok ? redirect(assigningPath(slug)) : refuse(asked.reason);
    }
    case "give-up": {
      const given = await giveUpAssignment(deps, viewer, editionId);
      return given.ok ? redirect(assigningPath(slug)) : refuse(given.reason);
    }
    case "apply": {
      const applied = await applyProposal(deps, viewer, { editionId, proposalId: textOf(form, "vorschlag") });
      return applied.ok ? redirect(`${boardPath(slug)}?neu=${applied.value.added}&weg=${applied.value.removed}`) : refuse(applied.reason);
    }
    default:
      throw badRequest();
  }
}

function refuse(reason: AssigningRefusal | "forbidden") {
  if (reason === "forbidden") throw forbidden();
  return conflict({ refusal: reason });
}

export default function ProposalRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  return <AssigningPage {...page} refusal={answer?.refusal} onEnded={revalidate} />;
}
