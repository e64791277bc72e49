// /beitraege/:id/zurueckziehen: asks before an entry leaves the competition, or a draft is discarded.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EntryWithdrawal } from "#app/areas/entries/entry-withdrawal";
import { readDraft } from "#app/areas/entries/read-draft.server";
import { withdrawEntry } from "#app/areas/entries/withdraw-entry.server";
import { readForm } from "#app/http/form.server";
import { conflict, notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.entries_withdraw_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const draft = await readDraft(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!draft) throw notFound();
  return draft;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  await readForm(request);
  const withdrawn = await withdrawEntry(context.deps, viewer, params.id ?? "");
  if (withdrawn.ok) return redirect("/beitraege");
  if (withdrawn.reason.reason === "not-found") throw notFound();
  return conflict({ refused: "yes" as const });
}

export default function WithdrawEntryPage() {
  const draft = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <EntryWithdrawal draft={draft} refused={answered?.refused ?? "no"} />;
}
