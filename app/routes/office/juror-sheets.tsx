// /organisation/:edition/fortschritt/jury/:juror: how far each sheet of a juror is; one can be opened again or declared void.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { JurorSheetsTable, maySomething, orderFields, SheetOrderForm } from "#app/areas/scoring/juror-sheets-page";
import { progressPath } from "#app/areas/scoring/progress-page";
import { readJurorSheets } from "#app/areas/scoring/read-juror-sheets.server";
import { reopenSheet, type ReopenRefusal } from "#app/areas/scoring/reopen-sheet.server";
import { orderInput } from "#app/areas/scoring/sheet.input";
import { maySteerJudging } from "#app/areas/scoring/sheet.policy";
import { strikeSheet, type StrikeRefusal } from "#app/areas/scoring/strike-sheet.server";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: m.scoring_sheets_title({ name: data?.juror.name ?? "" }) }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const juror = await readJurorSheets(store.read, edition.id, params.juror ?? "");
  if (!juror) throw notFound();
  const { searchParams } = new URL(request.url);
  const powers = { reopen: maySteerJudging(viewer, edition, now).ok, void: isOrganiser(viewer) && edition.sealedAt === null };
  return {
    name: edition.name,
    timeZone: edition.timeZone,
    back: progressPath(edition.slug),
    juror,
    powers,
    asked: juror.sheets.find((sheet) => sheet.entryId === searchParams.get("bogen") && maySomething(sheet, powers)) ?? null,
    notice: searchParams.has("geoeffnet") ? ("reopened" as const) : searchParams.has("ungueltig") ? ("voided" as const) : undefined,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { id: editionId, slug } = await requireEdition({ context, params });
  const jurorId = params.juror ?? "";
  const submission = parseForm(await readForm(request), orderInput);
  if (submission.status !== "success") {
    if (submission.error?.["intent"] || submission.error?.["entry"]) throw badRequest();
    return invalid({ reply: submission.reply(), refusal: undefined });
  }
  const { intent, entry, reason } = submission.value;
  const order = { editionId, jurorId, entryId: entry, reason };
  const done = intent === "reopen" ? await reopenSheet(context.deps, viewer, order) : await strikeSheet(context.deps, viewer, order);
  if (done.ok) return redirect(`${progressPath(slug)}/jury/${jurorId}?${intent === "reopen" ? "geoeffnet" : "ungueltig"}`);
  return conflict({ reply: submission.reply(), refusal: answerTo(done.reason) });
}

/** What is not told: who may not, and what does not exist. */
function answerTo(reason: ReopenRefusal | StrikeRefusal): "over" | "sealed" | "state" {
  if (reason === "forbidden") throw forbidden();
  if (reason === "unknown-sheet") throw notFound();
  if (reason === "not-yet" || reason === "judging-over") return "over";
  return reason === "sealed" ? "sealed" : "state";
}

const REFUSALS = { over: m.scoring_order_refused_over, sealed: m.scoring_order_refused_sealed, state: m.scoring_order_refused_state } as const;

export default function JurorSheetsRoute() {
  const { name, timeZone, back, juror, powers, asked, notice } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const path = `${back}/jury/${juror.jurorId}`;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={orderFields(answered?.reply).problems} answer={answered} />
      <PageHeader
        title={m.scoring_sheets_title({ name: juror.name })}
        preline={say(name)}
        lead={m.scoring_sheets_lead()}
        breadcrumb={{ label: m.scoring_breadcrumb(), items: [{ href: back, label: m.scoring_progress_title() }] }}
      />
      {answered?.refusal && <Alert tone="danger" title={REFUSALS[answered.refusal]()} />}
      {notice && !answered && <Alert tone="success" title={notice === "reopened" ? m.scoring_order_reopened() : m.scoring_order_voided()} />}
      {asked && <SheetOrderForm key={asked.entryId} sheet={asked} name={juror.name} powers={powers} path={path} answer={answered?.reply} />}
      <JurorSheetsTable juror={juror} powers={powers} timeZone={timeZone} path={path} />
    </>
  );
}
