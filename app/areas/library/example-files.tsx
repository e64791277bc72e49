// Pictures and documents of an example: the part of its page that lists them, and the page on which they are added, corrected and taken off.
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";

import { FilePreview } from "#app/areas/entries/file-preview";
import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table, type Column } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { MAX_EXAMPLE_FILES, type ExampleFileKind } from "#db/vocabulary/example";

import { CorrectFileForm, correctionProblems, TypedWords, type CorrectionAnswer } from "./correct-file-form";
import { ExampleFileForm, exampleFileProblems, type ExampleFileAnswer } from "./example-file-form";
import type { ExampleFilesData, ListedExampleFile, WorkedExampleFile } from "./read-example-files.server";

const KINDS = { picture: m.entries_file_kind_picture, document: m.entries_file_kind_pdf } as const satisfies Record<ExampleFileKind, () => string>;

/** ExampleFilesSection({ files, path }): of the page at `path`; adding, correcting and taking off has a page of its own below it. */
export function ExampleFilesSection({ files, path, may }: { files: readonly ListedExampleFile[]; path: string; may: "change" | "read" }): ReactNode {
  const edit = (
    <ButtonLink look="secondary" href={`${path}/dateien`}>
      {m.library_files_edit()}
    </ButtonLink>
  );
  return (
    <Section title={m.library_files_title()} id="dateien" action={may === "change" && edit}>
      {files.length === 0 ? (
        <p>{m.library_files_none()}</p>
      ) : (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <FileLink file={file} /> ({KINDS[file.kind]()}, {formatBytes(file.size)})
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function FileLink({ file: { id, description } }: { file: ListedExampleFile }): ReactNode {
  return (
    <TextLink href={`/dateien/${id}?ansicht`} kind="document">
      {description}
    </TextLink>
  );
}

/** `changed`: by somebody else since the correction was begun. `gone`: the file was taken off meanwhile. */
export type ExampleFilesAnswer = { readonly adding?: ExampleFileAnswer; readonly correcting?: CorrectionAnswer; readonly refusal?: "closed" | "changed" | "gone" };

const DONE = { added: m.library_files_added, corrected: m.library_files_corrected, removed: m.library_files_removed } as const;

export type ExampleFilesPageProps = {
  page: ExampleFilesData;
  answer: ExampleFilesAnswer | undefined;
  /** What the form before has done. */
  done: keyof typeof DONE | undefined;
  /** Id of the file that is to be corrected. */
  chosen: string | null;
  /** The page of the example, and of the list that it stands in. */
  path: string;
  list: { readonly href: string; readonly label: string };
  onAttached: () => void;
};

/** ExampleFilesPage({ page, answer, done, chosen, path, list, onAttached }) */
export function ExampleFilesPage({ page: { example, files, may, scope }, answer, done, chosen, path, list, onAttached }: ExampleFilesPageProps): ReactNode {
  const [settled, setSettled] = useState<typeof answer>();
  const form = answer === settled ? undefined : answer?.adding;
  const correction = answer?.correcting;
  const wanted = correction?.file ?? chosen;
  const corrected = may === "change" ? files.find(({ id }) => id === wanted) : undefined;
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  }, [answer]);
  // What was wrong with a form is settled by a file that the browser has sent by itself since.
  const attached = useCallback(() => {
    setSettled(latest.current);
    onAttached();
  }, [onAttached]);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...exampleFileProblems(form), ...correctionProblems(corrected, correction)]} answer={answer} />
      <PageHeader
        title={m.library_files_title()}
        lead={may === "change" ? m.library_files_lead() : undefined}
        breadcrumb={{ label: m.library_breadcrumb(), items: [list, { href: path, label: example.title }] }}
      />
      {done && !answer && <Alert tone="success" title={DONE[done]()} />}
      {may === "read" && (
        <Alert tone="info" title={m.library_files_closed_title()} announce={answer ? "spoken" : "still"}>
          <p>{m.library_files_closed_text()}</p>
          {correction && <TypedWords answer={correction} />}
        </Alert>
      )}
      {may === "change" && wanted !== null && corrected === undefined && (
        <Alert tone="warning" title={m.library_file_gone_title()} announce={answer ? "spoken" : "still"}>
          <p>{m.library_file_gone_text()}</p>
          {correction && <TypedWords answer={correction} />}
        </Alert>
      )}
      {corrected && answer?.refusal === "changed" && (
        <Alert tone="warning" title={m.library_changed_title()}>
          <p>{m.library_file_changed_text()}</p>
        </Alert>
      )}
      <Section title={m.library_files_list()} lead={m.entries_file_sum({ count: files.length, max: MAX_EXAMPLE_FILES, size: formatBytes(total) })}>
        <p>{visibilityText(example.state, scope)}</p>
        {files.length === 0 ? <EmptyState title={m.library_files_none()} text={m.library_files_none_text()} level={3} /> : <FileTable files={files} may={may} page={`${path}/dateien`} />}
      </Section>
      {corrected && (
        <Section title={m.library_file_correct_named({ name: corrected.description })} id="angaben">
          <CorrectFileForm file={corrected} answer={correction} path={`${path}/dateien`} />
        </Section>
      )}
      {may === "change" &&
        corrected === undefined &&
        (files.length >= MAX_EXAMPLE_FILES ? (
          <p>{m.library_files_full({ count: MAX_EXAMPLE_FILES })}</p>
        ) : (
          <>
            <Section title={m.library_file_picture_add()} id="bild">
              <ExampleFileForm kind="picture" exampleId={example.id} present={files} answer={form} onAttached={attached} />
            </Section>
            <Section title={m.library_file_document_add()} id="dokument">
              <ExampleFileForm kind="document" exampleId={example.id} present={files} answer={form} onAttached={attached} />
            </Section>
          </>
        ))}
      <ButtonLink href={path} look="secondary" icon="arrow-back">
        {m.library_files_back()}
      </ButtonLink>
    </>
  );
}

