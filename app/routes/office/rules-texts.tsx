// The words of an edition's public page.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { changedMeanwhile, wrongFields } from "#app/areas/competition/edit-answer";
import { textsInput } from "#app/areas/competition/edition.input";
import { textsForm } from "#app/areas/competition/form-values";
import { saveTexts } from "#app/areas/competition/save-texts.server";
import { TextsForm } from "#app/areas/competition/texts-form";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_texts_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  return { back: `/organisation/${edition.slug}/regeln`, saved: textsForm(edition), version: edition.version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), textsInput);
  if (submission.status !== "success") return invalid(wrongFields(submission.reply()));
  const done = await saveTexts(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=texte`);
  if (done.reason !== "changed-meanwhile") throw forbidden();
  const now = await requireEdition({ context, params });
  return conflict(changedMeanwhile(submission.reply(), { form: textsForm(now), version: now.version }));
}

export default function RulesTexts() {
  const { back, saved, version } = useLoaderData<typeof loader>();
  return <TextsForm {...{ back, saved, version }} given={useActionData<typeof action>()} />;
}
