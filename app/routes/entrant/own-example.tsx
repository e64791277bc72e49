// /beispiele/vorschlagen/:example: a municipality works on its own proposal, proposes it again, and withdraws what is its own.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { exampleInput, proposalInput, reasonInput } from "#app/areas/library/example.input";
import { PROPOSE_PATH, ProposalPage, type ProposalAnswer } from "#app/areas/library/proposals-page";
import { listParties, readWorkedExample } from "#app/areas/library/read-workbench.server";
import { saveExample } from "#app/areas/library/save-example.server";
import { stepExample } from "#app/areas/library/step-example.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.example.texts.title ?? m.library_propose() }) }];

async function own({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const example = await readWorkedExample(context.deps.store.read, viewer, params.example ?? "");
  if (example?.owner !== "yes") throw notFound();
  const isOpen = example.origin === "municipality" && (example.state === "draft" || example.state === "proposed");
  const may = isOpen ? ("change" as const) : example.state === "withdrawn" ? ("read" as const) : ("withdraw" as const);
  return { viewer, example, may };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { example, may } = await own(asked);
  const { context, request } = asked;
  const saved = new URL(request.url).searchParams.has("gespeichert") ? ("yes" as const) : ("no" as const);
  return { example, may, parties: await listParties(context.deps.store.read), saved };
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, example } = await own(asked);
  const { context, request } = asked;
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  const again = () => redirect(`${PROPOSE_PATH}/${example.id}?gespeichert`);
  if (intent === "withdraw") {
    const submission = parseForm(form, reasonInput);
    if (submission.status !== "success") return invalid<ProposalAnswer>({ withdraw: submission.reply() });
    const done = await stepExample(context.deps, viewer, example.id, { step: "withdraw", reason: submission.value.reason });
    return done.ok ? again() : conflict<ProposalAnswer>({ refusal: "changed" });
  }
  if (intent !== "save" && intent !== "propose") throw badRequest();
  const submission = parseForm(form, intent === "propose" ? proposalInput : exampleInput);
  if (submission.status !== "success") return invalid<ProposalAnswer>({ example: { reply: submission.reply(), problems: [] } });
  const done = await saveExample(context.deps, viewer, { id: example.id, form: submission.value });
  if (done.ok) {
    const proposed = intent === "save" || (await stepExample(context.deps, viewer, example.id, { step: "propose" })).ok;
    return proposed ? again() : conflict<ProposalAnswer>({ refusal: "changed" });
  }
  switch (done.reason.reason) {
    case "lines":
      return invalid<ProposalAnswer>({ example: { reply: submission.reply({ fieldErrors: { [done.reason.field]: ["lines"] } }), problems: done.reason.problems } });
    case "not-a-party":
      return invalid<ProposalAnswer>({ example: { reply: submission.reply({ fieldErrors: { partners: ["not-a-party"] } }), problems: [] } });
    default:
      return conflict<ProposalAnswer>({ example: { reply: submission.reply(), problems: [] }, refusal: "changed" });
  }
}

export default function OwnExampleRoute() {
  return <ProposalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
