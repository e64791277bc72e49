// /organisation/beratung: the office's cases.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { termInput } from "#app/areas/advice/case.input";
import { CaseListPage, CASES_PATH } from "#app/areas/advice/case-list-page";
import { findKeepMonths } from "#app/areas/advice/find-term.server";
import { readCaseList, type CaseFilter } from "#app/areas/advice/read-case-list.server";
import { saveTerm } from "#app/areas/advice/save-term.server";
import { restingBefore } from "#app/areas/advice/retention";
import type { Instant } from "#app/base/instant";
import { isOrganiser } from "#app/base/viewer";
import { parseForm, readForm } from "#app/http/form.server";
import { pageNumber } from "#app/http/page-number";
import { forbidden, invalid } from "#app/http/respond.server";
import { requireCaseReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { CASE_KINDS, CASE_STATES } from "#db/vocabulary/advice";
import { REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";
import { TOPICS } from "#db/vocabulary/topic";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.casework_title() }) }];

/** What names no choice of its list is not asked for. */
function filterOf(search: URLSearchParams, now: Instant): CaseFilter {
  const one = <T extends string>(name: string, known: readonly T[]): T | null => known.find((value) => value === search.get(name)) ?? null;
  return {
    words: search.get("suche") ?? "",
    state: search.get("stand") === "resting" ? { untouchedSince: restingBefore(now) } : one("stand", ["open" as const, ...CASE_STATES]),
    kind: one("art", CASE_KINDS),
    topic: one("feld", TOPICS),
    region: one("bezirk", [...REGIONAL_DISTRICTS, "elsewhere" as const]),
    adviserId: search.get("beratung") || null,
  };
}

const FILTERS = ["suche", "stand", "art", "feld", "bezirk", "beratung"];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireCaseReader({ context, request });
  const { searchParams } = new URL(request.url);
  const filter = filterOf(searchParams, context.deps.now);
  const search = Object.fromEntries([...searchParams].filter(([name, value]) => FILTERS.includes(name) && value !== ""));
  const { read } = context.deps.store;
  const term = { months: await findKeepMonths(read), may: isOrganiser(viewer) ? ("change" as const) : ("read" as const), done: searchParams.get("gespeichert") === "frist" ? ("yes" as const) : ("no" as const) };
  return { list: await readCaseList(read, filter, pageNumber(searchParams)), filter, search, term };
}

/** The one form of the page: how long closed cases are kept. */
export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(await readForm(request), termInput);
  if (submission.status !== "success") return invalid(submission.reply());
  const done = await saveTerm(context.deps, viewer, submission.value.months);
  if (done.ok) return redirect(`${CASES_PATH}?gespeichert=frist`);
  if (done.reason === "forbidden") throw forbidden();
  return invalid(submission.reply({ fieldErrors: { months: [done.reason] } }));
}

export default function AdviceRoute() {
  return <CaseListPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
