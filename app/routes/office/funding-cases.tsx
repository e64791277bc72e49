// /organisation/foerderung/faelle: the pre-assessments that were handed in.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { FundingCasesPage } from "#app/areas/advice/funding-cases-page";
import { listFundingCases } from "#app/areas/advice/read-funding-cases.server";
import { requireCaseReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.opinions_cases() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireCaseReader({ context, request });
  return { cases: await listFundingCases(context.deps.store.read, null), side: "office" as const, district: null };
}

export default function FundingCasesRoute() {
  return <FundingCasesPage {...useLoaderData<typeof loader>()} />;
}
