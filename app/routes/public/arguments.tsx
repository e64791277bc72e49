// /argumente: arguments for working together, by field and by whom they are to convince. The choice stands in the address.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { askedArguments } from "#app/areas/library/argument";
import { ArgumentsPage } from "#app/areas/library/arguments-page";
import { readArguments } from "#app/areas/library/read-arguments.server";
import { m } from "#app/i18n";
import { STILL } from "#app/ui/still";

export const handle = STILL;
export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.arguments_title() }) }, { name: "description", content: m.arguments_lead() }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { unknown, ...asked } = askedArguments(new URL(request.url).searchParams);
  return { page: await readArguments(context.deps.store.read, asked), unknown };
}

export default function ArgumentsRoute() {
  return <ArgumentsPage {...useLoaderData<typeof loader>()} />;
}
