// The form that takes a picture or a document of an example. Without script it is sent as a whole; with script the file is sent by itself, with its
// progress, like the attachments of an entry.
import { useCallback, useState, type FormEvent, type ReactNode } from "react";

import { RefusedFiles, refusalText, type RefusedFile } from "#app/areas/entries/attachment-refusal";
import { TransferList } from "#app/areas/entries/transfer-list";
import { isUnderWay } from "#app/areas/entries/transfers";
import { useTransfers } from "#app/areas/entries/use-transfers";
import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { SubmitButton } from "#app/ui/button";
import { FileField } from "#app/ui/file-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { FILE_LIMIT } from "#db/vocabulary/attachment";
import { EXAMPLE_FILES_LIMIT, MAX_EXAMPLE_FILES, type ExampleFileKind } from "#db/vocabulary/example";

import { mayAddAs } from "./example-file";
import { ExampleFileFields, explainWord, FILE_WORDS } from "./example-file-fields";

/** `fileName`: of the file that was sent, empty without one. */
export type ExampleFileAnswer = { readonly kind: ExampleFileKind; readonly reply: FormAnswer; readonly fileName: string };

const NAMES = [...FILE_WORDS, "datei"] as const;

const limits = () => ({ limit: formatBytes(FILE_LIMIT), count: MAX_EXAMPLE_FILES, total: formatBytes(EXAMPLE_FILES_LIMIT) });

const KINDS = {
  picture: {
    accept: ".jpg,.jpeg,.png,.webp",
    choose: m.library_file_picture_choose,
    chooseHelp: m.library_file_picture_choose_help,
    submit: m.library_file_picture_submit,
    missing: m.library_file_missing_picture,
    otherKind: m.library_file_refused_no_picture,
  },
  document: {
    accept: ".pdf",
    choose: m.library_file_document_choose,
    chooseHelp: m.library_file_document_choose_help,
    submit: m.library_file_document_submit,
    missing: m.library_file_missing_document,
    otherKind: m.library_file_refused_no_document,
  },
} as const satisfies Record<ExampleFileKind, Readonly<Record<string, unknown>>>;

/** As of an entry's attachment, where it is not about an entry. */
function refusedText(kind: ExampleFileKind, file: RefusedFile): string {
  const { name, reason } = file;
  switch (reason) {
    case "wrong-kind":
      return KINDS[kind].otherKind({ name });
    case "too-many":
      return m.library_file_refused_too_many({ name, count: MAX_EXAMPLE_FILES });
    case "too-much":
      return m.library_file_refused_too_much({ name, limit: formatBytes(EXAMPLE_FILES_LIMIT) });
    case "closed":
      return m.library_file_refused_closed({ name });
    case "locked":
      return m.library_file_refused_locked({ name });
    default:
      return refusalText(file);
  }
}

function fieldsOf(kind: ExampleFileKind, answer: ExampleFileAnswer | undefined) {
  const own = answer?.kind === kind ? answer : undefined;
  return formFields(kind, NAMES, {
    answer: own?.reply,
    explain(reason, name) {
      if (name !== "datei") return explainWord(kind, reason, name);
      return reason === "missing" ? KINDS[kind].missing() : refusedText(kind, { name: own?.fileName ?? "", reason });
    },
  });
}

/** For the error summary of the page. */
export function exampleFileProblems(answer: ExampleFileAnswer | undefined) {
  return answer === undefined ? [] : fieldsOf(answer.kind, answer).problems;
}

export type ExampleFileFormProps = {
  kind: ExampleFileKind;
  exampleId: string;
  present: readonly { readonly size: number }[];
  answer: ExampleFileAnswer | undefined;
  /** A file is there: the list is to be read anew. */
  onAttached: () => void;
};

/** ExampleFileForm({ kind, exampleId, present: { size }[], answer, onAttached }). What is said of a file stands before it, because it is read first. */
export function ExampleFileForm({ kind, exampleId, present, answer, onAttached }: ExampleFileFormProps): ReactNode {
  const { of } = fieldsOf(kind, answer);
  const words = KINDS[kind];
  const [taken, setTaken] = useState(0);
  const done = useCallback(() => {
    setTaken((count) => count + 1);
    onAttached();
  }, [onAttached]);
  const { transfers, list, start } = useTransfers((file, coming) => {
    const fits = mayAddAs(kind, [...present, ...coming], { size: file.size, type: file.type || undefined });
    return fits.ok ? undefined : fits.reason;
  }, done);

  /** What is not complete is left to the server's judgement, as without script. */
  function submit(event: FormEvent<HTMLFormElement>): void {
    const form = new FormData(event.currentTarget);
    const [description, credit, file] = NAMES.map((name) => form.get(name));
    const isComplete = typeof description === "string" && description.trim().length >= 3 && (kind === "document" || (typeof credit === "string" && credit.trim().length >= 3));
    if (!isComplete || !(file instanceof File) || file.name === "") return;
    event.preventDefault();
    if (list.some(isUnderWay)) return;
    start([file], { exampleId, kind, description, credit: typeof credit === "string" ? credit : "" });
  }

  const { defaultValue: _file, ...fileField } = of("datei");
  return (
    <>
      <Form key={taken} method="post" encType="multipart/form-data" className="lb-flow" onSubmit={submit}>
        <input type="hidden" name="kind" value={kind} />
        <ExampleFileFields kind={kind} of={of} />
        <FileField {...fileField} label={words.choose()} help={words.chooseHelp(limits())} accept={words.accept} required />
        <SubmitButton look="secondary" icon="add">
          {words.submit()}
        </SubmitButton>
      </Form>
      <TransferList list={list} transfers={transfers} onGivenUp={() => document.getElementById(fileField.id)?.focus()} />
      <RefusedFiles files={list.filter(({ state }) => state === "refused")} textOf={(file) => refusedText(kind, file)} />
    </>
  );
}
