// /beispiele: the library of good examples. The whole search stands in the address, so that it can be shared.
import { data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ExamplesPage } from "#app/areas/library/examples-page";
import { libraryRevision } from "#app/areas/library/read-shelf.server";
import { askedBy } from "#app/areas/library/search-address";
import { searchExamples } from "#app/areas/library/search-examples.server";
import { keeping } from "#app/http/kept-page.server";
import { m } from "#app/i18n";
import { ButtonLink } from "#app/ui/button";
import { STILL } from "#app/ui/still";

export const handle = STILL;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const links: LinksFunction = () => [{ rel: "alternate", type: "application/atom+xml", href: "/beispiele/feed.atom" }];
export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.library_title() }) }, { name: "description", content: m.library_lead() }];

/** What a stranger is shown is what every stranger is shown: many ask for the same words, and come back to what they have found. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = askedBy(new URL(request.url).searchParams);
  const { store } = context.deps;
  const content = `${await libraryRevision(store.read)} ${context.locale}`;
  const kept = keeping({ context, request }, content);
  if (kept?.written) return data({ search: null, mayPropose: "no" as const }, kept);
  // A stranger is asked to sign in first.
  const mayPropose = context.viewer === undefined || context.viewer.organisationId ? ("yes" as const) : ("no" as const);
  return data({ search: await searchExamples(store.read, asked), mayPropose }, kept);
}

export default function ExamplesRoute() {
  const { search, mayPropose } = useLoaderData<typeof loader>();
  if (!search) throw new RangeError("a page that is kept is not written again");
  return <ExamplesPage search={search} action={mayPropose === "yes" && <ButtonLink href="/beispiele/vorschlagen" look="secondary">{m.library_propose()}</ButtonLink>} />;
}