function visibilityText(state: ExampleFilesData["example"]["state"], scope: ExampleFilesData["scope"]): string {
  if (scope === "texts") return m.library_files_texts_only();
  return state === "approved" && scope === "texts-and-files" ? m.library_files_public() : m.library_files_not_yet();
}

function FileTable({ files, may, page }: { files: readonly WorkedExampleFile[]; may: "change" | "read"; page: string }): ReactNode {
  const actions: readonly Column<WorkedExampleFile>[] = [
    {
      key: "correct",
      label: m.library_file_correct(),
      kind: "action",
      render: ({ id, description }) => (
        <ButtonLink href={`${page}?datei=${id}#angaben`} look="tertiary" icon="edit" aria-label={m.library_file_correct_named({ name: description })}>
          {m.library_file_correct()}
        </ButtonLink>
      ),
    },
    { key: "remove", label: m.entries_file_remove(), kind: "action", render: RemoveForm },
  ];
  return (
    <Table
      caption={m.library_files_list()}
      captionAs="spoken"
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { key: "preview", label: m.entries_file_preview(), render: ({ id, hasPreview }) => hasPreview && <FilePreview id={id} look="small" /> },
        { key: "description", label: m.library_file_description(), kind: "head", render: (file) => <FileLink file={file} /> },
        { key: "credit", label: m.library_file_credit(), render: ({ credit }) => credit || "–" },
        { key: "name", label: m.entries_file_name(), render: ({ name }) => name },
        { key: "size", label: m.entries_file_size(), kind: "number", render: ({ size }) => formatBytes(size) },
        ...(may === "change" ? actions : []),
      ]}
    />
  );
}

function RemoveForm({ id, description }: ListedExampleFile): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="entfernen" value={id} />
      <SubmitButton look="tertiary" icon="delete" aria-label={m.entries_file_remove_named({ name: description })}>
        {m.entries_file_remove()}
      </SubmitButton>
    </Form>
  );
}
