// The bytes of an attachment, of a document that a partner handed in, of an advice case, or of a good example, for those who may read them; for everybody
// else there is no such file.
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { findCaseDocument } from "#app/areas/advice/find-case-document.server";
import { attachmentReading } from "#app/areas/entries/attachment.policy";
import { attachmentForJury, findAttachment, type FoundAttachment } from "#app/areas/entries/find-attachment.server";
import { findPartnerDocument } from "#app/areas/entries/find-partner-document.server";
import { judgesEntry } from "#app/areas/jury/may-open-entry.server";
import { findExampleFile } from "#app/areas/library/find-example-file.server";
import { isEntryPublic } from "#app/areas/results/is-published.server";
import type { Context } from "#app/http/context.server";
import { fileResponse } from "#app/http/file-response.server";
import { notFound } from "#app/http/respond.server";

type FoundFile = Pick<FoundAttachment, "id" | "key" | "name" | "size" | "type" | "sha256"> & Partial<Pick<FoundAttachment, "previewKey" | "previewSize">> & { readonly blind?: "yes" | "no"; readonly seconds?: number };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context;
  const file = await findReadable(context, params.id ?? "");
  if (!file) throw notFound();
  const { searchParams } = new URL(request.url);
  const { key, ...served } = searchParams.has("vorschau") ? previewOf(file) : { ...file, tag: file.sha256 };
  // A store elsewhere names its files as they were handed in.
  const elsewhere = file.blind === "yes" ? undefined : await deps.files.redirect(key, file.seconds);
  if (elsewhere !== undefined) return redirect(elsewhere, { headers: { "Cache-Control": "no-store" } });
  const disposition = searchParams.has("ansicht") || searchParams.has("vorschau") ? "inline" : "attachment";
  return fileResponse(request, served, disposition, async (span) => {
    const bytes = await deps.files.open(key, span);
    if (bytes === undefined) throw new Error(`the bytes of attachment ${file.id} are missing`);
    return context.paced(bytes);
  });
}

async function findReadable(context: Context, id: string): Promise<FoundFile | undefined> {
  const { deps, viewer } = context;
  const file = await findAttachment(deps.store.read, id);
  if (!file) return (await findPartnerDocument(deps.store.read, viewer, id)) ?? (await findCaseDocument(deps.store.read, viewer, id, deps.now)) ?? ofExample(context, id);
  const reader = { viewer, judges: await judgesEntry(deps.store.read, viewer, file), entryIsPublic: await isEntryPublic(deps.store.read, file.entryId, deps.now) };
  const reading = attachmentReading(file, reader);
  if (reading !== "as-jury") return reading === "whole" ? file : undefined;
  const shown = await attachmentForJury(deps.store.read, file);
  return shown && { ...file, ...shown };
}

/** What is withdrawn is gone within a minute, wherever it lies. */
async function ofExample({ deps, viewer }: Context, id: string): Promise<FoundFile | undefined> {
  const file = await findExampleFile(deps.store.read, viewer, id);
  return file && { ...file, seconds: 60 };
}

/** Small, and of one kind; of a file that has none there is nothing to see. */
function previewOf({ name, previewKey, previewSize }: FoundFile) {
  if (!previewKey || !previewSize) throw notFound();
  return { key: previewKey, tag: previewKey, name: `${name}.webp`, type: "image/webp", size: previewSize };
}
