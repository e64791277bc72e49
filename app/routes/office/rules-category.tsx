// A category with its criteria and weights; once the rules are frozen, their wording.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { categoryInput, categoryWordingInput } from "#app/areas/competition/category.input";
import { CategoryForm } from "#app/areas/competition/category-form";
import { correctCategory } from "#app/areas/competition/correct-category.server";
import { changedMeanwhile, rulesFrozen, withRows, wrongFields } from "#app/areas/competition/edit-answer";
import { categoryErrors } from "#app/areas/competition/category-errors";
import { categoryForm } from "#app/areas/competition/form-values";
import { findCategoryByKey } from "#app/areas/competition/read-rules.server";
import { saveCategory } from "#app/areas/competition/save-category.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseAndUse, parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? say(data.name) : m.competition_nav_rules() }) }];

async function find({ context, params }: { context: Context; params: { edition?: string; category?: string } }) {
  const edition = await requireEdition({ context, params });
  const category = await findCategoryByKey(context.deps.store.read, edition.id, params.category ?? "");
  if (!category) throw notFound();
  return { edition, category };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  const { slug, version, rulesFrozenAt, timeZone } = edition;
  return { back: `/organisation/${slug}/regeln`, name: category.name, saved: categoryForm(category), version, rulesFrozenAt, timeZone };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  const form = await readForm(request);
  const order = form.get("zeile");
  if (typeof order === "string") return withRows(parseForm(form, categoryInput).reply(), { list: "criteria", order, firstField: "name.de" });
  const ids = { editionId: edition.id, categoryId: category.id };
  const { deps } = context;
  const { reply, done } =
    form.get("scope") === "wording"
      ? await parseAndUse(form, categoryWordingInput, (given) => correctCategory(deps, viewer, { ...ids, ...given }))
      : await parseAndUse(form, categoryInput, (given) => saveCategory(deps, viewer, { ...ids, ...given }));
  if (!done) return invalid(wrongFields(reply));
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=kategorie`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-such-category") throw notFound();
  if (done.reason === "frozen") return conflict(rulesFrozen(reply));
  if (done.reason !== "changed-meanwhile") return invalid(wrongFields(reply, categoryErrors(done.reason, reply)));
  const now = await find({ context, params });
  return conflict(changedMeanwhile(reply, { form: categoryForm(now.category), version: now.edition.version }));
}

export default function RulesCategory() {
  const { back, name, saved, version, rulesFrozenAt, timeZone } = useLoaderData<typeof loader>();
  const frozenSince = rulesFrozenAt === null ? null : formatDateTime(rulesFrozenAt, timeZone);
  return <CategoryForm {...{ back, saved, version, frozenSince }} title={say(name)} given={useActionData<typeof action>()} />;
}
