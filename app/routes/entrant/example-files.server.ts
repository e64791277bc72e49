// The files of an example, for both pages on which they are handed in: the municipality's and the office's.
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { exampleFileInput } from "#app/areas/library/example-file.input";
import type { ExampleFileAnswer } from "#app/areas/library/example-file-form";
import { handInExampleFile } from "#app/areas/library/hand-in-example-file.server";
import { readExampleFiles } from "#app/areas/library/read-example-files.server";
import { removeExampleFile } from "#app/areas/library/remove-example-file.server";
import type { Viewer } from "#app/base/viewer";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound, tooLarge } from "#app/http/respond.server";
import { BrokenForm, fileParts, type FormFile } from "#app/services/files/multipart";
import { readableOf } from "#app/services/files/web-stream";
import { EXAMPLE_FILE_KINDS } from "#db/vocabulary/example";

type Asked = Pick<LoaderFunctionArgs, "context" | "request" | "params">;

export async function exampleFilesPage({ context, request, params }: Asked, viewer: Viewer) {
  const page = await readExampleFiles(context.deps.store.read, viewer, params.example ?? "");
  if (!page) throw notFound();
  const { searchParams } = new URL(request.url);
  return { page, done: searchParams.has("hinzugefuegt") ? ("added" as const) : searchParams.has("entfernt") ? ("removed" as const) : undefined };
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
  const done = await removeExampleFile(context.deps, viewer, { exampleId, fileId: textOf(await readForm(request), "entfernen") });
  if (done.ok) return redirect(`${path}?entfernt`);
  if (done.reason === "not-found") throw notFound();
  return conflict("closed" as const);
}

type Received = { readonly exampleId: string; readonly path: string; readonly parts: AsyncIterable<FormFile> };

async function receive({ context }: Asked, viewer: Viewer, { exampleId, path, parts }: Received) {
  for await (const { name, fields, bytes } of parts) {
    const form = new FormData();
    for (const [field, value] of fields) form.append(field, value);
    const kind = EXAMPLE_FILE_KINDS.find((known) => known === textOf(form, "kind"));
    if (kind === undefined) throw badRequest();
    const submission = parseForm(form, exampleFileInput);
    const again = (reason?: string): ExampleFileAnswer => {
      const reply = submission.reply();
      return { kind, fileName: name, reply: reason === undefined ? reply : { ...reply, error: { ...reply.error, datei: [reason] } } };
    };
    if (submission.status !== "success" || name === "") return invalid(again(name === "" ? "missing" : undefined));
    const done = await handInExampleFile(context.deps, viewer, { exampleId, said: submission.value }, { name, bytes });
    if (done.ok) return redirect(`${path}?hinzugefuegt`);
    switch (done.reason) {
      case "not-found":
        throw notFound();
      case "closed":
        return conflict("closed" as const);
      case "too-large":
        return tooLarge(again(done.reason));
      default:
        return invalid(again(done.reason));
    }
  }
  throw badRequest();
}
