// /beitraege: my organisation's entries.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findOrganisation } from "#app/areas/accounts/find-organisation.server";
import { listOpenEditions } from "#app/areas/entries/list-open-editions.server";
import { NoOrganisationYet, OwnEntries } from "#app/areas/entries/own-entries";
import { readOwnEntries } from "#app/areas/entries/read-own-entries.server";
import { isRegional } from "#app/base/viewer";
import { forbidden } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.entries_own_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  if (isRegional(viewer)) throw forbidden();
  const { store, now } = context.deps;
  const id = viewer.organisationId ?? viewer.pendingOrganisationId;
  const organisation = id === null ? undefined : (await findOrganisation(store.read, id))?.name;
  if (viewer.organisationId === null || !viewer.emailVerified) return { kind: "unconfirmed", organisation } as const;
  const open = (await listOpenEditions(store.read, now)).map(({ edition }) => ({ name: edition.name, timeZone: edition.timeZone, deadline: edition.entriesCloseAt }));
  return { kind: "entries", organisation: organisation ?? "", entries: await readOwnEntries(store.read, viewer.organisationId, now), open } as const;
}

export default function OwnEntriesPage() {
  const page = useLoaderData<typeof loader>();
  if (page.kind === "unconfirmed") return <NoOrganisationYet organisation={page.organisation} />;
  const open = page.open.map(({ name, timeZone, deadline }) => ({ name: say(name), deadline: deadline === null ? null : formatDateTime(deadline, timeZone) }));
  return <OwnEntries entries={page.entries} organisation={page.organisation} open={open} />;
}
