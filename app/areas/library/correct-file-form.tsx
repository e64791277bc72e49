// The form in which is corrected what is said of a picture or a document, and what was typed into it where it could not be kept.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, valueAt, type FormAnswer } from "#app/ui/form-answer";

import { ExampleFileFields, explainWord, FILE_WORDS } from "./example-file-fields";
import type { WorkedExampleFile } from "./read-example-files.server";

/** `file`: its id. */
export type CorrectionAnswer = { readonly file: string; readonly reply: FormAnswer };

function fieldsOf({ kind, description, credit }: Pick<WorkedExampleFile, "kind" | "description" | "credit">, answer: CorrectionAnswer | undefined) {
  return formFields("angaben", FILE_WORDS, { answer: answer?.reply, explain: (reason, name) => explainWord(kind, reason, name), defaults: { description, credit } });
}

/** For the error summary of the page; `file` undefined: it is not there any more. */
export function correctionProblems(file: WorkedExampleFile | undefined, answer: CorrectionAnswer | undefined) {
  return file === undefined ? [] : fieldsOf(file, answer).problems;
}

export type CorrectFileFormProps = { file: WorkedExampleFile; answer: CorrectionAnswer | undefined; path: string };

/** CorrectFileForm({ file, answer, path }): `path` leads back to the page without it. */
export function CorrectFileForm({ file, answer, path }: CorrectFileFormProps): ReactNode {
  return (
    <Form key={file.id} method="post" className="lb-flow">
      <input type="hidden" name="datei" value={file.id} />
      <input type="hidden" name="kind" value={file.kind} />
      <input type="hidden" name="mark" value={file.mark} />
      <ExampleFileFields kind={file.kind} of={fieldsOf(file, answer).of} />
      <ButtonGroup>
        <SubmitButton>{m.library_save()}</SubmitButton>
        <ButtonLink href={path} look="tertiary">
          {m.library_file_correct_stop()}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

/** TypedWords({ answer }): so that nobody has to write them again. */
export function TypedWords({ answer: { reply } }: { answer: CorrectionAnswer }): ReactNode {
  const typed = FILE_WORDS.map((name) => valueAt(reply.initialValue, name)).filter((text) => typeof text === "string" && text !== "");
  return (
    <p>
      {m.library_file_typed()} {typed.join(" – ")}
    </p>
  );
}
