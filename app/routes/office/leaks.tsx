// /organisation/:edition/beitraege/verdeckt: what gives names away where judging is blind.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LeaksPage } from "#app/areas/entries/leaks-page";
import { readLeaks } from "#app/areas/entries/read-leaks.server";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.blind_leaks_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  return {
    edition: { name: edition.name, list: `/organisation/${edition.slug}/beitraege` },
    found: edition.blind ? await readLeaks(context.deps.store.read, edition) : null,
  };
}

export default function LeaksRoute() {
  const { edition, found } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.blind_leaks_title()} preline={say(edition.name)} lead={found === null ? m.blind_leaks_off() : m.blind_leaks_lead()} />
      {found && <LeaksPage {...found} list={edition.list} />}
    </>
  );
}
