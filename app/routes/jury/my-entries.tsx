// /jury: a juror's entries, done and open, of the edition that is under way or asked for.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { noteVisit } from "#app/areas/jury/note-visit.server";
import { MyEntriesPage, orderIn, type MyNotice } from "#app/areas/scoring/my-entries-page";
import { readMyEntries } from "#app/areas/scoring/read-my-entries.server";
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
  return { page, order: orderIn(searchParams.get("sortierung")), notice: noticeOf(searchParams) };
}

function noticeOf(asked: URLSearchParams): MyNotice | undefined {
  if (asked.has("abgegeben")) return "submitted";
  if (asked.has("enthalten")) return "abstained";
  return asked.has("befangen") ? "recused" : undefined;
}

export default function MyEntriesRoute() {
  const { page, order, notice } = useLoaderData<typeof loader>();
  return <MyEntriesPage page={page} order={order} notice={notice} />;
}
