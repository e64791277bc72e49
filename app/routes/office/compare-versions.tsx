// /organisation/:edition/beitraege/:id/vergleich: two submitted versions of an entry.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ComparePage } from "#app/areas/entries/compare-page";
import { compareVersions } from "#app/areas/entries/compare-versions.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { versionNumber } from "#app/http/version-number";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.check_compare_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const asked = { from: versionNumber(request, "von"), to: versionNumber(request, "bis"), locale: context.locale };
  const comparison = await compareVersions(context.deps.store.read, edition, params.id ?? "", asked);
  if (!comparison) throw notFound();
  return { comparison, entry: `/organisation/${edition.slug}/beitraege/${params.id}` };
}

export default function CompareVersionsPage() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
