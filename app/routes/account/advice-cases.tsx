// /konto/beratung: what somebody has asked the office for.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OwnCasesPage } from "#app/areas/advice/own-cases-page";
import { readOwnCases } from "#app/areas/advice/read-own-cases.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.advice_own_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  return { cases: await readOwnCases(context.deps.store.read, viewer) };
}

export default function AdviceCasesRoute() {
  return <OwnCasesPage cases={useLoaderData<typeof loader>().cases} />;
}
