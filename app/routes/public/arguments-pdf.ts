// /argumente/argumente.pdf: the same arguments as an accessible document in the reader's language.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { askedArguments } from "#app/areas/library/argument";
import { argumentPaper } from "#app/areas/library/argument-paper.server";
import { readArguments } from "#app/areas/library/read-arguments.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { unknown, ...asked } = askedArguments(new URL(request.url).searchParams);
  if (unknown === "yes") throw notFound();
  const { name, paper } = argumentPaper(await readArguments(context.deps.store.read, asked), context.locale);
  return pdfResponse(context, paper, { name, busyText: m.documents_busy() });
}
