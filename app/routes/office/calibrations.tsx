// /organisation/:edition/fortschritt/abgleich: which entry of each category its panel judges first, and whether the panel sees how it did.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { CalibrationsPage } from "#app/areas/scoring/calibrations-page";
import { chooseCalibration } from "#app/areas/scoring/choose-calibration.server";
import { dropCalibration } from "#app/areas/scoring/drop-calibration.server";
import { progressPath } from "#app/areas/scoring/progress-page";
import { readCalibrations } from "#app/areas/scoring/read-calibrations.server";
import { releaseCalibration } from "#app/areas/scoring/release-calibration.server";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.scoring_calibrations_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { id, slug, name } = await requireEdition({ context, params });
  return { edition: { slug, name }, calibrations: await readCalibrations(context.deps.store.read, id), steering: isOrganiser(viewer), saved: new URL(request.url).searchParams.has("gespeichert") };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { id: editionId, slug } = await requireEdition({ context, params });
  const form = await readForm(request);
  const step = stepOf(form);
  if (!step) throw badRequest();
  const entryId = textOf(form, "entry");
  if (entryId === "") return invalid({ refusal: "unchosen" as const });
  const done = await step(context.deps, viewer, { editionId, entryId, role: form.has("sample") ? "sample" : "entry" });
  if (done.ok) return redirect(`${progressPath(slug)}/abgleich?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "not-found") throw notFound();
  return conflict({ refusal: done.reason });
}

function stepOf(form: FormData) {
  switch (form.get("intent")) {
    case "choose":
      return chooseCalibration;
    case "drop":
      return dropCalibration;
    case "release":
      return releaseCalibration;
    default:
      return undefined;
  }
}

const REFUSALS = {
  unchosen: m.scoring_calibrations_refused_unchosen,
  "too-early": m.scoring_calibrations_refused_early,
  "too-late": m.scoring_calibrations_refused_late,
  begun: m.scoring_calibrations_refused_begun,
  chosen: m.scoring_calibrations_refused_chosen,
  sample: m.scoring_calibrations_refused_sample,
} as const;

export default function CalibrationsRoute() {
  const { edition, calibrations, steering, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      {answered && <Alert tone="danger" title={REFUSALS[answered.refusal]()} />}
      {saved && !answered && <Alert tone="success" title={m.scoring_calibrations_saved()} />}
      <PageHeader
        title={m.scoring_calibrations_title()}
        preline={say(edition.name)}
        lead={m.scoring_calibrations_lead()}
        breadcrumb={{ label: m.scoring_breadcrumb(), items: [{ href: progressPath(edition.slug), label: m.scoring_progress_title() }] }}
      />
      <CalibrationsPage calibrations={calibrations} steering={steering} />
    </>
  );
}
