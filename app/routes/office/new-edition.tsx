// Begins an edition: from the shipped one (?vorlage=2024) or empty.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { createEdition, type CreateEditionRefusal } from "#app/areas/competition/create-edition.server";
import { newEditionInput } from "#app/areas/competition/edition.input";
import { NewEditionForm } from "#app/areas/competition/new-edition-form";
import { readTemplate } from "#app/areas/competition/read-template.server";
import { reasonOf } from "#app/areas/competition/rules";
import { parseForm, readForm } from "#app/http/form.server";
import { forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_new_title() }) }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  return readTemplate(new URL(request.url).searchParams.get("vorlage") === "2024" ? "2024" : "empty");
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(await readForm(request), newEditionInput);
  if (submission.status !== "success") return invalid(submission.reply());
  const created = await createEdition(context.deps, viewer, submission.value);
  if (created.ok) return redirect(`/organisation/${created.value}/regeln?gespeichert=ausgabe`);
  if (created.reason === "forbidden") throw forbidden();
  return invalid(submission.reply({ fieldErrors: errorsOf(created.reason) }));
}

function errorsOf(reason: Exclude<CreateEditionRefusal, "forbidden">): Record<string, string[]> {
  if (reason === "address-taken") return { slug: [reason] };
  if (reason === "year-taken") return { year: [reason] };
  return Object.fromEntries(reason.dates.map((problem) => [problem.field, [reasonOf(problem)]]));
}

export default function NewEdition() {
  const { template, defaults, timeZone } = useLoaderData<typeof loader>();
  return <NewEditionForm {...{ template, defaults, timeZone }} answer={useActionData<typeof action>()} />;
}
