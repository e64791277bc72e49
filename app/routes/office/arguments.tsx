// /organisation/argumente: the arguments that the office keeps.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ArgumentBlocksPage } from "#app/areas/library/argument-blocks-page";
import { listArgumentBlocks } from "#app/areas/library/read-argument-blocks.server";
import { isOrganiser } from "#app/base/viewer";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.arguments_office_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  return { blocks: await listArgumentBlocks(context.deps.store.read), may: isOrganiser(viewer) ? ("change" as const) : ("read" as const) };
}

export default function OfficeArgumentsRoute() {
  return <ArgumentBlocksPage {...useLoaderData<typeof loader>()} />;
}
