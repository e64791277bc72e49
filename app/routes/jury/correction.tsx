// A correction of the sealed result for the chair: what changes and why, and the signature.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { CorrectedDecisions, NothingChanged } from "#app/areas/results/correction";
import { SignedOff } from "#app/areas/results/deliberation";
import { signOffInput } from "#app/areas/results/deliberation.input";
import { readChairCorrection } from "#app/areas/results/read-correction.server";
import { isChairOf } from "#app/areas/results/results.policy";
import { signCorrection } from "#app/areas/results/sign-correction.server";
import { signOffFields, SignOffForm } from "#app/areas/results/sign-off-form";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireJuror, requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.correction_title() }) }];

async function requireChair({ context, request, params }: LoaderFunctionArgs) {
  requireViewer({ context, request });
  const edition = await requireEdition({ context, params });
  const chair = requireJuror({ context, request }, edition.id);
  if (!isChairOf(chair, edition.id)) throw forbidden();
  return { edition, chair };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { edition, chair } = await requireChair(asked);
  const { slug, name, timeZone } = edition;
  return { edition: { slug, name, timeZone }, seat: { id: chair.seat.jurorId, name: chair.name }, correction: await readChairCorrection(asked.context.deps.store.read, edition, chair.seat.jurorId) };
}

export async function action(asked: ActionFunctionArgs) {
  const { edition, chair } = await requireChair(asked);
  const submission = parseForm(await readForm(asked.request), signOffInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply() });
  const done = await signCorrection(asked.context.deps, chair, { editionId: edition.id, ...submission.value, chairId: chair.seat.jurorId });
  if (done.ok) return redirect(`/jury/korrektur/${edition.slug}?gespeichert`);
  if (done.reason === "forbidden" || done.reason === "no-chair") throw forbidden();
  return conflict({ reply: submission.reply(), notice: "changed-meanwhile" as const });
}

export default function ChairCorrectionRoute() {
  const { edition, seat, correction } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const fields = signOffFields(answer);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader title={m.correction_title()} preline={say(edition.name)} lead={correction ? m.correction_chair_lead() : undefined} />
      {correction === null ? (
        <EmptyState
          title={m.correction_chair_none_title()}
          text={m.correction_chair_none_text()}
          action={
            <ButtonLink look="secondary" href="/jury">
              {m.results_to_jury()}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <Section title={m.correction_reason()}>
            <LongText text={correction.reason} />
          </Section>
          <CorrectedDecisions categories={correction.categories} />
          <Section id="unterzeichnen" title={m.results_sign_title()}>
            {correction.problems.length > 0 && <NothingChanged />}
            {correction.signedOff && <SignedOff signedOff={correction.signedOff} timeZone={edition.timeZone} />}
            {correction.problems.length === 0 && correction.signedOff?.holds !== true && <SignOffForm fields={fields} digest={correction.digest} by="chair" chairs={[seat]} />}
          </Section>
        </>
      )}
    </>
  );
}
