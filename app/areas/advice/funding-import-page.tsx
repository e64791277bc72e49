// A CSV file on its way into the register: chosen, looked at row by row, confirmed.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { FileField } from "#app/ui/file-field";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import { COLUMNS, type RowProblem } from "./funding-import";
import { FUNDING_PATH } from "./funding-office-page";
import { fileProblem, rowProblem, type FileProblem } from "./funding-problems";

export type PreviewRow = { readonly line: number; readonly title: string; readonly problems: readonly RowProblem[] };

/** `text`: the file, as it is sent again to be confirmed. */
export type ImportAnswer = { readonly problem: FileProblem } | { readonly text: string; readonly rows: readonly PreviewRow[]; readonly changed: "yes" | "no" };

export function FundingImportPage({ answer }: { answer: ImportAnswer | undefined }): ReactNode {
  const problem = answer && "problem" in answer ? fileProblem(answer.problem) : undefined;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problem === undefined ? [] : [{ href: "#datei", text: problem }]} answer={answer} />
      <PageHeader title={m.grants_import_title()} lead={m.grants_import_lead()} breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: FUNDING_PATH, label: m.grants_title() }] }} />
      {answer && "rows" in answer ? <Preview {...answer} /> : <FileForm error={problem} />}
    </>
  );
}

function FileForm({ error }: { error: string | undefined }): ReactNode {
  return (
    <Form method="post" encType="multipart/form-data" className="lb-flow" reloadDocument>
      <input type="hidden" name="intent" value="preview" />
      <FileField id="datei" name="file" label={m.grants_import_file()} help={m.grants_import_file_help({ columns: Object.values(COLUMNS).join("; ") })} error={error} accept=".csv,text/csv" required />
      <ButtonGroup>
        <SubmitButton>{m.grants_import_show()}</SubmitButton>
        <ButtonLink look="secondary" href={FUNDING_PATH}>
          {m.grants_cancel()}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

function Preview({ text, rows, changed }: Extract<ImportAnswer, { text: string }>): ReactNode {
  const bad = rows.filter(({ problems }) => problems.length > 0);
  const good = rows.filter(({ problems }) => problems.length === 0);
  return (
    <>
      {changed === "yes" && <Alert tone="warning" title={m.grants_import_changed()} />}
      {bad.length > 0 && (
        <Section title={m.grants_import_bad({ count: bad.length })}>
          <Table
            caption={m.grants_import_bad({ count: bad.length })}
            captionAs="spoken"
            rows={bad}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: "line", label: m.grants_import_line(), kind: "head", render: ({ line }) => line },
              { key: "title", label: m.grants_field_title(), render: ({ title }) => title },
              { key: "reasons", label: m.grants_import_reasons(), render: ({ problems }) => <Reasons problems={problems} /> },
            ]}
          />
        </Section>
      )}
      {good.length === 0 ? (
        <Alert tone="warning" title={m.grants_import_none_good()}>
          <p>{m.grants_import_none_good_text()}</p>
        </Alert>
      ) : (
        <Section title={m.grants_import_good({ count: good.length })}>
          <ul>
            {good.map(({ line, title }) => (
              <li key={line}>{title}</li>
            ))}
          </ul>
        </Section>
      )}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="confirm" />
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="expected" value={good.length} />
        <ButtonGroup>
          {good.length > 0 && <SubmitButton>{m.grants_import_confirm({ count: good.length })}</SubmitButton>}
          <ButtonLink look="secondary" kind="document" href={`${FUNDING_PATH}/einlesen`}>
            {m.grants_import_other()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}

function Reasons({ problems }: { problems: readonly RowProblem[] }): ReactNode {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={rowProblem(problem)}>{rowProblem(problem)}</li>
      ))}
    </ul>
  );
}
