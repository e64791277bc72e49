// /organisation/:edition/beitraege/:id: the formal check of one entry.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { findEditionBySlug } from "#app/areas/competition/find-edition.server";
import { decideFormalCheckInput } from "#app/areas/entries/decide-formal-check.input";
import { decideFormalCheck } from "#app/areas/entries/decide-formal-check.server";
import { OfficeEntry } from "#app/areas/entries/office-entry";
import { readOfficeEntry } from "#app/areas/entries/read-office-entry.server";
import { isOrganiser } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.entry.number ?? m.entries_office_title() }) }];

async function getEditionOf(context: Context, slug: string | undefined) {
  const edition = await findEditionBySlug(context.deps.store.read, slug ?? "");
  if (!edition) throw notFound();
  return edition;
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await getEditionOf(context, params.edition);
  const asked = new URL(request.url).searchParams.get("fassung");
  const entry = await readOfficeEntry(context.deps.store.read, edition, params.id ?? "", context.deps.now, asked === null ? undefined : Number(asked));
  if (!entry) throw notFound();
  const mayDecide: "yes" | "no" = isOrganiser(viewer) ? "yes" : "no";
  return { edition: { slug: edition.slug, name: edition.name, timeZone: edition.timeZone }, entry, mayDecide };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await getEditionOf(context, params.edition);
  const submission = parseForm(await readForm(request), decideFormalCheckInput);
  if (submission.status !== "success") return invalid({ answer: submission.reply(), refusal: undefined });
  const decided = await decideFormalCheck(context.deps, viewer, { ...submission.value, entryId: params.id ?? "", editionId: edition.id });
  if (decided.ok) return redirect(`/organisation/${edition.slug}/beitraege/${params.id}`);
  switch (decided.reason) {
    case "not-found":
      throw notFound();
    case "not-organiser":
      throw forbidden();
    case "reason-missing":
      return invalid({ answer: submission.reply({ fieldErrors: { reason: ["reason-missing"] } }), refusal: undefined });
    default:
      return conflict({ answer: submission.reply(), refusal: decided.reason === "newer-version" || decided.reason === "findings-open" ? decided.reason : ("state" as const) });
  }
}

export default function OfficeEntryPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <OfficeEntry {...page} answer={answered?.answer} refusal={answered?.refusal} />;
}
