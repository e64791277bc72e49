// The outbox of an edition, or of everything.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findEditionBySlug } from "#app/areas/competition/find-edition.server";
import { Outbox } from "#app/areas/competition/outbox";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { TextLink } from "#app/ui/text-link";
import { readOutbox } from "#app/services/mail/read-outbox";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.mail_list_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const { read } = context.deps.store;
  const edition = params.edition === undefined ? undefined : await findEditionBySlug(read, params.edition);
  if (params.edition !== undefined && edition === undefined) throw notFound();
  const asked = Number(new URL(request.url).searchParams.get("seite"));
  const page = Number.isSafeInteger(asked) && asked >= 1 ? asked : 1;
  return { ...(await readOutbox(read, edition?.id, page)), page, timeZone: edition?.timeZone ?? "Europe/Berlin", slug: edition?.slug };
}

export default function Mails() {
  const { slug, ...outbox } = useLoaderData<typeof loader>();
  const texts = slug === undefined ? undefined : <TextLink href={`/organisation/${slug}/schreiben/texte`}>{m.letters_to()}</TextLink>;
  return <Outbox {...outbox} further={texts && <p>{texts}</p>} />;
}
