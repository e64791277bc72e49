// /organisation/beratung: the office's cases.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CaseListPage } from "#app/areas/advice/case-list-page";
import { readCaseList, type CaseFilter } from "#app/areas/advice/read-case-list.server";
import { pageNumber } from "#app/http/page-number";
import { requireCaseReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { CASE_KINDS, CASE_STATES } from "#db/vocabulary/advice";
import { REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";
import { TOPICS } from "#db/vocabulary/topic";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.casework_title() }) }];

/** What names no choice of its list is not asked for. */
function filterOf(search: URLSearchParams): CaseFilter {
  const one = <T extends string>(name: string, known: readonly T[]): T | null => known.find((value) => value === search.get(name)) ?? null;
  return {
    words: search.get("suche") ?? "",
    state: one("stand", ["open" as const, ...CASE_STATES]),
    kind: one("art", CASE_KINDS),
    topic: one("feld", TOPICS),
    region: one("bezirk", [...REGIONAL_DISTRICTS, "elsewhere" as const]),
    adviserId: search.get("beratung") || null,
  };
}

const FILTERS = ["suche", "stand", "art", "feld", "bezirk", "beratung"];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireCaseReader({ context, request });
  const { searchParams } = new URL(request.url);
  const filter = filterOf(searchParams);
  const search = Object.fromEntries([...searchParams].filter(([name, value]) => FILTERS.includes(name) && value !== ""));
  return { list: await readCaseList(context.deps.store.read, filter, pageNumber(searchParams)), filter, search };
}

export default function AdviceRoute() {
  return <CaseListPage {...useLoaderData<typeof loader>()} />;
}
