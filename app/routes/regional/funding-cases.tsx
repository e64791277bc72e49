// /bezirksregierung: the pre-assessments of the district for which somebody speaks, and no others.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findDistrict } from "#app/areas/advice/find-district.server";
import { FundingCasesPage } from "#app/areas/advice/funding-cases-page";
import { listFundingCases } from "#app/areas/advice/read-funding-cases.server";
import { requireRegional } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.opinions_cases() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireRegional({ context, request });
  const { read } = context.deps.store;
  const district = await findDistrict(read, viewer);
  return { cases: district === null ? [] : await listFundingCases(read, district), side: "regional-government" as const, district };
}

export default function RegionalCasesRoute() {
  return <FundingCasesPage {...useLoaderData<typeof loader>()} />;
}
