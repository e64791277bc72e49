// /organisation/seiten/:page: one of the site's pages, to change in four languages, with a preview and its earlier versions.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { flatForm } from "#app/areas/competition/differences";
import { changedMeanwhile, wrongFields, type EditAnswer } from "#app/areas/competition/edit-answer";
import { findPageVersion, listPageVersions, readSitePage } from "#app/areas/competition/read-site-page.server";
import { saveSitePage } from "#app/areas/competition/save-site-page.server";
import { sitePageInput } from "#app/areas/competition/site-page.input";
import { EarlierVersion, SITE_PAGE_NAMES, SitePageEditor } from "#app/areas/competition/site-pages-office";
import { isOrganiser } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { isSitePage, type SitePage } from "#db/vocabulary/site";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? m.shell_title({ title: SITE_PAGE_NAMES[data.page]() }) : "Lorbeer" }];

function requirePage({ page }: { readonly page?: string }): SitePage {
  if (!isSitePage(page)) throw notFound();
  return page;
}

async function readForms({ context, page }: { readonly context: Context; readonly page: SitePage }) {
  const { no, title, lead, body } = await readSitePage(context.deps.store.read, page);
  return { form: flatForm({ title, lead, body }), version: no };
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const page = requirePage(params);
  const asked = new URL(request.url).searchParams.get("fassung");
  const no = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  const earlier = no === null ? null : await findPageVersion(context.deps.store.read, page, no);
  if (asked !== null && !earlier) throw notFound();
  const { form, version } = await readForms({ context, page });
  return {
    page,
    saved: form,
    version,
    versions: await listPageVersions(context.deps.store.read, page),
    mayWrite: isOrganiser(viewer),
    earlier: earlier && no !== null ? { no, text: { title: earlier.title, lead: earlier.lead, body: earlier.body } } : null,
  };
}

type Answer = EditAnswer & { readonly stage: "editing" | "preview" };

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const page = requirePage(params);
  const form = await readForm(request);
  const submission = parseForm(form, sitePageInput);
  if (submission.status !== "success") return invalid<Answer>({ ...wrongFields(submission.reply()), stage: "editing" });
  if (textOf(form, "intent") === "preview") return { ...wrongFields(submission.reply(), {}), stage: "preview" } satisfies Answer;
  const done = await saveSitePage(context.deps, viewer, { page, ...submission.value });
  if (done.ok) return redirect(`/organisation/seiten/${page}?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  return conflict<Answer>({ ...changedMeanwhile(submission.reply(), await readForms({ context, page })), stage: "editing" });
}

export default function SitePageRoute() {
  const { earlier, ...current } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  if (earlier) return <EarlierVersion page={current.page} {...earlier} />;
  return (
    <>
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.pages_published()} />}
      <SitePageEditor {...current} given={answer} stage={answer?.stage ?? "editing"} />
    </>
  );
}
