// /beitraege/:id/einreichen: the last look, and the button that hands the entry in.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EntryReview, type ReviewRefusal } from "#app/areas/entries/entry-review";
import { isOwnEntry } from "#app/areas/entries/is-own-entry.server";
import { readReview } from "#app/areas/entries/read-review.server";
import { submitEntry, type SubmitEntryRefusal } from "#app/areas/entries/submit-entry.server";
import { submitEntryInput } from "#app/areas/entries/submit-entry.input";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.entries_review_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const review = await readReview(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!review) throw notFound();
  return review;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const entryId = params.id ?? "";
  if (!(await isOwnEntry(context.deps.store.read, viewer, entryId))) throw notFound();
  const submission = parseForm(await readForm(request), submitEntryInput);
  if (submission.status !== "success") throw badRequest();
  const submitted = await submitEntry(context.deps, viewer, { entryId, ...submission.value });
  if (submitted.ok) return redirect(`/beitraege/${entryId}/eingang?neu=1`);
  if (submitted.reason.reason === "not-found") throw notFound();
  const refusal = shownRefusal(submitted.reason);
  return refusal.reason === "incomplete" ? invalid(refusal) : conflict(refusal);
}

function shownRefusal(refusal: Exclude<SubmitEntryRefusal, { readonly reason: "not-found" }>): ReviewRefusal {
  if (refusal.reason === "incomplete") return { reason: "incomplete" };
  if (refusal.reason !== "closed") return refusal;
  const { because } = refusal;
  return { reason: "closed", because: because === "too-early" || because === "too-late" ? because : "other" };
}

export default function ReviewEntryPage() {
  const review = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <EntryReview review={review} refusal={refusal} />;
}
