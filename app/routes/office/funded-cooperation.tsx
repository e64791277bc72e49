// /organisation/foerderung/neu and /organisation/foerderung/:cooperation: one cooperation of the register.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { FundedCooperationPage, type CooperationAnswer } from "#app/areas/advice/funded-cooperation-page";
import { FUNDING_PATH } from "#app/areas/advice/funding-office-page";
import { cooperationInput } from "#app/areas/advice/funding-register.input";
import { readFundedCooperation } from "#app/areas/advice/read-funding-register.server";
import { removeFundedCooperation } from "#app/areas/advice/remove-funded-cooperation.server";
import { saveFundedCooperation } from "#app/areas/advice/save-funded-cooperation.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.known?.title ?? m.grants_new_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { read } = context.deps.store;
  const known = params.cooperation === undefined ? null : await readFundedCooperation(read, params.cooperation);
  if (known === undefined) throw notFound();
  return { known, directory: await listOrganisationOptions(read, ORGANISATION_KINDS) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const form = await readForm(request);
  const id = params.cooperation ?? null;
  if (textOf(form, "intent") === "remove") {
    if (id === null) throw badRequest();
    const known = await readFundedCooperation(context.deps.store.read, id);
    if (known === undefined) throw notFound();
    if (textOf(form, "sure") === "") return invalid({ typed: undefined, problems: [], unsure: "yes" as const });
    const done = await removeFundedCooperation(context.deps, viewer, id);
    if (!done.ok) throw done.reason === "forbidden" ? forbidden() : notFound();
    return redirect(`${FUNDING_PATH}?gespeichert=removed`);
  }
  const submission = parseForm(form, cooperationInput);
  if (submission.status !== "success") throw badRequest();
  const done = await saveFundedCooperation(context.deps, viewer, { id, seen: id === null ? null : Number(textOf(form, "seen")), typed: submission.value, locale: currentLocale() });
  if (done.ok) return redirect(`${FUNDING_PATH}?gespeichert=${id === null ? "added" : "changed"}`);
  switch (done.reason.reason) {
    case "forbidden":
      throw forbidden();
    case "unknown":
      throw notFound();
    case "changed":
      return conflict({ typed: submission.value, problems: [], unsure: "no" as const, changed: "yes" as const } satisfies CooperationAnswer);
    case "typed":
      return invalid({ typed: submission.value, problems: done.reason.problems, unsure: "no" as const } satisfies CooperationAnswer);
  }
}

export default function FundedCooperationRoute() {
  return <FundedCooperationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
