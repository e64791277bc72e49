// /organisation/:edition/sitzung/leinwand: the meeting on the screen in the room.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readSitting } from "#app/areas/results/read-sitting.server";
import { SITTING_PULSE_MS } from "#app/areas/results/sitting";
import { officeReader } from "#app/areas/results/sitting.policy";
import { SittingScreen } from "#app/areas/results/sitting-screen";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { useLive } from "#app/ui/live";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.sitting_screen_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name } = edition;
  return { edition: { slug, name }, sitting: await readSitting(context.deps.store, edition, officeReader(viewer, edition.id)) };
}

export default function SittingScreenRoute() {
  const { edition, sitting } = useLoaderData<typeof loader>();
  const { state, connection } = useLive(`/organisation/${edition.slug}/sitzung/stand`, SITTING_PULSE_MS, sitting);
  return <SittingScreen state={state} edition={edition.name} connection={connection} />;
}
