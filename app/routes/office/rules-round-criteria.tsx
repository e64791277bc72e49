// The criteria that a category has of its own in the round that follows; once the rules are frozen, their wording.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { categoryErrors } from "#app/areas/competition/category-errors";
import { criteriaWordingInput, roundCriteriaInput } from "#app/areas/competition/category.input";
import { correctRoundCriteria } from "#app/areas/competition/correct-round-criteria.server";
import { changedMeanwhile, rulesFrozen, withRows, wrongFields } from "#app/areas/competition/edit-answer";
import { roundCriteriaForm } from "#app/areas/competition/form-values";
import { findCategoryByKey } from "#app/areas/competition/read-rules.server";
import { RoundCriteriaForm } from "#app/areas/competition/round-criteria-form";
import { mayChangeRules } from "#app/areas/competition/rules";
import { saveRoundCriteria } from "#app/areas/competition/save-round-criteria.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseAndUse, parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? m.rounds_criteria_title({ category: say(data.name), no: data.no }) : m.competition_nav_rules() }) }];

async function find({ context, params }: { context: Context; params: { edition?: string; category?: string } }) {
  const edition = await requireEdition({ context, params });
  const category = await findCategoryByKey(context.deps.store.read, edition.id, params.category ?? "");
  if (!category) throw notFound();
  const no = edition.round + 1;
  const own = category.otherCriteria.filter(({ round }) => round === no);
  return { edition, category, no, own, form: roundCriteriaForm(category, own) };
}

/** Where no round follows, or a frozen one has no criteria of its own, there is nothing to change here; the overview shows what holds. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category, no, own, form } = await find({ context, params });
  const { slug, version, rulesFrozenAt, timeZone, roundRule } = edition;
  const back = `/organisation/${slug}/regeln`;
  if (roundRule === null || (!mayChangeRules(edition).ok && own.length === 0)) throw redirect(back);
  return { back, name: category.name, no, saved: form, version, rulesFrozenAt, timeZone };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  const form = await readForm(request);
  const order = form.get("zeile");
  if (typeof order === "string") return withRows(parseForm(form, roundCriteriaInput).reply(), { list: "criteria", order, firstField: "name.de" });
  const ids = { editionId: edition.id, categoryId: category.id };
  const { deps } = context;
  const { reply, done } =
    form.get("scope") === "wording"
      ? await parseAndUse(form, criteriaWordingInput, (given) => correctRoundCriteria(deps, viewer, { ...ids, ...given }))
      : await parseAndUse(form, roundCriteriaInput, (given) => saveRoundCriteria(deps, viewer, { ...ids, ...given }));
  if (!done) return invalid(wrongFields(reply));
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=kategorie`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-such-category" || done.reason === "no-further-round") throw notFound();
  if (done.reason === "frozen") return conflict(rulesFrozen(reply));
  if (typeof done.reason === "object") return invalid(wrongFields(reply, categoryErrors(done.reason, reply)));
  const now = await find({ context, params });
  return conflict(changedMeanwhile(reply, { form: now.form, version: now.edition.version }));
}

export default function RulesRoundCriteria() {
  const { back, name, no, saved, version, rulesFrozenAt, timeZone } = useLoaderData<typeof loader>();
  const frozenSince = rulesFrozenAt === null ? null : formatDateTime(rulesFrozenAt, timeZone);
  return <RoundCriteriaForm {...{ back, no, saved, version, frozenSince }} category={say(name)} given={useActionData<typeof action>()} />;
}
