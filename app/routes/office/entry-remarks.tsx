// /organisation/:edition/veroeffentlichung/rueckmeldungen/:id: the office decides about the remarks on one entry, one by one.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { RemarkForms } from "#app/areas/results/remark-list";
import { remarkInput } from "#app/areas/results/remark.input";
import { readEntryRemarks } from "#app/areas/results/read-remarks.server";
import { mayRuleOnRemarks, rankingView } from "#app/areas/results/results.policy";
import { ruleOnRemark } from "#app/areas/results/rule-on-remark.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.feedback_office_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  if (rankingView(phaseOf(edition, context.deps.now)) !== "closed") throw notFound();
  const entry = await readEntryRemarks(context.deps.store.read, edition.id, params.id ?? "");
  if (!entry) throw notFound();
  return { slug: edition.slug, entry, mayRule: mayRuleOnRemarks(viewer, edition, context.deps.now).ok };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const typed = { intent: textOf(form, "intent"), sheetId: textOf(form, "sheetId"), place: textOf(form, "place"), text: textOf(form, "text") };
  const read = remarkInput.safeParse(typed);
  if (!read.success) {
    const [problem] = read.error.issues.filter(({ path }) => path[0] === "text");
    if (!problem) throw badRequest();
    return invalid({ refusal: { ...typed, reason: problem.message === "too-long" ? ("too-long" as const) : ("missing" as const) } });
  }
  const { intent, sheetId, place, text } = read.data;
  const entryId = params.id ?? "";
  const done = await ruleOnRemark(context.deps, viewer, { editionId: edition.id, entryId, sheetId, place, released: intent === "release" ? text : null });
  if (done.ok) return redirect(`/organisation/${edition.slug}/veroeffentlichung/rueckmeldungen/${entryId}?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "not-found") throw notFound();
  return conflict({ refusal: undefined });
}

export default function EntryRemarksRoute() {
  const { slug, entry, mayRule } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const path = `/organisation/${slug}/veroeffentlichung`;
  return (
    <>
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.results_saved()} />}
      {answer && <Alert tone="danger" title={answer.refusal ? m.shell_error_summary() : m.feedback_office_judging()} />}
      <PageHeader
        title={entry.title}
        preline={`${entry.number} · ${m.feedback_office_title()}`}
        lead={m.feedback_office_entry_lead()}
        breadcrumb={{
          label: m.results_breadcrumb(),
          items: [
            { href: path, label: m.results_publication_title() },
            { href: `${path}/rueckmeldungen`, label: m.feedback_office_title() },
          ],
        }}
      />
      <RemarkForms entry={entry} mayRule={mayRule} refusal={answer?.refusal} />
    </>
  );
}
