// How is judged; once the rules are frozen, the wording of the anchors.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { anchorWordingInput, judgingRulesInput } from "#app/areas/competition/category.input";
import { correctAnchors } from "#app/areas/competition/correct-anchors.server";
import { changedMeanwhile, rulesFrozen, withRows, wrongFields } from "#app/areas/competition/edit-answer";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { judgingForm } from "#app/areas/competition/form-values";
import { JudgingForm } from "#app/areas/competition/judging-form";
import { saveJudgingRules } from "#app/areas/competition/save-judging-rules.server";
import { requireEdition } from "#app/http/edition.server";
import { parseAndUse, parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_judging_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, version, rulesFrozenAt, timeZone } = edition;
  return { back: `/organisation/${slug}/regeln`, saved: judgingForm(edition, await readEditionRules(context.deps.store.read, edition.id)), version, rulesFrozenAt, timeZone };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const order = form.get("zeile");
  if (typeof order === "string") return withRows(parseForm(form, judgingRulesInput).reply(), { list: "anchors", order, firstField: "points" });
  const ids = { editionId: edition.id };
  const { deps } = context;
  const { reply, done } =
    form.get("scope") === "wording"
      ? await parseAndUse(form, anchorWordingInput, (given) => correctAnchors(deps, viewer, { ...ids, ...given }))
      : await parseAndUse(form, judgingRulesInput, (given) => saveJudgingRules(deps, viewer, { ...ids, ...given }));
  if (!done) return invalid(wrongFields(reply));
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=bewertung`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "frozen") return conflict(rulesFrozen(reply));
  if (typeof done.reason === "object") return invalid(wrongFields(reply, Object.fromEntries(done.reason.problems.map(({ field, problem }) => [field, [problem]]))));
  const now = await requireEdition({ context, params });
  const saved = judgingForm(now, await readEditionRules(context.deps.store.read, now.id));
  return conflict(changedMeanwhile(reply, { form: saved, version: now.version }));
}

export default function RulesJudging() {
  const { back, saved, version, rulesFrozenAt, timeZone } = useLoaderData<typeof loader>();
  const frozenSince = rulesFrozenAt === null ? null : formatDateTime(rulesFrozenAt, timeZone);
  return <JudgingForm {...{ back, saved, version, frozenSince }} given={useActionData<typeof action>()} />;
}
