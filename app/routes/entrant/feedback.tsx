// /beitraege/:id/rueckmeldung: the feedback to the lead, from the instant of publication on.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { FeedbackPage } from "#app/areas/results/feedback";
import { readFeedback } from "#app/areas/results/read-feedback.server";
import { notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_feedback_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const feedback = await readFeedback(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!feedback) throw notFound();
  return { feedback };
}

export default function FeedbackRoute() {
  return <FeedbackPage {...useLoaderData<typeof loader>()} />;
}
