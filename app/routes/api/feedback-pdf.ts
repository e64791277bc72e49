// /beitraege/:id/rueckmeldung.pdf: the feedback as an accessible document in the reader's language, from the instant of publication on.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { feedbackPaper } from "#app/areas/results/feedback-paper.server";
import { readFeedback } from "#app/areas/results/read-feedback.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const feedback = await readFeedback(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!feedback) throw notFound();
  const { name, paper } = feedbackPaper(feedback, context.locale);
  return pdfResponse(context, paper, { name, busyText: m.documents_busy() });
}
