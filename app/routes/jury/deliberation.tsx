// The deliberation for its chair: to read what the jury decided, and to sign it off.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { isLastRound } from "#app/areas/competition/round";
import { ChairCategories } from "#app/areas/results/chair-deliberation";
import { signOffInput } from "#app/areas/results/deliberation.input";
import { readChairDeliberation } from "#app/areas/results/read-chair-deliberation.server";
import { ResultProblems } from "#app/areas/results/result-problems";
import { inDeliberation, isChairOf, rankingView } from "#app/areas/results/results.policy";
import { signOffFields, SignOffForm } from "#app/areas/results/sign-off-form";
import { signOff } from "#app/areas/results/sign-off.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireJuror, requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_session_title() }) }];

async function requireChair({ context, request, params }: LoaderFunctionArgs) {
  requireViewer({ context, request });
  const edition = await requireEdition({ context, params });
  const chair = requireJuror({ context, request }, edition.id);
  if (!isChairOf(chair, edition.id)) throw forbidden();
  return { edition, chair };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { edition, chair } = await requireChair(asked);
  const { store, now } = asked.context.deps;
  const { slug, name, timeZone, judgingCloseAt } = edition;
  const deliberation = rankingView(phaseOf(edition, now)) === "closed" && isLastRound(edition) ? await readChairDeliberation(store.read, edition, chair.seat.jurorId) : null;
  const stands = inDeliberation(edition, now);
  return { edition: { slug, name, timeZone, judgingCloseAt, round: edition.round }, seat: { id: chair.seat.jurorId, name: chair.name }, isOpen: stands.ok, between: !stands.ok && stands.reason === "further-round", deliberation };
}

export async function action(asked: ActionFunctionArgs) {
  const { edition, chair } = await requireChair(asked);
  const submission = parseForm(await readForm(asked.request), signOffInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply() });
  const done = await signOff(asked.context.deps, chair, { editionId: edition.id, ...submission.value, chairId: chair.seat.jurorId });
  if (done.ok) return redirect(`/jury/sitzung/${edition.slug}?gespeichert`);
  if (done.reason === "forbidden" || done.reason === "no-chair") throw forbidden();
  return conflict({ reply: submission.reply(), notice: "changed-meanwhile" as const });
}

export default function ChairDeliberationRoute() {
  const { edition, seat, isOpen, between, deliberation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const fields = signOffFields(answer);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader title={m.results_session_title()} preline={say(edition.name)} lead={deliberation && isOpen ? m.results_chair_lead() : undefined} />
      {deliberation === null ? (
        <EmptyState
          title={between ? m.rounds_session_title() : m.results_session_early_title()}
          text={between ? m.rounds_session_text({ no: edition.round }) : edition.judgingCloseAt === null ? m.results_session_early_text() : m.results_session_early_until({ until: formatDateTime(edition.judgingCloseAt, edition.timeZone) })}
          action={
            <ButtonLink look="secondary" href="/jury">
              {m.results_to_jury()}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <ChairCategories categories={deliberation.categories} />
          <Section id="unterzeichnen" title={m.results_sign_title()}>
            {isOpen && <ResultProblems problems={deliberation.problems} categories={deliberation.categories} session={null} />}
            {deliberation.signedOff === "yes" && <Alert tone="success" title={m.results_signed_title()} announce="still" />}
            {deliberation.signedOff === "outdated" && <Alert tone="warning" title={m.results_signed_void_title()} announce="still" />}
            {isOpen && deliberation.problems.length === 0 && deliberation.signedOff !== "yes" && <SignOffForm fields={fields} digest={deliberation.digest} by="chair" chairs={[seat]} />}
          </Section>
        </>
      )}
    </>
  );
}
