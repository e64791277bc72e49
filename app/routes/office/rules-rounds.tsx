// How many rounds of judging there are, and who comes into the second.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { roundsInput } from "#app/areas/competition/category.input";
import { changedMeanwhile, rulesFrozen, wrongFields } from "#app/areas/competition/edit-answer";
import { listOtherRounds } from "#app/areas/competition/find-edition.server";
import { roundsForm } from "#app/areas/competition/form-values";
import { RoundsForm } from "#app/areas/competition/rounds-form";
import { mayChangeRules } from "#app/areas/competition/rules";
import { saveRounds } from "#app/areas/competition/save-rounds.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.rounds_title() }) }];

async function read({ context, params }: { context: Context; params: { edition?: string } }) {
  const edition = await requireEdition({ context, params });
  const [second] = await listOtherRounds(context.deps.store.read, edition.id);
  return { edition, form: roundsForm(edition, second), version: edition.version };
}

/** Once the rules are frozen there is nothing to change here; the overview shows them. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, form, version } = await read({ context, params });
  const back = `/organisation/${edition.slug}/regeln`;
  if (!mayChangeRules(edition).ok) throw redirect(back);
  return { back, saved: form, version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), roundsInput);
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const done = await saveRounds(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=runden`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "frozen") return conflict(rulesFrozen(submission.reply()));
  if (typeof done.reason === "object") return invalid(wrongFields(submission.reply(), Object.fromEntries(done.reason.problems.map(({ field, problem }) => [field, [problem]]))));
  return conflict(changedMeanwhile(submission.reply(), await read({ context, params })));
}

export default function RulesRounds() {
  const { back, saved, version } = useLoaderData<typeof loader>();
  return <RoundsForm {...{ back, saved, version }} given={useActionData<typeof action>()} />;
}
