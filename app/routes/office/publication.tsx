// Seal, embargo, preview and publication of a result.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import type { Edition } from "#app/areas/competition/edition";
import { phaseOf } from "#app/areas/competition/phase";
import { scheduleTexts } from "#app/areas/competition/schedule";
import { embargoInput, publishInput } from "#app/areas/results/deliberation.input";
import { CertificateList } from "#app/areas/results/certificate-list";
import { embargoFields, EmbargoForm, publishFields, PublishForm, PublicationSteps, SealFacts, SealForm, type PublicationStage } from "#app/areas/results/publication";
import { PublicationMailList } from "#app/areas/results/publication-mails";
import { isKeptFromAny } from "#app/areas/results/find-kept.server";
import { publishNow } from "#app/areas/results/publish-now.server";
import { readCertificates } from "#app/areas/results/read-certificates.server";
import { readPublicationMails } from "#app/areas/results/read-publication-mails.server";
import { readPublication } from "#app/areas/results/read-publication.server";
import { inDeliberation, isPublished } from "#app/areas/results/results.policy";
import { sealResult } from "#app/areas/results/seal-result.server";
import { setEmbargo } from "#app/areas/results/set-embargo.server";
import type { Instant } from "#app/base/instant";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_publication_title() }) }];

function stageOf(edition: Edition, now: Instant): PublicationStage {
  if (isPublished(edition, now)) return "published";
  if (edition.sealedAt !== null) return "sealed";
  return inDeliberation(edition, now).ok ? "open" : "judging";
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { read } = context.deps.store;
  const { slug, name, timeZone, publishAt } = edition;
  return {
    edition: { slug, name, phase: phaseOf(edition, context.deps.now) },
    plan: { stage: stageOf(edition, context.deps.now), publishAt, timeZone },
    publishAtText: scheduleTexts(edition, timeZone).publishAt,
    mayWrite: isOrganiser(viewer),
    publication: await readPublication(read, edition),
    keptFrom: (await isKeptFromAny(read, viewer, edition.id)) ? ("something" as const) : ("nothing" as const),
    certificates: await readCertificates(read, edition),
    mails: await readPublicationMails(read, edition),
  };
}

type Asked = { readonly context: Context; readonly viewer: Viewer; readonly edition: Edition; readonly form: FormData };

const back = ({ edition }: Asked, done: string) => redirect(`/organisation/${edition.slug}/veroeffentlichung?${done}`);

async function seal(asked: Asked) {
  const done = await sealResult(asked.context.deps, asked.viewer, asked.edition.id, asked.context.makeText);
  if (done.ok) return back(asked, "gesiegelt");
  if (done.reason === "forbidden") throw forbidden();
  return conflict({ form: "none" as const, reason: typeof done.reason === "object" ? ("problems" as const) : done.reason });
}

async function embargo(asked: Asked) {
  const submission = parseForm(asked.form, embargoInput);
  if (submission.status !== "success") return invalid({ form: "embargo" as const, reply: submission.reply() });
  const done = await setEmbargo(asked.context.deps, asked.viewer, { editionId: asked.edition.id, ...submission.value });
  if (done.ok) return back(asked, "gespeichert");
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "published") return conflict({ form: "none" as const, reason: done.reason });
  return invalid({ form: "embargo" as const, reply: submission.reply({ fieldErrors: { publishAt: [done.reason] } }) });
}

async function publish(asked: Asked) {
  const submission = parseForm(asked.form, publishInput);
  if (submission.status !== "success") return invalid({ form: "publish" as const, reply: submission.reply() });
  const done = await publishNow(asked.context.deps, asked.viewer, asked.edition.id);
  if (done.ok) return back(asked, "veroeffentlicht");
  if (done.reason === "forbidden") throw forbidden();
  return conflict({ form: "none" as const, reason: done.reason });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const asked = { context, viewer, edition, form };
  if (form.get("intent") === "seal") return seal(asked);
  if (form.get("intent") === "embargo") return embargo(asked);
  if (form.get("intent") === "publish") return publish(asked);
  throw badRequest();
}

