// /organisation/:edition/zuteilung?kategorie=GZ: the assignment board; the office assigns in one go and changes pairs by hand.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { Edition } from "#app/areas/competition/edition";
import { findEditionBySlug } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { assignByHand } from "#app/areas/jury/assign-by-hand.server";
import { assignJurors } from "#app/areas/jury/assign-jurors.server";
import { BoardPage, type BoardPageProps, type BoardRefusal } from "#app/areas/jury/board-page";
import { mayAssignEntries } from "#app/areas/jury/jury.policy";
import { nameNoSolution } from "#app/areas/jury/name-no-solution.server";
import { pairOf } from "#app/areas/jury/pair";
import { readBoard } from "#app/areas/jury/read-board.server";
import { takeAway } from "#app/areas/jury/take-away.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_board_title() }) }];

type Answer = NonNullable<BoardPageProps["answer"]>;

async function requireEdition({ context, params }: LoaderFunctionArgs): Promise<Edition> {
  const edition = await findEditionBySlug(context.deps.store.read, params.edition ?? "");
  if (edition === undefined) throw notFound();
  return edition;
}

export async function loader(asked: LoaderFunctionArgs) {
  const { context, request } = asked;
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition(asked);
  const { searchParams } = new URL(request.url);
  const board = await readBoard(context.deps.store.read, edition, searchParams.get("kategorie"));
  if (board === undefined) throw notFound();
  const allowed = mayAssignEntries(viewer, phaseOf(edition, context.deps.now));
  const { name, quorum, jurorsPerEntry } = edition;
  return {
    edition: { name, quorum, jurorsPerEntry },
    board,
    assigning: allowed.ok ? ("open" as const) : allowed.reason,
    done: searchParams.has("neu") ? { added: Number(searchParams.get("neu")), removed: Number(searchParams.get("weg")) } : undefined,
  };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = requireOrganiser(asked);
  const { deps } = asked.context;
  const edition = await requireEdition(asked);
  const form = await readForm(asked.request);
  const path = `/organisation/${edition.slug}/zuteilung`;

  if (form.get("intent") === "assign") {
    const done = await assignJurors(deps, viewer, { editionId: edition.id, solveAssignment: asked.context.solveAssignment });
    if (done.ok) return redirect(`${path}?neu=${done.value.added}&weg=${done.value.removed}`);
    const { reason } = done;
    if (reason.reason === "shortages" || reason.reason === "over-maximum") return conflict<Answer>({ noSolution: await nameNoSolution(deps.store.read, edition.id, reason) });
    return refuse(reason.reason);
  }
  const [give, take] = [pairOf(textOf(form, "give")), pairOf(textOf(form, "take"))];
  const pair = give ?? take;
  if (pair === undefined) throw badRequest();
  const done = give ? await assignByHand(deps, viewer, edition.id, pair) : await takeAway(deps, viewer, edition.id, pair);
  if (!done.ok) return refuse(done.reason);
  const category = new URL(asked.request.url).searchParams.get("kategorie");
  return redirect(`${path}${category === null ? "" : `?kategorie=${encodeURIComponent(category)}`}#beitrag-${pair.entryId}`);
}

function refuse(reason: BoardRefusal | "forbidden" | "unknown-juror" | "unknown-entry") {
  if (reason === "forbidden") throw forbidden();
  if (reason === "unknown-juror" || reason === "unknown-entry") throw notFound();
  return conflict<Answer>({ refusal: reason });
}

export default function AssignmentRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <BoardPage {...page} answer={answer} />;
}
