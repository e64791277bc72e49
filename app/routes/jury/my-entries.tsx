// /jury: a juror's entries, done and open, of the edition that is under way or asked for.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findEditionBySlug } from "#app/areas/competition/find-edition.server";
import { noteVisit } from "#app/areas/jury/note-visit.server";
import { CorrectionToSign } from "#app/areas/results/correction";
import { findMeeting } from "#app/areas/results/find-meeting.server";
import { hasUnsignedCorrection } from "#app/areas/results/read-corrections.server";
import { isChairOf } from "#app/areas/results/results.policy";
import { MeetingAlert } from "#app/areas/results/sitting-frame";
import { MyEntriesPage, orderIn, type MyNotice } from "#app/areas/scoring/my-entries-page";
import { readMyEntries, type MyEntries } from "#app/areas/scoring/read-my-entries.server";
import type { Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { forbidden } from "#app/http/respond.server";
import { requireAnyJuror } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.scoring_list_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireAnyJuror({ context, request });
  const { personId } = viewer;
  const { store, now } = context.deps;
  const { searchParams } = new URL(request.url);
  const page = await readMyEntries(store.read, { personId, slug: searchParams.get("ausgabe"), now });
  if (!page) throw forbidden();
  await noteVisit(context.deps, viewer);
  const meeting = await pathOfMeeting(context, page.edition);
  return { page, meeting, toSign: await hasToSign(context, viewer, page.edition), order: orderIn(searchParams.get("sortierung")), notice: noticeOf(searchParams) };
}

/** Null while none is under way. */
async function pathOfMeeting({ deps }: Context, { slug, phase }: MyEntries["edition"]): Promise<string | null> {
  const edition = phase === "deliberation" ? await findEditionBySlug(deps.store.read, slug) : undefined;
  return edition && (await findMeeting(deps.store.read, edition.id)) ? `/jury/sitzung/${slug}` : null;
}

/** For the chair, once there is a result to correct. */
async function hasToSign({ deps: { store } }: Context, viewer: Viewer, { slug, phase }: MyEntries["edition"]): Promise<boolean> {
  if (phase !== "sealed" && phase !== "published") return false;
  const edition = await findEditionBySlug(store.read, slug);
  return edition !== undefined && isChairOf(viewer, edition.id) && hasUnsignedCorrection(store.read, edition.id);
}

function noticeOf(asked: URLSearchParams): MyNotice | undefined {
  if (asked.has("abgegeben")) return "submitted";
  if (asked.has("enthalten")) return "abstained";
  return asked.has("befangen") ? "recused" : undefined;
}

export default function MyEntriesRoute() {
  const { page, meeting, toSign, order, notice } = useLoaderData<typeof loader>();
  return (
    <>
      {meeting !== null && <MeetingAlert path={meeting} />}
      {toSign && <CorrectionToSign slug={page.edition.slug} />}
      <MyEntriesPage page={page} order={order} notice={notice} />
    </>
  );
}
