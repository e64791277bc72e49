// The deliberation of the jury as the office leads it: what is decided, what is open, and the chair's signature.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

import type { Edition } from "#app/areas/competition/edition";
import { phaseOf } from "#app/areas/competition/phase";
import { isLastRound } from "#app/areas/competition/round";
import { signOffInput } from "#app/areas/results/deliberation.input";
import { DeliberationTasks, SignedOff } from "#app/areas/results/deliberation";
import { readDeliberation } from "#app/areas/results/read-deliberation.server";
import { readSitting } from "#app/areas/results/read-sitting.server";
import { ResultProblems } from "#app/areas/results/result-problems";
import { inDeliberation, rankingView } from "#app/areas/results/results.policy";
import { signOffFields, SignOffForm } from "#app/areas/results/sign-off-form";
import { signOff } from "#app/areas/results/sign-off.server";
import { SITTING_PULSE_MS } from "#app/areas/results/sitting";
import { signOffAnswer } from "#app/areas/results/sitting-forms";
import { officeReader } from "#app/areas/results/sitting.policy";
import { isMeeting, SittingRoom } from "#app/areas/results/sitting-room";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
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
import { TextLink } from "#app/ui/text-link";

import { answerSittingForm } from "../jury/sitting-form.server";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_session_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone, judgingCloseAt } = edition;
  const { store, now } = context.deps;
  const stands = inDeliberation(edition, now);
  const isTime = rankingView(phaseOf(edition, now)) === "closed" && isLastRound(edition);
  // First: what changes while the rest is read makes the page stale, never wrong.
  const sitting = isTime ? await readSitting(store, edition, officeReader(viewer, edition.id)) : null;
  return {
    edition: { slug, name, timeZone, judgingCloseAt, round: edition.round },
    stage: stands.ok ? ("open" as const) : stands.reason,
    mayWrite: isOrganiser(viewer) && stands.ok,
    signing: isOrganiser(viewer) ? ("office" as const) : ("nobody" as const),
    person: viewer.personId,
    sitting,
    // Until the meeting is closed its own pages show what is decided.
    deliberation: sitting !== null && !isMeeting(sitting) ? await readDeliberation(store.read, edition) : null,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  if (form.get("intent") === "sign-off") return sign(context, viewer, edition, form);
  return answerSittingForm(context.deps, viewer, edition, { form, room: `/organisation/${edition.slug}/sitzung` });
}

async function sign({ deps }: Context, viewer: Viewer, edition: Edition, form: FormData) {
  const submission = parseForm(form, signOffInput);
  if (submission.status !== "success") return invalid({ form: "sign-off", reply: submission.reply() });
  const done = await signOff(deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/sitzung?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-chair") return invalid({ form: "sign-off", reply: submission.reply({ fieldErrors: { chairId: ["missing"] } }) });
  return conflict({ form: "sign-off", reply: submission.reply(), outdated: "changed-meanwhile" as const });
}

/** A form of the meeting that does not reach the server stays on the page, and is sent again. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendOrKeep(request, () => serverAction<typeof action>());
}

export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate && !isUnsent(actionResult);
}

export default function DeliberationRoute() {
  const { sitting, deliberation, ...page } = useLoaderData<typeof loader>();
  return sitting === null ? <TooEarly {...page} /> : <Meeting {...page} sitting={sitting} deliberation={deliberation} />;
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function TooEarly({ edition, stage }: Pick<Page, "edition" | "stage">) {
  const path = `/organisation/${edition.slug}`;
  return (
    <>
      <PageHeader title={m.results_session_title()} preline={say(edition.name)} />
      {stage === "further-round" ? (
        <EmptyState title={m.rounds_session_title()} text={m.rounds_session_text({ no: edition.round })} action={<ButtonLink href={`${path}/runden`}>{m.rounds_to_page()}</ButtonLink>} />
      ) : (
        <EmptyState
          title={m.results_session_early_title()}
          text={edition.judgingCloseAt === null ? m.results_session_early_text() : m.results_session_early_until({ until: formatDateTime(edition.judgingCloseAt, edition.timeZone) })}
          action={
            <ButtonLink look="secondary" href={`${path}/fortschritt`}>
              {m.results_ranking_to_progress()}
            </ButtonLink>
          }
        />
      )}
    </>
  );
}

type Met = Omit<Page, "sitting" | "deliberation"> & { sitting: NonNullable<Page["sitting"]>; deliberation: Page["deliberation"] };

function Meeting({ edition, stage, mayWrite, signing, person, sitting, deliberation }: Met) {
  const path = `/organisation/${edition.slug}`;
  const { state, connection } = useLive(`${path}/sitzung/stand`, SITTING_PULSE_MS, sitting);
  const answer = useActionData<typeof clientAction>();
  useSendingAgain(answer, connection);
  useFresh(state.version > sitting.version && !isMeeting(state));
  const [search] = useSearchParams();
  const signed = signOffAnswer(answer);
  const fields = signOffFields(signed);
  const holds = deliberation?.signedOff?.holds === true;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={signed} />
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader
        title={m.results_session_title()}
        preline={say(edition.name)}
        lead={stage === "sealed" ? m.results_session_lead_sealed() : m.results_session_lead()}
        action={(holds || stage === "sealed") && <ButtonLink href={`${path}/veroeffentlichung`}>{m.results_to_publication()}</ButtonLink>}
      />
      {isMeeting(state) && (
        <p>
          <TextLink kind="document" href={`${path}/sitzung/leinwand`}>
            {m.sitting_to_screen()}
          </TextLink>
        </p>
      )}
      <SittingRoom
        state={state}
        connection={connection}
        timeZone={edition.timeZone}
        path={`${path}/sitzung`}
        leading={mayWrite ? "leads" : "takes part"}
        seatId={null}
        time={stage === "open" ? "for a meeting" : "over"}
        signing={signing}
        pdf={`${path}/sitzung/niederschrift.pdf`}
        decisions={`${path}/sitzung`}
        answer={answer}
        person={person}
      />
      {!isMeeting(state) && deliberation && (
        <>
          <DeliberationTasks categories={deliberation.categories} path={`${path}/sitzung`} />
          <Section id="unterzeichnen" title={m.results_sign_title()} lead={holds ? undefined : m.results_sign_lead()}>
            {stage === "open" && <ResultProblems problems={deliberation.problems} categories={deliberation.categories} session={`${path}/sitzung`} />}
            {deliberation.signedOff && <SignedOff signedOff={deliberation.signedOff} timeZone={edition.timeZone} />}
            {deliberation.chairs.length === 0 && !holds && (
              <Alert tone="warning" title={m.results_no_chair_title()} announce="still">
                <p>{m.results_no_chair_text()}</p>
              </Alert>
            )}
            {mayWrite && deliberation.problems.length === 0 && !holds && deliberation.chairs.length > 0 && <SignOffForm fields={fields} digest={deliberation.digest} by="office" chairs={deliberation.chairs} />}
          </Section>
        </>
      )}
    </>
  );
}
