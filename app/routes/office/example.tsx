// /organisation/beispiele/neu and /organisation/beispiele/:example: the office writes an example, approves it with a consent, exchanges that for another, gives it back, withdraws it.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { consentInput, exampleInput, reasonInput } from "#app/areas/library/example.input";
import { exchangeConsent, type ExchangeRefusal } from "#app/areas/library/exchange-consent.server";
import { OFFICE_EXAMPLES_PATH, OfficeExample, type OfficeAnswer } from "#app/areas/library/office-examples";
import { listParties, readWorkedExample } from "#app/areas/library/read-workbench.server";
import { saveExample } from "#app/areas/library/save-example.server";
import { stepExample, type Step, type StepRefusal } from "#app/areas/library/step-example.server";
import type { Result } from "#app/base/result";
import { isOrganiser } from "#app/base/viewer";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.example?.texts.title ?? m.shelf_add() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { read } = context.deps.store;
  if (params.example === undefined) {
    requireOrganiser({ context, request });
    return { example: undefined, parties: await listParties(read), may: "change" as const, saved: "no" as const };
  }
  const viewer = requireOfficeReader({ context, request });
  const example = await readWorkedExample(read, viewer, params.example);
  if (example === undefined) throw notFound();
  const saved = new URL(request.url).searchParams.has("gespeichert") ? ("yes" as const) : ("no" as const);
  return { example, parties: await listParties(read), may: isOrganiser(viewer) ? ("change" as const) : ("read" as const), saved };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { deps } = context;
  const form = await readForm(request);
  const id = params.example ?? null;
  const onward = (saved: string) => redirect(`${OFFICE_EXAMPLES_PATH}/${saved}?gespeichert`);

  type Refusal = StepRefusal | ExchangeRefusal;
  async function answered(work: (id: string) => Promise<Result<undefined, Refusal>>, again: (reason: Refusal) => OfficeAnswer) {
    if (id === null) throw badRequest();
    const done = await work(id);
    if (done.ok) return onward(id);
    switch (done.reason) {
      case "unknown":
        throw notFound();
      case "forbidden":
        throw forbidden();
      case "state":
      case "changed":
        return conflict<OfficeAnswer>({ ...again(done.reason), refusal: done.reason });
      default:
        return invalid(again(done.reason));
    }
  }
  const take = (step: Step, again: (reason: Refusal) => OfficeAnswer) => answered((example) => stepExample(deps, viewer, example, step), again);

  switch (textOf(form, "intent")) {
    case "approve": {
      const submission = form.has("ground") ? parseForm(form, consentInput) : undefined;
      if (submission !== undefined && submission.status !== "success") return invalid<OfficeAnswer>({ consent: submission.reply() });
      return take({ step: "approve", seen: Number(textOf(form, "seen")), consent: submission?.value }, (reason) => ({ consent: submission?.reply({ fieldErrors: consentErrors(reason) }) ?? { error: consentErrors(reason) } }));
    }
    case "exchange": {
      const submission = parseForm(form, consentInput);
      if (submission.status !== "success") return invalid<OfficeAnswer>({ consent: submission.reply() });
      const exchange = { replaces: textOf(form, "replaces"), given: submission.value };
      return answered((exampleId) => exchangeConsent(deps, viewer, { exampleId, ...exchange }), (reason) => ({ consent: submission.reply({ fieldErrors: consentErrors(reason) }) }));
    }
    case "return": {
      const submission = parseForm(form, reasonInput);
      if (submission.status !== "success") return invalid<OfficeAnswer>({ return: submission.reply() });
      return take({ step: "return", reason: submission.value.reason }, () => ({ return: submission.reply() }));
    }
    case "withdraw": {
      const submission = parseForm(form, reasonInput);
      if (submission.status !== "success") return invalid<OfficeAnswer>({ withdraw: submission.reply() });
      return take({ step: "withdraw", reason: submission.value.reason }, () => ({ withdraw: submission.reply() }));
    }
    case "save": {
      const submission = parseForm(form, exampleInput);
      if (submission.status !== "success") return invalid<OfficeAnswer>({ example: { reply: submission.reply(), problems: [] } });
      const done = await saveExample(deps, viewer, { id, form: submission.value });
      if (done.ok) return onward(done.value);
      switch (done.reason.reason) {
        case "lines":
          return invalid<OfficeAnswer>({ example: { reply: submission.reply({ fieldErrors: { [done.reason.field]: ["lines"] } }), problems: done.reason.problems } });
        case "unknown":
          throw notFound();
        case "forbidden":
          throw forbidden();
        default:
          return conflict<OfficeAnswer>({ example: { reply: submission.reply(), problems: [] }, refusal: "changed" });
      }
    }
    default:
      throw badRequest();
  }
}

function consentErrors(reason: StepRefusal | ExchangeRefusal): Record<string, string[]> {
  if (reason === "future") return { givenOn: ["future"] };
  return reason === "no-consent" ? { givenBy: ["missing"] } : {};
}

export default function OfficeExampleRoute() {
  return <OfficeExample {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
