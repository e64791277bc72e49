// The files of an example, for both pages on which they are handed in: the municipality's and the office's.
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { correctExampleFile } from "#app/areas/library/correct-example-file.server";
import { exampleFileInput } from "#app/areas/library/example-file.input";
import type { ExampleFilesAnswer } from "#app/areas/library/example-files";
import { handInExampleFile } from "#app/areas/library/hand-in-example-file.server";
import { readExampleFiles } from "#app/areas/library/read-example-files.server";
import { removeExampleFile } from "#app/areas/library/remove-example-file.server";
import type { Viewer } from "#app/base/viewer";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound, tooLarge } from "#app/http/respond.server";
import { BrokenForm, fileParts, type FormFile } from "#app/services/files/multipart";
import { readableOf } from "#app/services/files/web-stream";
import { EXAMPLE_FILE_KINDS, type ExampleFileKind } from "#db/vocabulary/example";

type Asked = Pick<LoaderFunctionArgs, "context" | "request" | "params">;

/** By what stands in the address after it. */
const DONE = [["hinzugefuegt", "added"], ["geaendert", "corrected"], ["entfernt", "removed"]] as const;

export async function exampleFilesPage({ context, request, params }: Asked, viewer: Viewer) {
  const page = await readExampleFiles(context.deps.store.read, viewer, params.example ?? "");
  if (!page) throw notFound();
  const { searchParams } = new URL(request.url);
  const done = DONE.find(([parameter]) => searchParams.has(parameter))?.[1];
  return { page, done, chosen: searchParams.get("datei") };
}

/** `path`: of the page that answers. */
export async function answerExampleFiles(asked: Asked, viewer: Viewer, path: string) {
  const { context, request, params } = asked;
  const exampleId = params.example ?? "";
  const contentType = request.headers.get("Content-Type") ?? "";
  if (contentType.startsWith("multipart/form-data") && request.body) {
    return receive(asked, viewer, { exampleId, path, parts: fileParts(readableOf(request.body), contentType) }).catch((fault: unknown) => {
      throw fault instanceof BrokenForm ? badRequest() : fault;
    });
  }
  const form = await readForm(request);
  if (form.has("datei")) return correct(asked, viewer, { exampleId, path, form });
  const done = await removeExampleFile(context.deps, viewer, { exampleId, fileId: textOf(form, "entfernen") });
  if (done.ok) return redirect(`${path}?entfernt`);
  if (done.reason === "not-found") throw notFound();
  return conflict<ExampleFilesAnswer>({ refusal: done.reason });
}

type Sent = { readonly exampleId: string; readonly path: string; readonly form: FormData };

async function correct({ context }: Asked, viewer: Viewer, { exampleId, path, form }: Sent) {
  checkKind(form);
  const submission = parseForm(form, exampleFileInput);
  const fileId = textOf(form, "datei");
  const correcting = () => ({ file: fileId, reply: submission.reply() });
  if (submission.status !== "success") return invalid<ExampleFilesAnswer>({ correcting: correcting() });
  const done = await correctExampleFile(context.deps, viewer, { exampleId, fileId, mark: textOf(form, "mark"), said: submission.value });
  if (done.ok) return redirect(`${path}?geaendert`);
  if (done.reason === "not-found") throw notFound();
  return conflict<ExampleFilesAnswer>({ correcting: correcting(), refusal: done.reason });
}

function checkKind(form: FormData): ExampleFileKind {
  const kind = EXAMPLE_FILE_KINDS.find((known) => known === textOf(form, "kind"));
  if (kind === undefined) throw badRequest();
  return kind;
}

type Received = { readonly exampleId: string; readonly path: string; readonly parts: AsyncIterable<FormFile> };

async function receive({ context }: Asked, viewer: Viewer, { exampleId, path, parts }: Received) {
  for await (const { name, fields, bytes } of parts) {
    const form = new FormData();
    for (const [field, value] of fields) form.append(field, value);
    const kind = checkKind(form);
    const submission = parseForm(form, exampleFileInput);
    const again = (reason?: string): ExampleFilesAnswer => {
      const reply = submission.reply();
      return { adding: { kind, fileName: name, reply: reason === undefined ? reply : { ...reply, error: { ...reply.error, datei: [reason] } } } };
    };
    if (submission.status !== "success" || name === "") return invalid(again(name === "" ? "missing" : undefined));
    const done = await handInExampleFile(context.deps, viewer, { exampleId, said: submission.value }, { name, bytes });
    if (done.ok) return redirect(`${path}?hinzugefuegt`);
    switch (done.reason) {
      case "not-found":
        throw notFound();
      case "closed":
        return conflict<ExampleFilesAnswer>({ refusal: "closed" });
      case "too-large":
        return tooLarge(again(done.reason));
      default:
        return invalid(again(done.reason));
    }
  }
  throw badRequest();
}
