// /organisation/:edition/jury: everybody who was invited, how far they are, and what waits for the chair.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findEditionBySlug, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ChairCasesTable } from "#app/areas/jury/chair-cases";
import { JuryOverview } from "#app/areas/jury/jury-overview";
import { mayManageJury } from "#app/areas/jury/jury.policy";
import { listChairCases } from "#app/areas/jury/list-chair-cases.server";
import { readJuryOverview } from "#app/areas/jury/read-jury-overview.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_overview_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { store, now } = context.deps;
  const edition = await findEditionBySlug(store.read, params.edition ?? "");
  if (edition === undefined) throw notFound();
  const categories = await listCategories(store.read, edition.id);
  const { searchParams } = new URL(request.url);
  const managing = mayManageJury(viewer, phaseOf(edition, now));
  return {
    edition: edition.name,
    path: `/organisation/${edition.slug}/jury`,
    categoryKeys: Object.fromEntries(categories.map(({ id, key }) => [id, key])),
    jurors: await readJuryOverview(store.read, edition.id),
    cases: await listChairCases(store.read, edition.id),
    manage: managing.ok ? ("yes" as const) : managing.reason,
    invited: searchParams.has("eingeladen"),
    reminded: Number(searchParams.get("erinnert") ?? 0),
  };
}

const LEADS = { yes: m.jury_overview_lead_open, forbidden: m.jury_overview_lead_reading, "too-late": m.jury_overview_lead_closed } as const;

export default function JuryRoute() {
  const { edition, path, categoryKeys, jurors, cases, manage, invited, reminded } = useLoaderData<typeof loader>();
  const invite = manage === "yes" && (
    <ButtonLink href={`${path}/einladen`} icon="add">
      {m.jury_overview_invite()}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={m.jury_overview_title()}
        preline={say(edition)}
        lead={LEADS[manage]()}
        action={jurors.length > 0 ? invite : undefined}
      />
      {reminded > 0 && <Alert tone="success" title={m.seats_reminded({ count: reminded })} />}
      {invited && <Alert tone="success" title={m.jury_invited_done()} />}
      <JuryOverview jurors={jurors} categoryKeys={categoryKeys} path={path} action={invite} />
      {jurors.length > 0 && (
        <p>
          <TextLink href={`${path}/befangenheiten`}>{m.seats_matrix_title()}</TextLink>
        </p>
      )}
      {manage === "yes" && jurors.some(({ state }) => state === "invited") && (
        <p>
          <TextLink href={`${path}/erinnerung`}>{m.seats_remind_title()}</TextLink>
        </p>
      )}
      {jurors.length > 0 && (
        <Section title={m.jury_overview_cases()} id="vorsitz" lead={m.jury_overview_cases_lead()}>
          <ChairCasesTable cases={cases} />
        </Section>
      )}
    </>
  );
}
