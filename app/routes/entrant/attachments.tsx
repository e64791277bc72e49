// /beitraege/:id/anlagen: the files of an entry. The plain form's files are taken here; browsers with script send them to /ingest.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";

import { AttachmentsPage } from "#app/areas/entries/attachments";
import { handInFiles } from "#app/areas/entries/hand-in-files.server";
import { readAttachmentsPage } from "#app/areas/entries/read-attachments-page.server";
import { removeAttachment } from "#app/areas/entries/remove-attachment.server";
import type { Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { readForm } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound, tooLarge } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { BrokenForm, fileParts, type FilePart } from "#app/services/files/multipart";
import { readableOf } from "#app/services/files/web-stream";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.entries_file_title() }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const page = await readAttachmentsPage(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!page) throw notFound();
  const { searchParams } = new URL(request.url);
  return { page, added: Number(searchParams.get("hinzugefuegt") ?? 0) || 0, removed: searchParams.has("entfernt") };
}

const UNCHANGED = { refused: [], added: 0, nothingChosen: false } as const;

async function receive({ deps }: Context, viewer: Viewer, entryId: string, parts: AsyncIterable<FilePart>) {
  const done = await handInFiles(deps, viewer, entryId, parts).catch((fault: unknown) => {
    throw fault instanceof BrokenForm ? badRequest() : fault;
  });
  if (!done.ok) {
    if (done.reason === "not-found") throw notFound();
    return conflict(UNCHANGED);
  }
  const refused = done.value.flatMap(({ name, outcome }) => (outcome.ok ? [] : [{ name, reason: outcome.reason }]));
  const added = done.value.length - refused.length;
  if (done.value.length === 0) return invalid({ ...UNCHANGED, nothingChosen: true });
  if (refused.length === 0) return redirect(`/beitraege/${entryId}/anlagen?hinzugefuegt=${added}`);
  const answer = { refused, added, nothingChosen: false };
  return refused.some(({ reason }) => reason === "too-large") ? tooLarge(answer) : invalid(answer);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const entryId = params.id ?? "";
  const contentType = request.headers.get("Content-Type") ?? "";
  if (contentType.startsWith("multipart/form-data") && request.body) return receive(context, viewer, entryId, fileParts(readableOf(request.body), contentType));
  const form = await readForm(request);
  const done = await removeAttachment(context.deps, viewer, { entryId, attachmentId: String(form.get("entfernen")) });
  if (done.ok) return redirect(`/beitraege/${entryId}/anlagen?entfernt`);
  if (done.reason === "not-found") throw notFound();
  return conflict(UNCHANGED);
}

export default function AttachmentsRoute() {
  const { page, added, removed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  return <AttachmentsPage page={page} answer={answer} added={answer ? answer.added : added} removed={!answer && removed} onAttached={revalidate} />;
}
