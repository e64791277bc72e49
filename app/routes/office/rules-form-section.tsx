// One section of a category's form, or a new one; once the rules are frozen, its wording.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { changeForm } from "#app/areas/competition/change-form.server";
import { correctQuestions } from "#app/areas/competition/correct-questions.server";
import { changedMeanwhile, rulesFrozen, wrongFields } from "#app/areas/competition/edit-answer";
import type { FormSection } from "#app/areas/competition/form-definition";
import { sectionInput } from "#app/areas/competition/form.input";
import { conditionChoices } from "#app/areas/competition/form-words";
import { readForm as readCategoryForm } from "#app/areas/competition/read-form.server";
import { SectionForm } from "#app/areas/competition/section-form";
import { readCondition, sectionForm } from "#app/areas/competition/typed-question";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? titleOf(data.title) : m.competition_nav_rules() }) }];

const titleOf = (title: FormSection["title"]) => say(title) || m.editor_section_new();

const NEW: FormSection = { id: "neu", categoryId: "", position: Number.MAX_SAFE_INTEGER, title: { de: "" }, lead: { de: "" }, shownWhen: null };

/** The section of the address; where it names none, a new one at the end. */
async function find({ context, params }: { context: Context; params: { edition?: string; category?: string; section?: string } }) {
  const edition = await requireEdition({ context, params });
  const page = await readCategoryForm(context.deps.store.read, edition.id, params.category ?? "");
  const known = page?.category.sections.find(({ id }) => id === params.section) ?? null;
  if (!page || (params.section !== undefined && !known)) throw notFound();
  return { edition, category: page.category, known, section: known ?? NEW };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category, known, section } = await find({ context, params });
  const { slug, version, rulesFrozenAt, timeZone } = edition;
  if (rulesFrozenAt !== null && !known) throw redirect(`/organisation/${slug}/regeln/kategorien/${category.key}/fragen`);
  const form = { sections: known ? category.sections : [...category.sections, section], questions: category.questions };
  return {
    back: `/organisation/${slug}/regeln/kategorien/${category.key}/fragen`,
    title: section.title,
    saved: sectionForm(section),
    version,
    conditions: conditionChoices(form, section.id),
    rulesFrozenAt,
    timeZone,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { edition, category, known } = await find({ context, params });
  const form = await readForm(request);
  const submission = parseForm(form, sectionInput);
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const { version, title, lead, condition } = submission.value;
  const asked = { editionId: edition.id, categoryId: category.id, version };
  // Once frozen, a section is only worded anew; whoever still sends what decides is told why it stands.
  const isWording = edition.rulesFrozenAt !== null && known !== null && !form.has("condition");
  const done = isWording
    ? await correctQuestions(context.deps, viewer, { ...asked, questions: [], sections: [{ id: known.id, title, lead }] })
    : await changeForm(context.deps, viewer, { ...asked, change: { kind: "save-section", section: { id: known?.id ?? null, title, lead, shownWhen: readCondition(condition) } } });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln/kategorien/${category.key}/fragen`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-such-category") throw notFound();
  if (done.reason === "frozen") return conflict(rulesFrozen(submission.reply()));
  if (typeof done.reason === "object") return conflict(wrongFields(submission.reply(), { condition: ["condition-unknown"] }));
  const now = await find({ context, params });
  return conflict(changedMeanwhile(submission.reply(), { form: sectionForm(now.section), version: now.edition.version }));
}

export default function RulesFormSection() {
  const { back, title, saved, version, conditions, rulesFrozenAt, timeZone } = useLoaderData<typeof loader>();
  const frozenSince = rulesFrozenAt === null ? null : formatDateTime(rulesFrozenAt, timeZone);
  return <SectionForm {...{ back, saved, version, conditions, frozenSince }} title={titleOf(title)} given={useActionData<typeof action>()} />;
}
