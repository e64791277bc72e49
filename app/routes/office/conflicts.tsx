// /organisation/:edition/jury/befangenheiten: every juror with every entry, and where each conflict of interest comes from.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { conflictFilter } from "#app/areas/jury/conflict-filter";
import { ConflictMatrixView } from "#app/areas/jury/conflict-matrix";
import { readConflictMatrix } from "#app/areas/jury/read-conflict-matrix.server";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.seats_matrix_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const filter = conflictFilter(new URL(request.url).searchParams);
  return { name: edition.name, path: `/organisation/${edition.slug}/jury`, filter, ...(await readConflictMatrix(context.deps.store.read, edition.id, filter)) };
}

export default function ConflictsRoute() {
  const { name, ...matrix } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={m.seats_matrix_title()}
        preline={say(name)}
        lead={m.seats_matrix_lead()}
        breadcrumb={{ label: m.jury_juror_breadcrumb(), items: [{ href: matrix.path, label: m.jury_juror_back() }] }}
      />
      <ConflictMatrixView {...matrix} />
    </>
  );
}
