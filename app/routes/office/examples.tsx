// /organisation/beispiele: all examples, whatever their state.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OfficeExamples } from "#app/areas/library/office-examples";
import { readWorkbench } from "#app/areas/library/read-workbench.server";
import { isOrganiser } from "#app/base/viewer";
import { pageNumber } from "#app/http/page-number";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { EXAMPLE_STATES } from "#db/vocabulary/example";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.shelf_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { searchParams } = new URL(request.url);
  const state = EXAMPLE_STATES.find((known) => known === searchParams.get("stand")) ?? null;
  const may = isOrganiser(viewer) ? ("change" as const) : ("read" as const);
  return { workbench: await readWorkbench(context.deps.store.read, state, pageNumber(searchParams)), state, may };
}

export default function OfficeExamplesRoute() {
  return <OfficeExamples {...useLoaderData<typeof loader>()} />;
}
