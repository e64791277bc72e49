// /organisation/foerderung/einlesen: cooperations from a CSV file; nothing is written before it is confirmed.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import type { CheckedRow } from "#app/areas/advice/funding-import";
import { FundingImportPage, type ImportAnswer } from "#app/areas/advice/funding-import-page";
import { FUNDING_PATH } from "#app/areas/advice/funding-office-page";
import type { FileProblem } from "#app/areas/advice/funding-problems";
import { importFundedCooperations } from "#app/areas/advice/import-funded-cooperations.server";
import { previewFundingImport } from "#app/areas/advice/preview-funding-import.server";
import { CSV_LIMIT, decodeCsv, readCsv } from "#app/http/csv-table.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.grants_import_title() }) }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  return null;
}

const wrong = (problem: FileProblem) => invalid({ problem } satisfies ImportAnswer);

function shown(text: string, rows: readonly CheckedRow[], changed: "yes" | "no") {
  return { text, rows: rows.map(({ line, title, verdict }) => ({ line, title, problems: verdict.ok ? [] : verdict.reason })), changed } satisfies ImportAnswer;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (intent === "preview") {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) return wrong({ reason: "missing" });
    if (file.size > CSV_LIMIT) return wrong({ reason: "too-large" });
    const decoded = decodeCsv(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return wrong(decoded.reason);
    const table = readCsv(decoded.value);
    if (!table.ok) return wrong(table.reason);
    const checked = await previewFundingImport(context.deps.store.read, table.value);
    return checked.ok ? shown(decoded.value, checked.value, "no") : wrong(checked.reason);
  }
  if (intent !== "confirm") throw badRequest();
  // A browser sends line breaks as CR LF; the parser takes both.
  const text = textOf(form, "text");
  const table = readCsv(text);
  if (!table.ok) return wrong(table.reason);
  const done = await importFundedCooperations(context.deps, viewer, { table: table.value, expected: Number(textOf(form, "expected")) });
  if (done.ok) return redirect(`${FUNDING_PATH}?eingelesen=${done.value}`);
  switch (done.reason.reason) {
    case "forbidden":
      throw forbidden();
    case "table":
      return wrong(done.reason.problem);
    case "changed":
      return conflict(shown(text, done.reason.rows, "yes"));
  }
}

export default function FundingImportRoute() {
  return <FundingImportPage answer={useActionData<typeof action>()} />;
}
