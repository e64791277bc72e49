// A new category.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { addCategory } from "#app/areas/competition/add-category.server";
import { categoryErrors } from "#app/areas/competition/category-errors";
import { CategoryForm } from "#app/areas/competition/category-form";
import { newCategoryInput } from "#app/areas/competition/category.input";
import { rulesFrozen, withRows, wrongFields } from "#app/areas/competition/edit-answer";
import { readCategoryTemplate } from "#app/areas/competition/read-template.server";
import { mayChangeRules } from "#app/areas/competition/rules";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_category_add() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const back = `/organisation/${edition.slug}/regeln`;
  if (!mayChangeRules(edition).ok) throw redirect(back);
  return { back, saved: readCategoryTemplate(), version: edition.version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const submission = parseForm(form, newCategoryInput);
  const order = form.get("zeile");
  if (typeof order === "string") return withRows(submission.reply(), { list: "criteria", order, firstField: "name.de" });
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const done = await addCategory(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=kategorie`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "frozen" || done.reason === "changed-meanwhile") return conflict(rulesFrozen(submission.reply()));
  return invalid(wrongFields(submission.reply(), categoryErrors(done.reason, submission.reply())));
}

export default function RulesCategoryNew() {
  const { back, saved, version } = useLoaderData<typeof loader>();
  return <CategoryForm {...{ back, saved, version }} frozenSince={null} title={m.competition_category_add()} given={useActionData<typeof action>()} />;
}
