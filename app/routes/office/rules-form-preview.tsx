// The form of a category as a municipality sees it, to try out: what is typed is checked and never kept.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { readForm as readCategoryForm } from "#app/areas/competition/read-form.server";
import { formQuestions } from "#app/areas/entries/content";
import { FormPreview } from "#app/areas/entries/form-preview";
import { readIntent } from "#app/areas/entries/intent";
import { previewInput } from "#app/areas/entries/draft.input";
import { readTrial } from "#app/areas/entries/read-trial.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { currentLocale, say } from "#app/i18n/locale";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? m.editor_preview_title({ category: say(data.name) }) : m.competition_nav_rules() }) }];

async function find({ context, params }: { context: Context; params: { edition?: string; category?: string } }) {
  const edition = await requireEdition({ context, params });
  const page = await readCategoryForm(context.deps.store.read, edition.id, params.category ?? "");
  if (!page) throw notFound();
  return { edition, category: page.category };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  return {
    back: `/organisation/${edition.slug}/regeln/kategorien/${category.key}/fragen`,
    name: category.name,
    sections: category.sections,
    questions: formQuestions(category),
    directory: await listOrganisationOptions(context.deps.store.read, ORGANISATION_KINDS),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireOrganiser({ context, request });
  const { category } = await find({ context, params });
  const form = await readForm(request);
  const intent = readIntent(form.get("intent"));
  const submission = parseForm(form, previewInput(category.questions, currentLocale()));
  if (!intent || submission.status !== "success") throw badRequest();
  return readTrial(context.deps.store.read, category, submission.value.answers, intent);
}

export default function RulesFormPreview() {
  return <FormPreview {...useLoaderData<typeof loader>()} trial={useActionData<typeof action>()} />;
}
