// /organisation/traeger: the directory of organisations.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { BodiesPage } from "#app/areas/accounts/bodies-page";
import { readBodies } from "#app/areas/accounts/read-bodies.server";
import { isOrganiser } from "#app/base/viewer";
import { pageNumber } from "#app/http/page-number";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.bodies_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { searchParams } = new URL(request.url);
  const search = { words: searchParams.get("suche") ?? "", kind: ORGANISATION_KINDS.find((kind) => kind === searchParams.get("art")) ?? null };
  const may = isOrganiser(viewer) ? ("change" as const) : ("read" as const);
  return { ...(await readBodies(context.deps.store.read, search, pageNumber(searchParams))), ...search, may };
}

export default function BodiesRoute() {
  return <BodiesPage {...useLoaderData<typeof loader>()} />;
}
