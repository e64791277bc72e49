// What a form of the jury's meeting is answered, sent by a juror or by the office: both rooms have the same forms.
import { redirect } from "@remix-run/node";

import type { Edition } from "#app/areas/competition/edition";
import { actInSitting } from "#app/areas/results/act-in-sitting.server";
import { sittingFormId, sittingInput } from "#app/areas/results/sitting.input";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { parseForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";

/** `room`: address of the meeting as the sender sees it. */
export async function answerSittingForm(deps: Deps, viewer: Viewer, edition: Edition, { form, room }: { readonly form: FormData; readonly room: string }) {
  const submission = parseForm(form, sittingInput);
  if (submission.status !== "success" && submission.error?.["intent"]) throw badRequest();
  const shown = { form: sittingFormId(String(form.get("intent")), (name) => form.get(name)), reply: submission.reply() };
  if (submission.status !== "success") return invalid(shown);
  const done = await actInSitting(deps, viewer, edition, submission.value);
  if (done.ok) return redirect(room);
  if (done.reason === "forbidden") throw forbidden();
  if ("notice" in done.reason) return conflict({ ...shown, notice: done.reason.notice });
  return invalid({ ...shown, reply: submission.reply({ fieldErrors: { ...done.reason.fieldErrors } }) });
}
