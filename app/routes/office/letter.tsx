// /organisation/:edition/schreiben/texte/:kind/:language: one letter, to be worded.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { LetterPage } from "#app/areas/entries/letter-page";
import { letterName } from "#app/areas/entries/letters-page";
import { previewLetter, readLetter } from "#app/areas/entries/read-letters.server";
import { saveLetterInput } from "#app/areas/entries/save-letter.input";
import { findUnknownPlaces, resetLetter, saveLetter } from "#app/areas/entries/save-letter.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { LETTER_KINDS } from "#db/vocabulary/letter";
import { isLocale } from "#db/vocabulary/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? letterName(data.letter.kind) : m.letters_title() }) }];

type Asked = { readonly context: Context; readonly params: { readonly edition?: string; readonly kind?: string; readonly language?: string } };

async function requireLetter({ context, params }: Asked) {
  const edition = await requireEdition({ context, params });
  const kind = LETTER_KINDS.find((known) => known === params.kind);
  if (!kind || !isLocale(params.language)) throw notFound();
  return { edition, kind, locale: params.language };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  const { edition, kind, locale } = await requireLetter({ context, params });
  const done = new URL(request.url).searchParams.get("stand");
  return {
    letter: await readLetter(context.deps.store.read, edition, kind, locale, context.deps.now),
    list: `/organisation/${edition.slug}/schreiben/texte`,
    edition: edition.name,
    done: done === "gespeichert" ? ("saved" as const) : done === "zurueck" ? ("reset" as const) : undefined,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { edition, kind, locale } = await requireLetter({ context, params });
  const { deps } = context;
  const key = { editionId: edition.id, kind, locale };
  const path = `/organisation/${edition.slug}/schreiben/texte/${kind}/${locale}`;
  const form = await readForm(request);
  if (textOf(form, "intent") === "reset") {
    await resetLetter(deps, viewer, key);
    return redirect(`${path}?stand=zurueck`);
  }
  const submission = parseForm(form, saveLetterInput);
  if (submission.status !== "success") return invalid({ answer: submission.reply(), places: [], preview: null });
  const { intent, subject, body } = submission.value;
  const unknown = findUnknownPlaces(key, { subject, body });
  if (unknown) return invalid({ answer: submission.reply({ fieldErrors: { [unknown.field]: [unknown.reason] } }), places: unknown.places, preview: null });
  if (intent === "preview") return { answer: submission.reply(), places: [], preview: previewLetter(edition, kind, locale, { subject, body }, deps.now) };
  const saved = await saveLetter(deps, viewer, key, { subject, body });
  if (!saved.ok) throw forbidden();
  return redirect(`${path}?stand=gespeichert`);
}

export default function LetterRoute() {
  const { edition, ...page } = useLoaderData<typeof loader>();
  return <LetterPage {...page} edition={say(edition)} answered={useActionData<typeof action>()} />;
}
