// /organisation/:edition/schreiben/texte: the letters about entries, to be worded.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LettersPage } from "#app/areas/entries/letters-page";
import { readLetters } from "#app/areas/entries/read-letters.server";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.letters_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const mayEdit: "yes" | "no" = isOrganiser(viewer) ? "yes" : "no";
  return { letters: await readLetters(context.deps.store.read, edition.id), outbox: `/organisation/${edition.slug}/schreiben`, edition: edition.name, timeZone: edition.timeZone, mayEdit };
}

export default function LettersRoute() {
  const { edition, ...page } = useLoaderData<typeof loader>();
  return <LettersPage {...page} edition={say(edition)} outboxTitle={m.mail_list_title()} />;
}
