// The deliberation for the jury: the meeting as it goes on; and for its chair what the jury decided, to sign it off.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { isLastRound } from "#app/areas/competition/round";
import { ChairCategories } from "#app/areas/results/chair-deliberation";
import { signOffInput } from "#app/areas/results/deliberation.input";
import { readChairDeliberation } from "#app/areas/results/read-chair-deliberation.server";
import { readSitting } from "#app/areas/results/read-sitting.server";
import { ResultProblems } from "#app/areas/results/result-problems";
import { inDeliberation, isChairOf, rankingView } from "#app/areas/results/results.policy";
import { signOffFields, SignOffForm } from "#app/areas/results/sign-off-form";
import { signOff } from "#app/areas/results/sign-off.server";
import { SITTING_PULSE_MS } from "#app/areas/results/sitting";
import { signOffAnswer } from "#app/areas/results/sitting-forms";
import { isMeeting, SittingRoom } from "#app/areas/results/sitting-room";
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
import { useFresh, useSendingAgain } from "#app/ui/form";
import { isUnsent, sendOrKeep, useLive } from "#app/ui/live";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

import { answerSittingForm } from "./sitting-form.server";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_session_title() }) }];

async function requireSeat({ context, request, params }: LoaderFunctionArgs) {
  requireViewer({ context, request });
  const edition = await requireEdition({ context, params });
  return { edition, juror: requireJuror({ context, request }, edition.id) };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { edition, juror } = await requireSeat(asked);
  const { store, now } = asked.context.deps;
  const { slug, name, timeZone, judgingCloseAt } = edition;
  const { jurorId } = juror.seat;
  const isTime = rankingView(phaseOf(edition, now)) === "closed" && isLastRound(edition);
  const sitting = isTime ? await readSitting(store, edition, { as: "juror", seatId: jurorId }) : null;
  const stands = inDeliberation(edition, now);
  return {
    edition: { slug, name, timeZone, judgingCloseAt, round: edition.round },
    seat: { id: jurorId, name: juror.name },
    person: juror.personId,
    isOpen: stands.ok,
    between: !stands.ok && stands.reason === "further-round",
    sitting,
    deliberation: sitting !== null && !isMeeting(sitting) && isChairOf(juror, edition.id) ? await readChairDeliberation(store.read, edition, jurorId) : null,
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { edition, juror } = await requireSeat(asked);
  const form = await readForm(asked.request);
  if (form.get("intent") === "sign-off") return sign(asked, form);
  return answerSittingForm(asked.context.deps, juror, edition, { form, room: `/jury/sitzung/${edition.slug}` });
}

async function sign(asked: ActionFunctionArgs, form: FormData) {
  const { edition, juror } = await requireSeat(asked);
  if (!isChairOf(juror, edition.id)) throw forbidden();
  const submission = parseForm(form, signOffInput);
  if (submission.status !== "success") return invalid({ form: "sign-off", reply: submission.reply() });
  const done = await signOff(asked.context.deps, juror, { editionId: edition.id, ...submission.value, chairId: juror.seat.jurorId });
  if (done.ok) return redirect(`/jury/sitzung/${edition.slug}?gespeichert`);
  if (done.reason === "forbidden" || done.reason === "no-chair") throw forbidden();
  return conflict({ form: "sign-off", reply: submission.reply(), outdated: "changed-meanwhile" as const });
}

/** A form of the meeting that does not reach the server stays on the page, and is sent again. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendOrKeep(request, () => serverAction<typeof action>());
}

export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate && !isUnsent(actionResult);
}

export default function JuryDeliberationRoute() {
  const { sitting, ...page } = useLoaderData<typeof loader>();
  return sitting === null ? <TooEarly {...page} /> : <Meeting {...page} sitting={sitting} />;
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function TooEarly({ edition, between }: Pick<Page, "edition" | "between">) {
  return (
    <>
      <PageHeader title={m.results_session_title()} preline={say(edition.name)} />
      <EmptyState
        title={between ? m.rounds_session_title() : m.results_session_early_title()}
        text={between ? m.rounds_session_text({ no: edition.round }) : edition.judgingCloseAt === null ? m.results_session_early_text() : m.results_session_early_until({ until: formatDateTime(edition.judgingCloseAt, edition.timeZone) })}
        action={
          <ButtonLink look="secondary" href="/jury">
            {m.results_to_jury()}
          </ButtonLink>
        }
      />
    </>
  );
}

function Meeting({ edition, seat, person, isOpen, deliberation, sitting }: Omit<Page, "sitting"> & { sitting: NonNullable<Page["sitting"]> }) {
  const path = `/jury/sitzung/${edition.slug}`;
  const { state, connection } = useLive(`${path}/stand`, SITTING_PULSE_MS, sitting);
  const answer = useActionData<typeof clientAction>();
  useSendingAgain(answer, connection);
  useFresh(state.version > sitting.version && !isMeeting(state));
  const [search] = useSearchParams();
  const signed = signOffAnswer(answer);
  const fields = signOffFields(signed);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={signed} />
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader title={m.results_session_title()} preline={say(edition.name)} lead={deliberation && isOpen && !isMeeting(state) ? m.results_chair_lead() : undefined} />
      <SittingRoom
        state={state}
        connection={connection}
        timeZone={edition.timeZone}
        path={path}
        leading={state.leads ? "leads" : "takes part"}
        seatId={seat.id}
        time={isOpen ? "for a meeting" : "over"}
        signing={state.frame?.chairId === seat.id ? "chair" : "nobody"}
        pdf={`${path}/niederschrift.pdf`}
        decisions={null}
        answer={answer}
        person={person}
      />
      {deliberation && !isMeeting(state) && (
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
