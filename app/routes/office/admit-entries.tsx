// /organisation/:edition/beitraege/zulassen: several entries are admitted at once.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { admitEntries } from "#app/areas/entries/admit-entries.server";
import { AdmitPage } from "#app/areas/entries/admit-page";
import { checkSubmitted } from "#app/areas/entries/check-version.server";
import { openRules } from "#app/areas/entries/formal-ruling";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { readForm } from "#app/http/form.server";
import { invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.check_admit_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const rows = (await checkSubmitted(context.deps.store.read, edition)).map(({ findings, ...row }) => ({ ...row, open: openRules(findings) }));
  return { list: `/organisation/${edition.slug}/beitraege`, edition: edition.name, rows, mayDecide: isOrganiser(viewer) ? ("yes" as const) : ("no" as const) };
}

/** "entry:version" for each that was ticked. */
const CHOSEN = /^([A-Za-z0-9_-]{1,100}):(\d{1,6})$/;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const chosen = (await readForm(request)).getAll("beitrag").flatMap((value) => {
    const [, entryId, no] = CHOSEN.exec(String(value)) ?? [];
    return entryId === undefined ? [] : [{ entryId, no: Number(no) }];
  });
  if (chosen.length === 0) return invalid({ admitted: 0, left: [], nothingChosen: true });
  return { ...(await admitEntries(context.deps, viewer, edition, { chosen })), nothingChosen: false };
}

export default function AdmitEntriesPage() {
  const { edition, ...page } = useLoaderData<typeof loader>();
  return <AdmitPage {...page} edition={say(edition)} answer={useActionData<typeof action>()} />;
}
