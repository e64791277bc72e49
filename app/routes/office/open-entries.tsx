// The step that opens entries and freezes the rules.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { OpenEntriesForm } from "#app/areas/competition/open-entries-form";
import { openEntries } from "#app/areas/competition/open-entries.server";
import { readRules } from "#app/areas/competition/read-rules.server";
import { mayChangeRules } from "#app/areas/competition/rules";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden } from "#app/http/respond.server";
import { requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_open() }) }];

async function read({ context, params }: { context: Context; params: { edition?: string } }) {
  const { store, now } = context.deps;
  const edition = await requireEdition({ context, params });
  const path = `/organisation/${edition.slug}/regeln`;
  if (!mayChangeRules(edition).ok) throw redirect(path);
  const { rules, problems } = await readRules(store.read, edition, now);
  const plan = edition.entriesOpenAt !== null && edition.entriesOpenAt > now ? ("ahead" as const) : ("none" as const);
  return { path, edition, rules, problems, plan };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOrganiser({ context, request });
  return read({ context, params });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const when = form.get("when");
  if (when !== "now" && when !== "planned") throw badRequest();
  const done = await openEntries(context.deps, viewer, { editionId: edition.id, version: Number(form.get("version")), when });
  if (done.ok) return redirect(`/organisation/${edition.slug}/regeln?gespeichert=eroeffnet`);
  if (done.reason === "forbidden") throw forbidden();
  const page = await read({ context, params });
  if (typeof done.reason === "object") return conflict({ ...page, problems: done.reason.problems, notice: "problems" as const });
  return conflict({ ...page, notice: "changed-meanwhile" as const });
}

export default function OpenEntries() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page = answered ?? { ...loaded, notice: null };
  return (
    <>
      <PageHeader title={m.competition_open()} preline={say(page.edition.name)} lead={m.competition_open_lead()} breadcrumb={{ label: m.competition_breadcrumb(), items: [{ href: page.path, label: m.competition_nav_rules() }] }} />
      <OpenEntriesForm {...page} />
    </>
  );
}
