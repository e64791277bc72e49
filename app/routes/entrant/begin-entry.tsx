// /beitraege/neu: category and title; then the draft exists.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BeginEntry } from "#app/areas/entries/begin-entry";
import { beginEntryInput } from "#app/areas/entries/begin-entry.input";
import { beginEntry } from "#app/areas/entries/begin-entry.server";
import { listOpenEditions } from "#app/areas/entries/list-open-editions.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.entries_new() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireEntrant({ context, request });
  const open = await listOpenEditions(context.deps.store.read, context.deps.now);
  return open.map(({ edition, categories }) => ({
    name: edition.name,
    timeZone: edition.timeZone,
    deadline: edition.entriesCloseAt,
    categories: categories.map(({ id, name, description }) => ({ id, name, description })),
  }));
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const submission = parseForm(await readForm(request), beginEntryInput);
  if (submission.status !== "success") return invalid({ answer: submission.reply(), closed: "no" as const });
  const begun = await beginEntry(context.deps, viewer, submission.value);
  if (begun.ok) return redirect(`/beitraege/${begun.value}`);
  if (begun.reason === "no-organisation") throw forbidden();
  return conflict({ answer: submission.reply(), closed: "yes" as const });
}

export default function BeginEntryPage() {
  const open = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <BeginEntry open={open} answer={answered?.answer} closed={answered?.closed ?? "no"} />;
}
