// /foerderung/vorab-einschaetzung.pdf: the result of the answers that the form carries, as an accessible document. Nothing is stored.
import { redirect, type ActionFunctionArgs } from "@remix-run/node";

import { assessFunding } from "#app/areas/advice/assess-funding.server";
import { choicesFrom, typedFundingFrom } from "#app/areas/advice/funding-check.input";
import { fundingPaper } from "#app/areas/advice/funding-paper.server";
import { pdfResponse } from "#app/http/document-response.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";

/** Without a form there is nothing to set. */
export function loader() {
  return redirect("/foerderung/vorab-einschaetzung");
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const locale = currentLocale();
  const typed = typedFundingFrom((name) => textOf(form, name), locale);
  const assessed = await assessFunding(context.deps.store.read, { typed, choices: choicesFrom((name) => textOf(form, name)), locale });
  if (!assessed.ok) throw badRequest();
  return pdfResponse(context, fundingPaper(assessed.value, locale), { name: m.funding_file(), busyText: m.documents_busy() });
}
