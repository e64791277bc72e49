// /wettbewerb/:edition/publikumspreis/:token: the personal link of a vote. Only the form counts it: programs that read mails follow links, too.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ConfirmVotePage, EndedVotePage } from "#app/areas/results/audience-ballot";
import { confirmVote } from "#app/areas/results/confirm-vote.server";
import { findVoteLink } from "#app/areas/results/find-vote-link.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm } from "#app/http/form.server";
import { ended } from "#app/http/respond.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.audience_confirm_title() }) }, { name: "robots", content: "noindex" }];
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug, name, timeZone, ...edition } = await requireEdition({ context, params });
  const found = await findVoteLink(context.deps.store.read, { slug, name, timeZone, ...edition }, params.token ?? "", context.deps.now);
  const shown = { slug, name, timeZone };
  if (!found.ok) return ended({ kind: "ended" as const, edition: shown, reason: found.reason });
  const { title, language, lead, partners } = found.value.entry;
  return { kind: "open" as const, edition: shown, entry: { title, language, lead, partners } };
}

/** A link that is no longer good says so when its page is read anew. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const edition = await requireEdition({ context, params });
  await readForm(request);
  const done = await confirmVote(context.deps, edition, params.token ?? "");
  const page = `/wettbewerb/${edition.slug}/publikumspreis`;
  return redirect(done.ok ? `${page}?gezaehlt` : `${page}/${encodeURIComponent(params.token ?? "")}`);
}

export default function AudienceVoteRoute() {
  const page = useLoaderData<typeof loader>();
  return page.kind === "ended" ? <EndedVotePage edition={page.edition} reason={page.reason} /> : <ConfirmVotePage edition={page.edition} entry={page.entry} />;
}
