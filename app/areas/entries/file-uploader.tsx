// The form that takes files. Without script it is sent as a whole; with script each file is sent by itself, with its progress, by the stock
// client of the upload protocol, which is loaded with the first file.
import { useId, useRef, useState, useSyncExternalStore, type FormEvent, type ReactNode } from "react";

import type { UploadRouter } from "#app/services/files/route-handler";
import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { SubmitButton } from "#app/ui/button";
import { DropArea } from "#app/ui/drop-area";
import { FileField } from "#app/ui/file-field";
import { Form } from "#app/ui/form";
import { Progress } from "#app/ui/progress";

import { ENTRY_LIMIT, FILE_ENDINGS, FILE_LIMIT, mayAdd, MAX_FILES } from "./attachment";
import { RefusedFiles, type RefusedFile } from "./attachment-refusal";

const ACCEPT = FILE_ENDINGS.map((ending) => `.${ending}`).join(",");
const AT_ONCE = 3;
const unchanging = () => () => undefined;

type Transfer = {
  readonly id: number;
  readonly name: string;
  readonly percent: number;
  readonly state: "under way" | "attached" | "refused";
  /** Of a refused one. */
  readonly reason: string;
};

/** Sends one file; undefined when it is attached, else the reason why not. */
async function send(file: File, entryId: string, onProgress: (percent: number) => void): Promise<string | undefined> {
  try {
    const { genUploader } = await import("uploadthing/client");
    const { uploadFiles } = genUploader<UploadRouter>({ url: "/api/uploadthing" });
    const [sent] = await uploadFiles("attachment", { files: [file], input: { entryId }, onUploadProgress: ({ progress }) => onProgress(Math.floor(progress)) });
    if (!sent) return "fault";
    return sent.serverData.ok ? undefined : sent.serverData.reason;
  } catch (fault) {
    return fault instanceof Error && /^[a-z-]+$/.test(fault.message) ? fault.message : "interrupted";
  }
}

function useTransfers(entryId: string, present: readonly { readonly size: number }[], onAttached: () => void) {
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const count = useRef(0);

  async function start(files: readonly File[]): Promise<void> {
    const change = (id: number, to: Partial<Transfer>) => setTransfers((current) => current.map((transfer) => (transfer.id === id ? { ...transfer, ...to } : transfer)));
    const waiting = files.map((file) => ({ file, id: ++count.current }));
    const begun = waiting.map(({ file, id }) => ({ id, name: file.name, percent: 0, state: "under way" as const, reason: "" }));
    setTransfers((current) => [...current.filter(({ state }) => state === "under way"), ...begun]);
    async function work(): Promise<void> {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { file, id } = next;
        const fits = mayAdd(present, [{ size: file.size, type: file.type || undefined }]);
        const reason = fits.ok ? await send(file, entryId, (percent) => change(id, { percent })) : fits.reason;
        change(id, reason === undefined ? { state: "attached" } : { state: "refused", reason });
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    onAttached();
  }

  return { transfers, start };
}

export type FileUploaderProps = {
  entryId: string;
  present: readonly { readonly size: number }[];
  /** What the plain form was answered. */
  error: string | undefined;
  /** All chosen files have been dealt with: the list is to be read anew. */
  onAttached: () => void;
};

/** FileUploader({ entryId, present: { size }[], error, onAttached }) */
export function FileUploader({ entryId, present, error, onAttached }: FileUploaderProps): ReactNode {
  const fieldId = useId();
  const scripted = useSyncExternalStore(unchanging, () => true, () => false);
  const { transfers, start } = useTransfers(entryId, present, onAttached);
  const refused: RefusedFile[] = transfers.filter(({ state }) => state === "refused");

  function submit(event: FormEvent<HTMLFormElement>): void {
    const field = event.currentTarget.elements.namedItem("dateien");
    if (!(field instanceof HTMLInputElement) || !field.files || field.files.length === 0) return;
    event.preventDefault();
    const files = [...field.files];
    event.currentTarget.reset();
    void start(files);
  }

  const full = present.length >= MAX_FILES;
  return (
    <>
      <DropArea onFiles={scripted && !full ? (files) => void start(files) : undefined}>
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
        {transfers.map(
          ({ id, name, percent, state }) =>
            state === "under way" && (
              <Progress key={id} label={name} value={percent} max={100} text={percent < 100 ? m.entries_file_percent({ percent }) : m.entries_file_checking()} />
            ),
        )}
        <p role="status">
          {transfers.length > 0 && m.entries_file_progress({ done: transfers.filter(({ state }) => state === "attached").length, count: transfers.length })}
        </p>
      </DropArea>
      <RefusedFiles files={refused} />
    </>
  );
}
