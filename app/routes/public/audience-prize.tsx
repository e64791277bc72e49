// /wettbewerb/:edition/publikumspreis: the audience's vote while it lasts, and how it went from the instant of publication on.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BallotPage, type BallotNotice } from "#app/areas/results/audience-ballot";
import { AudienceOutcomePage } from "#app/areas/results/audience-outcome";
import { LINKS_PER_CLIENT } from "#app/areas/results/audience-vote";
import { castVoteInput } from "#app/areas/results/audience.input";
import { castVote } from "#app/areas/results/cast-vote.server";
import { readAudienceBallot } from "#app/areas/results/read-audience-ballot.server";
import { readAudienceResult } from "#app/areas/results/read-audience-result.server";
import { SECOND } from "#app/base/instant";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, invalid, notFound, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? [{ title: m.shell_title({ title: m.audience_title_of({ edition: say(data.edition.name) }) }) }] : [{ title: "Lorbeer" }]);
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const headers = new Headers(actionHeaders);
  headers.set("Cache-Control", "no-store");
  return headers;
};

const SEED = /^[\w-]{1,64}$/;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const edition = await requireEdition({ context, params });
  const { read } = context.deps.store;
  const { searchParams } = new URL(request.url);
  const given = searchParams.get("folge") ?? "";
  const seed = SEED.test(given) ? given : context.deps.newId();
  const ballot = await readAudienceBallot(read, edition, context.deps.now, seed);
  if (!ballot) throw notFound();
  const { slug, name, timeZone } = edition;
  const notice: BallotNotice | undefined = searchParams.has("gesendet") ? "sent" : searchParams.has("gezaehlt") ? "counted" : undefined;
  return { edition: { slug, name, timeZone }, ballot, seed: ballot.stage === "open" ? seed : "", notice, result: await readAudienceResult(read, edition, context.deps.now) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), castVoteInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), notice: undefined });
  const { entry: number, email } = submission.value;
  const done = await castVote(context.deps, { clientAddress: context.clientAddress, locale: context.locale }, { editionId: edition.id, number, email });
  if (done.ok) return redirect(`/wettbewerb/${edition.slug}/publikumspreis?gesendet`);
  if (done.reason === "off") throw notFound();
  if (done.reason === "too-many") return refusedForNow({ reply: submission.reply(), notice: done.reason }, LINKS_PER_CLIENT.within / SECOND);
  return conflict({ reply: submission.reply(), notice: done.reason });
}

export default function AudiencePrizeRoute() {
  const { edition, ballot, seed, notice, result } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return result ? <AudienceOutcomePage edition={edition} result={result} /> : <BallotPage {...{ edition, ballot, seed }} answer={answer?.reply} notice={answer ? answer.notice : notice} />;
}
