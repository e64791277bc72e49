// /foerderung/vorab-einschaetzung: the questionnaire, its result, and handing it to the office. Answers travel in the form.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { APPLICANT_KINDS, assessFunding } from "#app/areas/advice/assess-funding.server";
import { readFundingSettings } from "#app/areas/advice/find-guideline.server";
import { findKeepMonths } from "#app/areas/advice/find-term.server";
import { choicesFrom, handOverInput, typedFundingFrom } from "#app/areas/advice/funding-check.input";
import { CHECK_PATH, FundingCheckPage, type FundingCheckAnswer } from "#app/areas/advice/funding-check-page";
import { handOverFunding } from "#app/areas/advice/hand-over-funding.server";
import { HOUR, SECOND } from "#app/base/instant";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, invalid, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.funding_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { read } = context.deps.store;
  const { searchParams } = new URL(request.url);
  const number = searchParams.get("nummer");
  return {
    directory: await listOrganisationOptions(read, APPLICANT_KINDS),
    keepMonths: await findKeepMonths(read),
    validUntil: (await readFundingSettings(read)).validUntil,
    contact: { name: context.viewer?.name ?? "", email: context.viewer?.email ?? "" },
    handed: number !== null && /^V-\d{4}-\d{3,}$/.test(number) ? { number } : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const locale = currentLocale();
  const typed = typedFundingFrom((name) => textOf(form, name), locale);
  const choices = choicesFrom((name) => textOf(form, name));
  const intent = textOf(form, "intent");
  if (intent === "edit") return { stage: "form", typed, choices, problems: {}, applicant: null, seat: null, guideline: "known" } satisfies FundingCheckAnswer;
  if (intent !== "assess" && intent !== "hand-over") throw badRequest();

  const assessed = await assessFunding(context.deps.store.read, { typed, choices, locale });
  if (!assessed.ok) {
    if (assessed.reason.reason === "no-guideline") return conflict({ stage: "form", typed, choices, problems: {}, applicant: null, seat: null, guideline: "missing" } satisfies FundingCheckAnswer);
    return invalid({ stage: "form", typed, choices, problems: assessed.reason.problems, applicant: assessed.reason.applicant, seat: assessed.reason.seat, guideline: "known" } satisfies FundingCheckAnswer);
  }
  const { assessment } = assessed.value;
  if (intent === "assess") return { stage: "result", typed, choices, assessment, contact: undefined } satisfies FundingCheckAnswer;

  const submission = parseForm(form, handOverInput);
  if (submission.status !== "success") return invalid({ stage: "result", typed, choices, assessment, contact: submission.reply() } satisfies FundingCheckAnswer);
  const { name, email, message } = submission.value;
  const handed = await handOverFunding(context.deps, context.viewer, { ...assessed.value, name, email, message, locale, clientAddress: context.clientAddress });
  if (handed.ok) return redirect(`${CHECK_PATH}?nummer=${handed.value.number}`);
  return refusedForNow({ stage: "result", typed, choices, assessment, contact: submission.reply({ fieldErrors: { email: [handed.reason] } }) } satisfies FundingCheckAnswer, HOUR / SECOND);
}

export default function FundingCheckRoute() {
  return <FundingCheckPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
