// /beispiele/:slug: the public profile of a cooperation.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ProfilePage } from "#app/areas/library/profile-page";
import { readProfile } from "#app/areas/library/read-example.server";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: m.shell_title({ title: data.example.title }) }, { name: "description", content: data.example.summary }] : [{ title: "Lorbeer" }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const profile = await readProfile(context.deps.store.read, params.slug ?? "");
  if (!profile) throw notFound();
  return profile;
}

export default function ExampleRoute() {
  return <ProfilePage profile={useLoaderData<typeof loader>()} />;
}
