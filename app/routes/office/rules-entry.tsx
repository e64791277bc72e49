// Who may enter.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { changedMeanwhile, rulesFrozen, wrongFields } from "#app/areas/competition/edit-answer";
import { entryRulesInput } from "#app/areas/competition/edition.input";
import { EntryRulesForm } from "#app/areas/competition/entry-rules-form";
import { entryRulesForm } from "#app/areas/competition/form-values";
import { mayChangeRules } from "#app/areas/competition/rules";
import { saveEntryRules } from "#app/areas/competition/save-entry-rules.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_entry_rules_title() }) }];

/** Once the rules are frozen there is nothing to change here; the overview shows them. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const back = `/organisation/${edition.slug}/regeln`;
  if (!mayChangeRules(edition).ok) throw redirect(back);
  return { back, saved: entryRulesForm(edition), version: edition.version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), entryRulesInput);
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const done = await saveEntryRules(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=teilnahme`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "frozen") return conflict(rulesFrozen(submission.reply()));
  const now = await requireEdition({ context, params });
  return conflict(changedMeanwhile(submission.reply(), { form: entryRulesForm(now), version: now.version }));
}

export default function RulesEntry() {
  const { back, saved, version } = useLoaderData<typeof loader>();
  return <EntryRulesForm {...{ back, saved, version }} given={useActionData<typeof action>()} />;
}
