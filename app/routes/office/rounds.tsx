// /organisation/:edition/runden: how earlier rounds ended, and the step that opens the next one.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { openRoundInput } from "#app/areas/results/deliberation.input";
import { openRound, type OpenRoundRefusal } from "#app/areas/results/open-round.server";
import { readNextRound, readPastRounds } from "#app/areas/results/read-rounds.server";
import { inDeliberation } from "#app/areas/results/results.policy";
import { NextRoundPreview, OpenRoundForm, PastRounds, roundFields } from "#app/areas/results/rounds";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.rounds_page_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const { slug, name, timeZone, round, roundRule } = edition;
  const stands = inDeliberation(edition, now);
  const isClosed = !stands.ok && stands.reason === "further-round";
  const next = isClosed ? await readNextRound(store.read, edition) : null;
  return {
    edition: { slug, name, timeZone, round },
    lead: roundRule === null ? (round === 1 ? ("single" as const) : ("last" as const)) : isClosed ? ("ready" as const) : ("waiting" as const),
    next: next && { conflicts: next.conflicts, digest: next.digest, categories: next.categories.map(({ key, name, rows, beyond }) => ({ key, name, rows, beyond })) },
    past: await readPastRounds(store.read, edition),
    mayOpen: isOrganiser(viewer) && next !== null && next.conflicts.length === 0 && next.passed > 0,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), openRoundInput);
  if (submission.status !== "success") return conflict({ reply: submission.reply(), notice: "changed-meanwhile" as const });
  const done = await openRound(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/runden?eroeffnet=${done.value.round}`);
  if (done.reason === "forbidden") throw forbidden();
  if (typeof done.reason === "object" && "dates" in done.reason) return invalid({ reply: submission.reply({ fieldErrors: dateErrors(done.reason) }), notice: null });
  return conflict({ reply: submission.reply(), notice: typeof done.reason === "object" ? ("conflicts" as const) : done.reason });
}

/** What is wrong with the date of publication is said at the end that lies after it: that is the field here. */
function dateErrors({ dates }: Extract<OpenRoundRefusal, { readonly dates: unknown }>): Record<string, string[]> {
  return Object.fromEntries(dates.map(({ field, problem }) => (field === "publishAt" ? ["judgingCloseAt", ["after-publication"]] : [field, [problem]])));
}

const LEADS = { single: m.rounds_page_lead_single, last: m.rounds_page_lead_last, ready: m.rounds_page_lead_ready, waiting: m.rounds_page_lead_waiting };

function noticeWords(notice: "changed-meanwhile" | "nobody" | "conflicts" | "judging-open" | "sealed" | "last-round"): string {
  if (notice === "changed-meanwhile") return m.rounds_refused_changed();
  if (notice === "nobody") return m.rounds_refused_nobody();
  return m.rounds_refused_not_now();
}

export default function RoundsRoute() {
  const { edition, lead, next, past, mayOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const fields = roundFields(answer?.reply);
  const { slug, timeZone, round } = edition;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {answer?.notice && (
        <Alert tone="warning" title={m.rounds_refused_title()}>
          <p>{noticeWords(answer.notice)}</p>
        </Alert>
      )}
      {search.get("eroeffnet") === String(round) && !answer && <Alert tone="success" title={m.rounds_opened({ no: round })} />}
      <PageHeader
        title={m.rounds_page_title()}
        preline={say(edition.name)}
        lead={LEADS[lead]({ no: round })}
        action={
          lead === "last" && (
            <ButtonGroup>
              <ButtonLink href={`/organisation/${slug}/zuteilung`}>{m.rounds_to_assignment()}</ButtonLink>
              <ButtonLink look="secondary" href={`/organisation/${slug}/jury`}>
                {m.rounds_to_jury()}
              </ButtonLink>
            </ButtonGroup>
          )
        }
      />
      {next && (
        <Section title={m.rounds_next_title({ no: round + 1 })}>
          <NextRoundPreview next={next} slug={slug} />
        </Section>
      )}
      {next && mayOpen && <OpenRoundForm fields={fields} digest={next.digest} timeZone={timeZone} />}
      <PastRounds rounds={past} slug={slug} timeZone={timeZone} />
    </>
  );
}
