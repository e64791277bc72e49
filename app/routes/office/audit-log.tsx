// /organisation/protokoll: the audit log with search; ?pruefen walks its chain.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { logSearch } from "#app/areas/accounts/audit-log";
import { AuditLogPage } from "#app/areas/accounts/audit-log-page";
import { readAuditLog } from "#app/areas/accounts/read-audit-log.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { verifyChain } from "#app/services/audit/verify-chain";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_log_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const { read } = context.deps.store;
  const { searchParams } = new URL(request.url);
  const search = logSearch(searchParams);
  return { ...(await readAuditLog(read, search)), search, chain: searchParams.has("pruefen") ? await verifyChain(read) : undefined };
}

export default function AuditLogRoute() {
  return <AuditLogPage {...useLoaderData<typeof loader>()} />;
}
