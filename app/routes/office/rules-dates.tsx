// The dates of an edition.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DatesForm } from "#app/areas/competition/dates-form";
import { changedMeanwhile, wrongFields } from "#app/areas/competition/edit-answer";
import { datesInput } from "#app/areas/competition/edition.input";
import { datesForm } from "#app/areas/competition/form-values";
import { dateFixedBy, mayChangeRules, reasonOf } from "#app/areas/competition/rules";
import { saveDates } from "#app/areas/competition/save-dates.server";
import { tellDraftEditors } from "#app/areas/entries/tell-draft-editors.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_dates_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const fixedBy = (field: Parameters<typeof dateFixedBy>[1]) => dateFixedBy(edition, field, context.deps.now);
  return {
    back: `/organisation/${edition.slug}/regeln`,
    saved: datesForm(edition),
    version: edition.version,
    timeZone: edition.timeZone,
    stage: mayChangeRules(edition).ok ? ("open" as const) : ("frozen" as const),
    fixed: {
      entriesOpenAt: fixedBy("entriesOpenAt"),
      entriesCloseAt: fixedBy("entriesCloseAt"),
      judgingOpenAt: fixedBy("judgingOpenAt"),
      judgingCloseAt: fixedBy("judgingCloseAt"),
      publishAt: fixedBy("publishAt"),
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), datesInput);
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const done = await saveDates(context.deps, viewer, { editionId: edition.id, ...submission.value }, (q, moved) => tellDraftEditors(q, context.deps, moved));
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=termine`);
  if (typeof done.reason === "object") return invalid(wrongFields(submission.reply(), Object.fromEntries(done.reason.dates.map((problem) => [problem.field, [reasonOf(problem)]]))));
  if (done.reason !== "changed-meanwhile") throw forbidden();
  const now = await requireEdition({ context, params });
  return conflict(changedMeanwhile(submission.reply(), { form: datesForm(now), version: now.version }));
}

export default function RulesDates() {
  return <DatesForm {...useLoaderData<typeof loader>()} given={useActionData<typeof action>()} />;
}
