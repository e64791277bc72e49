// /beispiele/vorschlagen: people of a municipality propose an example, and find those of their own.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { proposalInput } from "#app/areas/library/example.input";
import { PROPOSE_PATH, ProposalsPage } from "#app/areas/library/proposals-page";
import { listOwnExamples, listParties } from "#app/areas/library/read-workbench.server";
import { saveExample } from "#app/areas/library/save-example.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.library_propose() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { organisationId } = requireEntrant({ context, request });
  const { read } = context.deps.store;
  return { own: await listOwnExamples(read, organisationId), parties: await listParties(read) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const submission = parseForm(await readForm(request), proposalInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), problems: [] });
  const done = await saveExample(context.deps, viewer, { id: null, form: submission.value });
  if (done.ok) return redirect(`${PROPOSE_PATH}/${done.value}?gespeichert`);
  switch (done.reason.reason) {
    case "lines":
      return invalid({ reply: submission.reply({ fieldErrors: { [done.reason.field]: ["lines"] } }), problems: done.reason.problems });
    case "not-a-party":
      return invalid({ reply: submission.reply({ fieldErrors: { partners: ["not-a-party"] } }), problems: [] });
    case "forbidden":
      throw forbidden();
    default:
      return conflict({ reply: submission.reply(), problems: [] });
  }
}

export default function ProposeExampleRoute() {
  return <ProposalsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
