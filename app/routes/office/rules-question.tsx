// One question of a category's form, or a new one; once the rules are frozen, its wording.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { changeForm } from "#app/areas/competition/change-form.server";
import { correctQuestions } from "#app/areas/competition/correct-questions.server";
import { changedMeanwhile, rulesFrozen, withRows, wrongFields } from "#app/areas/competition/edit-answer";
import type { FormChangeRefusal } from "#app/areas/competition/form-change";
import type { Question } from "#app/areas/competition/form-definition";
import { questionInput, questionWordingInput } from "#app/areas/competition/form.input";
import { conditionChoices } from "#app/areas/competition/form-words";
import { QuestionForm } from "#app/areas/competition/question-form";
import { readForm as readCategoryForm } from "#app/areas/competition/read-form.server";
import { correctedWords, questionForm, readQuestion } from "#app/areas/competition/typed-question";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { currentLocale, say } from "#app/i18n/locale";
import { QUESTION_KINDS } from "#db/vocabulary/form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? titleOf(data.label) : m.competition_nav_rules() }) }];

const titleOf = (label: Question["label"]) => say(label) || m.editor_question_new();

/** The question of the address; where it names none, a new one as the address asks for it, at the end of its section. */
async function find({ context, request, params }: { context: Context; request: Request; params: { edition?: string; category?: string; question?: string } }) {
  const edition = await requireEdition({ context, params });
  const page = await readCategoryForm(context.deps.store.read, edition.id, params.category ?? "");
  if (!page) throw notFound();
  const { category } = page;
  const known = category.questions.find(({ key }) => key === params.question) ?? null;
  const search = new URL(request.url).searchParams;
  const kind = QUESTION_KINDS.find((each) => each === search.get("art"));
  const section = category.sections.find(({ id }) => id === search.get("abschnitt"));
  const question = known ?? (params.question === undefined && kind && section ? blank(category.id, section.id, kind) : undefined);
  if (!question) throw notFound();
  return { edition, category, known, question };
}

const NEW_ID = "neu";

function blank(categoryId: string, sectionId: string, kind: Question["kind"]): Question {
  const settings = kind === "one-of" || kind === "several-of" ? { options: ["", ""] } : kind === "table" ? { columns: [{ key: "", kind: "short-text" as const, required: true }] } : {};
  const empty = { de: "" };
  return { id: NEW_ID, categoryId, sectionId, key: "", kind, position: Number.MAX_SAFE_INTEGER, label: empty, help: empty, required: true, hiddenFromJury: false, maxLength: null, settings, words: {}, shownWhen: null };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category, known, question } = await find({ context, request, params });
  const { slug, version, rulesFrozenAt, timeZone } = edition;
  if (rulesFrozenAt !== null && !known) throw redirect(`/organisation/${slug}/regeln/kategorien/${category.key}/fragen`);
  const form = { sections: category.sections, questions: known ? category.questions : [...category.questions, question] };
  return {
    back: `/organisation/${slug}/regeln/kategorien/${category.key}/fragen`,
    label: question.label,
    kind: question.kind,
    saved: questionForm(question, currentLocale()),
    version,
    conditions: conditionChoices(form, question.id),
    rulesFrozenAt,
    timeZone,
  };
}

type Asked = Awaited<ReturnType<typeof find>> & { readonly context: Context; readonly viewer: ReturnType<typeof requireOrganiser>; readonly form: FormData };

async function saveWording({ context, viewer, form, edition, category, question }: Asked) {
  const submission = parseForm(form, questionWordingInput);
  if (submission.status !== "success") return { reply: submission.reply(), errors: undefined, done: undefined };
  const { version, label, help } = submission.value;
  const corrected = { id: question.id, label, help, words: correctedWords(question, submission.value) };
  const done = await correctQuestions(context.deps, viewer, { editionId: edition.id, categoryId: category.id, version, questions: [corrected], sections: [] });
  return { reply: submission.reply(), errors: undefined, done };
}

async function saveRules({ context, viewer, form, edition, category, known, question }: Asked) {
  const submission = parseForm(form, questionInput);
  if (submission.status !== "success") return { reply: submission.reply(), errors: undefined, done: undefined };
  const read = readQuestion({ ...submission.value, kind: question.kind }, known, currentLocale());
  if (!read.ok) return { reply: submission.reply(), errors: read.reason, done: undefined };
  const { version } = submission.value;
  const done = await changeForm(context.deps, viewer, { editionId: edition.id, categoryId: category.id, version, change: { kind: "save-question", question: read.value } });
  return { reply: submission.reply(), errors: undefined, done };
}

/** Where a refusal of the form stands in the form of its question. */
function errorsOf(reason: FormChangeRefusal): Record<string, string[]> {
  if (reason === "unknown") return { label: ["condition-unknown"] };
  const field = { "too-few-options": "options", "no-columns": "columns", "max-below-min": "max", "condition-unknown": "condition" }[reason.problem];
  return { [field]: [reason.problem] };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const found = await find({ context, request, params });
  const form = await readForm(request);
  const order = form.get("zeile");
  if (typeof order === "string") return withRows(parseForm(form, questionInput).reply(), { list: found.question.kind === "table" ? "columns" : "options", order, firstField: "label.de" });
  const asked = { ...found, context, viewer, form };
  // Once frozen, a question is only worded anew; whoever still sends what decides is told why it stands.
  const isWording = found.edition.rulesFrozenAt !== null && found.known !== null && !form.has("condition");
  const { reply, errors, done } = isWording ? await saveWording(asked) : await saveRules(asked);
  if (!done) return invalid(wrongFields(reply, errors));
  if (done.ok) return redirect(`/organisation/${found.edition.slug}/regeln/kategorien/${found.category.key}/fragen${found.known ? `#frage-${found.known.id}` : `#abschnitt-${found.question.sectionId}`}`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-such-category") throw notFound();
  if (done.reason === "frozen") return conflict(rulesFrozen(reply));
  if (typeof done.reason === "object") return conflict(wrongFields(reply, errorsOf(done.reason.form)));
  const now = await find({ context, request, params });
  return conflict(changedMeanwhile(reply, { form: questionForm(now.question, currentLocale()), version: now.edition.version }));
}

export default function RulesQuestion() {
  const { back, label, kind, saved, version, conditions, rulesFrozenAt, timeZone } = useLoaderData<typeof loader>();
  const frozenSince = rulesFrozenAt === null ? null : formatDateTime(rulesFrozenAt, timeZone);
  return <QuestionForm {...{ back, kind, saved, version, conditions, frozenSince }} title={titleOf(label)} given={useActionData<typeof action>()} />;
}
