// The form that takes files. Without script it is sent as a whole; with script each file is sent by itself, with its progress (transfers.tsx).
import { useId, type FormEvent, type ReactNode } from "react";

import { FILE_ENDINGS } from "#app/base/file-name";
import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { SubmitButton } from "#app/ui/button";
import { DropArea } from "#app/ui/drop-area";
import { FileField } from "#app/ui/file-field";
import { Form } from "#app/ui/form";
import { ENTRY_LIMIT, FILE_LIMIT, MAX_FILES } from "#db/vocabulary/attachment";

import { mayAdd } from "./attachment";
import { RefusedFiles } from "./attachment-refusal";
import { TransferList } from "./transfer-list";
import { useTransfers } from "./use-transfers";

const ACCEPT = FILE_ENDINGS.map((ending) => `.${ending}`).join(",");

export type FileUploaderProps = {
  entryId: string;
  present: readonly { readonly size: number }[];
  /** What the plain form was answered. */
  error: string | undefined;
  /** A file has been attached: the list is to be read anew. */
  onAttached: () => void;
};

/** FileUploader({ entryId, present: { size }[], error, onAttached }) */
export function FileUploader({ entryId, present, error, onAttached }: FileUploaderProps): ReactNode {
  const fieldId = useId();
  const { transfers, list, start, scripted } = useTransfers((file, coming) => {
    const fits = mayAdd([...present, ...coming], [{ size: file.size, type: file.type || undefined }]);
    return fits.ok ? undefined : fits.reason;
  }, onAttached);
  const send = (files: readonly File[]) => start(files, { entryId });

  function submit(event: FormEvent<HTMLFormElement>): void {
    const field = event.currentTarget.elements.namedItem("dateien");
    if (!(field instanceof HTMLInputElement) || !field.files || field.files.length === 0) return;
    event.preventDefault();
    const files = [...field.files];
    event.currentTarget.reset();
    send(files);
  }

  const full = present.length >= MAX_FILES;
  return (
    <>
      <DropArea onFiles={scripted && !full ? send : undefined}>
        {full ? (
          <p>{m.entries_file_full({ count: MAX_FILES })}</p>
        ) : (
          <Form method="post" encType="multipart/form-data" className="lb-flow" onSubmit={submit}>
            <FileField
              id={fieldId}
              name="dateien"
              label={m.entries_file_choose()}
              help={m.entries_file_help({ limit: formatBytes(FILE_LIMIT), count: MAX_FILES, total: formatBytes(ENTRY_LIMIT) })}
              error={error}
              accept={ACCEPT}
              multiple
              required
            />
            {scripted && <p>{m.entries_file_drop()}</p>}
            <SubmitButton icon="add">{m.entries_file_upload()}</SubmitButton>
          </Form>
        )}
        <TransferList list={list} transfers={transfers} onGivenUp={() => document.getElementById(fieldId)?.focus()} />
      </DropArea>
      <RefusedFiles files={list.filter(({ state }) => state === "refused")} />
    </>
  );
}
