// /organisation/:edition/zuteilung?ansicht=jury&kategorie=GZ&nur=offen: the assignment board; the office has the whole assignment worked out,
// changes pairs by hand, and undoes the last change.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { askAssignment } from "#app/areas/jury/ask-assignment.server";
import { assignByHand } from "#app/areas/jury/assign-by-hand.server";
import { assigningPath, boardPath } from "#app/areas/jury/assigning-page";
import { BoardPage, type BoardRefusal } from "#app/areas/jury/board-page";
import { mayAssignEntries } from "#app/areas/jury/jury.policy";
import { pairOf } from "#app/areas/jury/pair";
import { readBoard } from "#app/areas/jury/read-board.server";
import { takeAway } from "#app/areas/jury/take-away.server";
import { undoAssignment } from "#app/areas/jury/undo-assignment.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_board_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { searchParams } = new URL(request.url);
  const filter = {
    by: searchParams.get("ansicht") === "jury" ? ("juror" as const) : ("entry" as const),
    category: searchParams.get("kategorie"),
    only: searchParams.get("nur") === "offen" ? ("open" as const) : null,
  };
  const board = await readBoard(context.deps.store.read, edition, filter);
  const allowed = mayAssignEntries(viewer, phaseOf(edition, context.deps.now));
  const { slug, name, quorum, jurorsPerEntry, timeZone } = edition;
  const [added, removed] = [Number(searchParams.get("neu")), Number(searchParams.get("weg"))];
  return {
    edition: { slug, name, quorum, jurorsPerEntry, timeZone },
    board,
    assigning: allowed.ok ? ("open" as const) : allowed.reason,
    done: searchParams.has("neu") ? { what: searchParams.has("zurueck") ? ("undone" as const) : ("applied" as const), added, removed } : undefined,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { deps } = context;
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const path = boardPath(edition.slug);

  const intent = textOf(form, "intent");
  if (intent === "anew" || intent === "repair") {
    const asked = await askAssignment(deps, viewer, { editionId: edition.id, kind: intent });
    return asked.ok ? redirect(assigningPath(edition.slug)) : refuse(asked.reason);
  }
  if (form.has("zurueck")) {
    const undone = await undoAssignment(deps, viewer, { editionId: edition.id, no: Number(textOf(form, "zurueck")) });
    if (undone.ok) return redirect(`${path}?zurueck&neu=${undone.value.added}&weg=${undone.value.removed}`);
    return refuse(undone.reason === "started" ? "undo-started" : undone.reason);
  }
  const [give, take] = [pairOf(textOf(form, "give")), pairOf(textOf(form, "take"))];
  const pair = give ?? take;
  if (pair === undefined) {
    if (form.get("give") === "") return refuse("nobody-chosen");
    throw badRequest();
  }
  const done = give ? await assignByHand(deps, viewer, edition.id, pair) : await takeAway(deps, viewer, edition.id, pair);
  if (!done.ok) return refuse(done.reason);
  const { searchParams } = new URL(request.url);
  for (const told of ["neu", "weg", "zurueck"]) searchParams.delete(told);
  const byJuror = searchParams.get("ansicht") === "jury";
  return redirect(`${path}?${searchParams}#${byJuror ? `jury-${pair.jurorId}` : `beitrag-${pair.entryId}`}`);
}

function refuse(reason: BoardRefusal | "forbidden" | "unknown-juror" | "unknown-entry") {
  if (reason === "forbidden") throw forbidden();
  if (reason === "unknown-juror" || reason === "unknown-entry") throw notFound();
  return conflict({ refusal: reason });
}

export default function AssignmentRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <BoardPage {...page} refusal={answer?.refusal} />;
}
