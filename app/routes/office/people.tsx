// /organisation/personen: everybody who has an account.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { peopleGroup } from "#app/areas/accounts/people";
import { PeoplePage, type PeopleNotice } from "#app/areas/accounts/people-page";
import { readPeople } from "#app/areas/accounts/read-people.server";
import { isOrganiser } from "#app/base/viewer";
import { pageNumber } from "#app/http/page-number";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_people_title() }) }];

const NOTICES = { eingeladen: "invited", entfernt: "removed" } as const satisfies Record<string, PeopleNotice>;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { searchParams } = new URL(request.url);
  const search = { words: searchParams.get("suche") ?? "", group: peopleGroup(searchParams.get("gruppe")) };
  const notice = Object.entries(NOTICES).find(([name]) => searchParams.has(name))?.[1];
  const may = isOrganiser(viewer) ? ("change" as const) : ("read" as const);
  return { ...(await readPeople(context.deps.store.read, search, pageNumber(searchParams))), ...search, notice, may };
}

export default function PeopleRoute() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />;
}
