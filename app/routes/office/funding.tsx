// /organisation/foerderung: the register of funded cooperations and the settings about funding.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readFundingSettings } from "#app/areas/advice/find-guideline.server";
import { fundingFilter } from "#app/areas/advice/funding-filter";
import { FUNDING_NOTICES, FUNDING_PATH, FundingOfficePage } from "#app/areas/advice/funding-office-page";
import { fundingSettingsInput } from "#app/areas/advice/funding-register.input";
import { readFundingRegister } from "#app/areas/advice/read-funding-register.server";
import { saveFundingSettings } from "#app/areas/advice/save-funding-settings.server";
import { isOrganiser } from "#app/base/viewer";
import { parseForm, readForm } from "#app/http/form.server";
import { forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.grants_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { read } = context.deps.store;
  const { searchParams } = new URL(request.url);
  const imported = /^\d{1,4}$/.exec(searchParams.get("eingelesen") ?? "")?.[0];
  return {
    register: await readFundingRegister(read, viewer, { filter: fundingFilter(new URLSearchParams()), day: "" }),
    settings: await readFundingSettings(read),
    may: isOrganiser(viewer) ? ("change" as const) : ("read" as const),
    notice: FUNDING_NOTICES.find((notice) => notice === searchParams.get("gespeichert")),
    imported: imported === undefined ? undefined : Number(imported),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(await readForm(request), fundingSettingsInput);
  if (submission.status !== "success") return invalid(submission.reply());
  const done = await saveFundingSettings(context.deps, viewer, submission.value);
  if (done.ok) return redirect(`${FUNDING_PATH}?gespeichert=settings`);
  if (done.reason === "forbidden") throw forbidden();
  return invalid(submission.reply({ fieldErrors: { validUntil: [done.reason] } }));
}

export default function FundingRoute() {
  return <FundingOfficePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