const REFUSALS = {
  "judging-open": m.results_refused_judging_open,
  sealed: m.results_refused_sealed,
  "further-round": m.rounds_refused_further,
  "not-sealed": m.results_refused_not_sealed,
  published: m.results_refused_published,
  "not-signed-off": m.results_refused_not_signed_off,
  "instant-passed": m.results_refused_instant_passed,
  problems: m.results_refused_problems,
} as const;

export default function PublicationRoute() {
  const { edition, plan, publishAtText, mayWrite, publication, keptFrom, certificates, mails } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const formAnswer = answer && answer.form !== "none" ? answer : undefined;
  const embargoed = embargoFields(formAnswer, publishAtText);
  const published = publishFields(formAnswer);
  const path = `/organisation/${edition.slug}`;
  const signed = publication.signedOff?.holds === true;
  const saved = ["gespeichert", "gesiegelt", "veroeffentlicht"].some((name) => search.has(name)) && !answer;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...embargoed.problems, ...published.problems]} answer={answer} />
      {answer?.form === "none" && (
        <Alert tone="warning" title={m.results_refused_title()}>
          <p>{REFUSALS[answer.reason]()}</p>
        </Alert>
      )}
      {saved && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader
        title={m.results_publication_title()}
        preline={say(edition.name)}
        lead={leadOf(plan.stage, plan.publishAt === null ? null : formatDateTime(plan.publishAt, plan.timeZone))}
        action={plan.stage === "published" && <ButtonLink href={`/wettbewerb/${edition.slug}/preistraeger`}>{m.results_to_winners()}</ButtonLink>}
      />
      <PublicationSteps publication={publication} plan={plan} path={path} />
      <Section id="siegel" title={m.results_step_seal()} lead={publication.seal ? undefined : m.results_seal_lead()}>
        {publication.seal && <SealFacts seal={publication.seal} plan={plan} keptFrom={keptFrom} path={`${path}/veroeffentlichung`} />}
        {publication.seal && (
          <p>
            <TextLink href={`${path}/veroeffentlichung/korrektur`}>{publication.seal.no === 1 ? m.correction_link() : m.correction_link_again({ corrections: publication.seal.no - 1 })}</TextLink>
          </p>
        )}
        {!publication.seal && (signed && plan.stage === "open" ? mayWrite && <SealForm /> : <p>{m.results_seal_needs_signature()}</p>)}
      </Section>
      {plan.stage !== "published" && (
        <Section id="vorschau" title={m.results_preview_title()} lead={m.results_preview_lead()}>
          <p>
            <TextLink href={`${path}/veroeffentlichung/vorschau`}>{m.results_preview_link()}</TextLink>
          </p>
          <p>
            <TextLink href={`${path}/veroeffentlichung/presse.zip`} kind="document" icon="download">
              {m.press_link()}
            </TextLink>
          </p>
        </Section>
      )}
      <Section id="urkunden" title={m.certificates_office_title()} lead={certificates.length > 0 && m.certificates_office_lead()}>
        {certificates.length > 0 ? <CertificateList certificates={certificates} path={`${path}/veroeffentlichung`} /> : <p>{m.certificates_office_none()}</p>}
      </Section>
      <Section id="rueckmeldungen" title={m.feedback_office_title()} lead={m.feedback_office_lead()}>
        <TextLink href={`${path}/veroeffentlichung/rueckmeldungen`}>{m.feedback_office_link()}</TextLink>
      </Section>
      <PublicationMailList mails={mails} path={path} />
      {plan.stage !== "published" && mayWrite && (
        <Section id="zeitpunkt" title={m.results_embargo_title()} lead={m.results_embargo_lead()}>
          <EmbargoForm fields={embargoed} timeZone={plan.timeZone} />
        </Section>
      )}
      {plan.stage === "sealed" && mayWrite && (
        <Section id="veroeffentlichen" title={m.results_publish_title()} lead={m.results_publish_lead()}>
          <PublishForm fields={published} />
        </Section>
      )}
    </>
  );
}

function leadOf(stage: PublicationStage, publishAt: string | null): string {
  if (stage === "published") return publishAt === null ? m.results_publication_lead_published() : m.results_publication_lead_published_at({ at: publishAt });
  if (stage !== "sealed") return m.results_publication_lead();
  return publishAt === null ? m.results_publication_lead_sealed() : m.results_publication_lead_sealed_until({ at: publishAt });
}
