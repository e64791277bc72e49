// The rules of an edition: all of them to read, each with the way to change it, and the way to open entries.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { moveCategory } from "#app/areas/competition/move-category.server";
import { OpeningProblems } from "#app/areas/competition/opening-problems";
import { readRules } from "#app/areas/competition/read-rules.server";
import { removeCategory } from "#app/areas/competition/remove-category.server";
import { mayChangeRules } from "#app/areas/competition/rules";
import { RulesOverview } from "#app/areas/competition/rules-overview";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_nav_rules() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const stage = mayChangeRules(edition).ok ? ("all" as const) : ("wording" as const);
  return { ...(await readRules(context.deps.store.read, edition, context.deps.now)), mayEdit: isOrganiser(viewer) ? stage : ("none" as const) };
}

/** Order and removal of categories; everything else has its own page. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const [categoryId, step] = [String(form.get("category")), form.get("step")];
  const asked = { editionId: edition.id, categoryId };
  if (step !== "up" && step !== "down" && step !== "remove") throw badRequest();
  const done =
    step === "remove" ? await removeCategory(context.deps, viewer, { ...asked, version: Number(form.get("version")) }) : await moveCategory(context.deps, viewer, { ...asked, direction: step });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=kategorien`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-such-category") throw notFound();
  return conflict({ notice: done.reason });
}

export default function Rules() {
  const { edition, rules, otherRounds, timeline, problems, mayEdit } = useLoaderData<typeof loader>();
  const refusedBy = useActionData<typeof action>()?.notice;
  const [search] = useSearchParams();
  const path = `/organisation/${edition.slug}/regeln`;
  const frozenAt = edition.rulesFrozenAt === null ? null : formatDateTime(edition.rulesFrozenAt, edition.timeZone);
  const open = mayEdit === "all" && <ButtonLink href={`${path}/eroeffnen`}>{m.competition_open()}</ButtonLink>;
  return (
    <>
      {refusedBy && (
        <Alert tone="warning" title={refusedBy === "frozen" ? m.competition_frozen_title() : m.competition_changed_title()}>
          <p>{refusedBy === "frozen" ? m.competition_frozen_text() : m.competition_changed_again()}</p>
        </Alert>
      )}
      {search.has("gespeichert") && !refusedBy && <Alert tone="success" title={m.competition_saved()} />}
      <PageHeader
        title={m.competition_nav_rules()}
        preline={say(edition.name)}
        lead={frozenAt === null ? m.competition_rules_lead() : m.competition_rules_lead_frozen({ since: frozenAt })}
        action={open}
      />
      {problems.length > 0 && (
        <Alert tone="warning" title={m.competition_open_problems_title()} announce="still">
          <p>{m.competition_open_problems_text()}</p>
          <OpeningProblems problems={problems} categories={rules.categories} rulesPath={path} />
        </Alert>
      )}
      <RulesOverview {...{ edition, rules, otherRounds, timeline, path, mayEdit }} />
    </>
  );
}
