// The form of a category: its sections and questions, their order, and whose form could be taken over instead.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { changeForm, type ChangeFormInput } from "#app/areas/competition/change-form.server";
import type { CategoryRules } from "#app/areas/competition/edition";
import { FormOverview } from "#app/areas/competition/form-overview";
import { readForm as readCategoryForm } from "#app/areas/competition/read-form.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? m.editor_title({ category: say(data.category.name) }) : m.competition_nav_rules() }) }];

async function find({ context, params }: { context: Context; params: { edition?: string; category?: string } }) {
  const edition = await requireEdition({ context, params });
  const page = await readCategoryForm(context.deps.store.read, edition.id, params.category ?? "");
  if (!page) throw notFound();
  return { edition, ...page };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, category, others } = await find({ context, params });
  const { slug, version, rulesFrozenAt, timeZone } = edition;
  return { slug, category, others, version, rulesFrozenAt, timeZone };
}

/** "move-question:back:ID" and the like, or "copy" with the field `from`. */
function readOrder(order: string, from: string): ChangeFormInput["change"] | undefined {
  if (order === "copy") return { kind: "copy", from };
  const [, step, what, way, id = ""] = /^(move|remove)-(question|section):(back|on|gone):(.+)$/.exec(order) ?? [];
  const kind = what === "question" ? ("question" as const) : ("section" as const);
  if (step === "remove" && way === "gone") return { kind: `remove-${kind}`, id };
  return step === "move" && (way === "back" || way === "on") ? { kind: `move-${kind}`, id, way } : undefined;
}

/** Where to go on: at what was moved, or where something was taken away. */
function placeOf(change: ChangeFormInput["change"], { questions }: CategoryRules): string {
  if (change.kind === "move-question") return `#frage-${change.id}`;
  if (change.kind === "move-section") return `#abschnitt-${change.id}`;
  const removed = change.kind === "remove-question" ? questions.find(({ id }) => id === change.id) : undefined;
  return removed ? `#abschnitt-${removed.sectionId}` : "";
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { edition, category } = await find({ context, params });
  const form = await readForm(request);
  const [change, version] = [readOrder(textOf(form, "order"), textOf(form, "from")), Number(textOf(form, "version"))];
  if (!change || !Number.isSafeInteger(version)) throw badRequest();
  if (change.kind === "copy" && change.from === "") return invalid({ notice: "nothing-chosen" as const });
  const done = await changeForm(context.deps, viewer, { editionId: edition.id, categoryId: category.id, version, change });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln/kategorien/${category.key}/fragen${placeOf(change, category)}`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-such-category") throw notFound();
  return conflict({ notice: typeof done.reason === "object" ? done.reason.form : done.reason });
}

export default function RulesQuestions() {
  const { slug, category, others, version, rulesFrozenAt, timeZone } = useLoaderData<typeof loader>();
  const back = `/organisation/${slug}/regeln`;
  const frozenSince = rulesFrozenAt === null ? null : formatDateTime(rulesFrozenAt, timeZone);
  return <FormOverview {...{ category, others, version, frozenSince, back }} form={category} path={`${back}/kategorien/${category.key}`} notice={useActionData<typeof action>()?.notice} />;
}
