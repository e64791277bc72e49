// What is asked about a picture or a document of an example, when it is handed in and when it is corrected.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import type { FormFields } from "#app/ui/form-answer";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import type { ExampleFileKind } from "#db/vocabulary/example";

export const FILE_WORDS = ["description", "credit"] as const;
export type FileWord = (typeof FILE_WORDS)[number];

const WORDS = {
  picture: { description: m.library_file_picture_description, help: m.library_file_picture_description_help, missing: { description: m.library_file_missing_seen, credit: m.library_file_missing_credit } },
  document: { description: m.library_file_document_description, help: m.library_file_document_description_help, missing: { description: m.library_file_missing_name, credit: m.library_file_missing_credit } },
} as const satisfies Record<ExampleFileKind, { readonly missing: Record<FileWord, () => string>; readonly [word: string]: unknown }>;

export function explainWord(kind: ExampleFileKind, reason: string, name: FileWord): string {
  return reason === "too-long" ? m.library_form_too_long() : WORDS[kind].missing[name]();
}

/** ExampleFileFields({ kind, of }): of the form's fields (form-answer.ts). */
export function ExampleFileFields({ kind, of }: { kind: ExampleFileKind; of: (name: FileWord) => ReturnType<FormFields<string>["of"]> }): ReactNode {
  const words = WORDS[kind];
  if (kind === "document") return <TextField {...of("description")} label={words.description()} help={words.help()} autoComplete="off" required />;
  return (
    <>
      <TextArea {...of("description")} label={words.description()} help={words.help()} rows={2} required />
      <TextField {...of("credit")} label={m.library_file_credit()} help={m.library_file_credit_help()} autoComplete="off" required />
    </>
  );
}
