// /organisation/foerderung/faelle/:case: a case of pre-assessment and its views.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { FundingCasePage } from "#app/areas/advice/funding-case-page";
import { requireCaseReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

import { answerDesk, loadDesk } from "./funding-desk.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.funding.number ?? m.opinions_cases() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return loadDesk({ context, request, viewer: requireCaseReader({ context, request }), id: params.case ?? "" });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return answerDesk({ context, request, viewer: requireCaseReader({ context, request }), id: params.case ?? "" });
}

export default function FundingCaseRoute() {
  return <FundingCasePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
