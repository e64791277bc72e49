// The frame of every page of the office: its navigation. Guards nothing for its children; each of them guards itself.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

import { findEditionBySlug, listEditions } from "#app/areas/competition/find-edition.server";
import { OfficeNav } from "#app/areas/competition/office-nav";
import { runningEdition } from "#app/areas/competition/running";
import { stageOf } from "#app/areas/competition/stage";
import { mayReadOffice } from "#app/base/viewer";
import { notFound } from "#app/http/respond.server";
import { requireCaseReader } from "#app/http/viewer.server";
import { wantsData } from "#app/ui/saving";
import { WithSideNav } from "#app/ui/section";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireCaseReader({ context, request });
  const rooms = mayReadOffice(viewer) ? ("all" as const) : ("advice" as const);
  const { store, now } = context.deps;
  const edition = params.edition === undefined ? runningEdition(await listEditions(store.read), now) : await findEditionBySlug(store.read, params.edition);
  if (params.edition !== undefined && edition === undefined) throw notFound();
  return { rooms, edition: edition ? { slug: edition.slug, name: edition.name, stage: stageOf(edition, now) } : null };
}

/** What the navigation says does not change by a form that the browser has taken over. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate && !wantsData(formData);
}

export default function OfficeFrame() {
  const { edition, rooms } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  return (
    <WithSideNav nav={<OfficeNav edition={edition} rooms={rooms} path={pathname} />}>
      <Outlet />
    </WithSideNav>
  );
}
