// /organisation/:edition/beitraege/:id/pruefung: the formal check of an entry, rule by rule.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readOfficeEntry } from "#app/areas/entries/read-office-entry.server";
import { ruleOnFindingsInput } from "#app/areas/entries/rule-on-findings.input";
import { ruleOnFindings } from "#app/areas/entries/rule-on-findings.server";
import { RulingsForm } from "#app/areas/entries/rulings-form";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: m.check_title({ number: data?.number ?? "" }) }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const entry = await readOfficeEntry(context.deps.store.read, edition, params.id ?? "", context.deps.now);
  if (!entry?.shown) throw notFound();
  const { no, findings } = entry.shown;
  const path = `/organisation/${edition.slug}/beitraege/${entry.id}`;
  const open: "open" | "closed" = entry.steps.includes("admit") ? "open" : "closed";
  if (open === "closed") throw redirect(path);
  return { path, number: entry.number ?? "", title: entry.title, no, findings };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const entryId = params.id ?? "";
  const submission = parseForm(await readForm(request), ruleOnFindingsInput);
  if (submission.status !== "success") return invalid({ answer: submission.reply(), changed: false });
  const done = await ruleOnFindings(context.deps, viewer, { ...submission.value, entryId, editionId: edition.id });
  const path = `/organisation/${edition.slug}/beitraege/${entryId}`;
  if (done.ok) return redirect(path);
  switch (done.reason.reason) {
    case "not-found":
      throw notFound();
    case "not-organiser":
      throw forbidden();
    case "note-missing":
      return invalid({ answer: submission.reply({ fieldErrors: Object.fromEntries(done.reason.at.map((at) => [`rulings[${at}].note`, ["note-missing"]])) }), changed: false });
    default:
      return conflict({ answer: submission.reply(), changed: true });
  }
}

export default function FormalCheckPage() {
  const { path, number, title, no, findings } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <PageHeader breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: path, label: number }] }} preline={title} title={m.check_title({ number })} lead={m.check_lead()} />
      {answered?.changed && (
        <Alert tone="warning" title={m.entries_decision_refused_title()}>
          <p>{m.entries_decision_newer()}</p>
        </Alert>
      )}
      <RulingsForm findings={findings} no={no} answer={answered?.answer} />
    </>
  );
}
