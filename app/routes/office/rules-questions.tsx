// The wording of what the entries of a category are asked.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { questionWordingInput } from "#app/areas/competition/category.input";
import { correctQuestions } from "#app/areas/competition/correct-questions.server";
import { changedMeanwhile, wrongFields } from "#app/areas/competition/edit-answer";
import { questionsForm } from "#app/areas/competition/form-values";
import { QuestionsForm } from "#app/areas/competition/questions-form";
import { findCategoryByKey } from "#app/areas/competition/read-rules.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? m.competition_questions_title({ category: say(data.name) }) : m.competition_nav_rules() }) }];

async function find({ context, params }: { context: Context; params: { edition?: string; category?: string } }) {
  const edition = await requireEdition({ context, params });
  const category = await findCategoryByKey(context.deps.store.read, edition.id, params.category ?? "");
  if (!category) throw notFound();
  return { edition, category };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  return { back: `/organisation/${edition.slug}/regeln`, name: category.name, saved: questionsForm(category), version: edition.version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  const submission = parseForm(await readForm(request), questionWordingInput);
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const done = await correctQuestions(context.deps, viewer, { editionId: edition.id, categoryId: category.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=fragen`);
  if (done.reason === "no-such-category") throw notFound();
  if (done.reason !== "changed-meanwhile") throw forbidden();
  const now = await find({ context, params });
  return conflict(changedMeanwhile(submission.reply(), { form: questionsForm(now.category), version: now.edition.version }));
}

export default function RulesQuestions() {
  const { back, name, saved, version } = useLoaderData<typeof loader>();
  return <QuestionsForm {...{ back, saved, version }} category={say(name)} given={useActionData<typeof action>()} />;
}
