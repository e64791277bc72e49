// /beispiele: the library of good examples. The whole search stands in the address, so that it can be shared.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ExamplesPage } from "#app/areas/library/examples-page";
import { askedBy } from "#app/areas/library/search-address";
import { searchExamples } from "#app/areas/library/search-examples.server";
import { m } from "#app/i18n";
import { STILL } from "#app/ui/still";

export const handle = STILL;
export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.library_title() }) }, { name: "description", content: m.library_lead() }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  return searchExamples(context.deps.store.read, askedBy(new URL(request.url).searchParams));
}

export default function ExamplesRoute() {
  return <ExamplesPage search={useLoaderData<typeof loader>()} />;
}
