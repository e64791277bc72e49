// The office's front page: where the running edition stands and what needs a hand today.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readOfficeEditions } from "#app/areas/competition/read-office-editions.server";
import { PhaseTimeline } from "#app/areas/competition/phase-timeline";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_home_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  return readOfficeEditions(context.deps.store.read, context.deps.now);
}

export default function OfficeHome() {
  const { running } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.competition_home_title()} preline={running ? say(running.name) : undefined} />
      {running && <PhaseTimeline items={running.timeline} timeZone={running.timeZone} />}
    </>
  );
}
