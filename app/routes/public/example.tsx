// /beispiele/:slug: the public profile of a cooperation, and the form that puts a question through to those behind it.
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { askContact, QUESTIONS_PER_CLIENT } from "#app/areas/library/ask-contact.server";
import { ContactForm, contactProblems } from "#app/areas/library/contact-form";
import { contactInput } from "#app/areas/library/contact.input";
import { ProfilePage } from "#app/areas/library/profile-page";
import { readProfile } from "#app/areas/library/read-example.server";
import { libraryRevision } from "#app/areas/library/read-shelf.server";
import { structuredData } from "#app/areas/library/structured-data";
import { SECOND } from "#app/base/instant";
import { keeping } from "#app/http/kept-page.server";
import { parseForm, readForm } from "#app/http/form.server";
import { invalid, notFound, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { ErrorSummary } from "#app/ui/error-summary";
import { STILL } from "#app/ui/still";
import { StructuredData } from "#app/ui/structured-data";

export const handle = STILL;
export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders }) => new Headers([...loaderHeaders, ...actionHeaders]);
export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  shown?.page ? [{ title: m.shell_title({ title: shown.page.profile.example.title }) }, { name: "description", content: shown.page.profile.example.summary }] : [{ title: "Lorbeer" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { store, publicUrl } = context.deps;
  const kept = keeping({ context, request }, `${await libraryRevision(store.read)} ${context.locale}`);
  if (kept?.written) return data({ page: null }, kept);
  const profile = await readProfile(store.read, params.slug ?? "");
  if (!profile) throw notFound();
  const sent = new URL(request.url).searchParams.has("gesendet") ? ("yes" as const) : ("no" as const);
  return data({ page: { profile, sent, structured: structuredData(profile.example, publicUrl) } }, kept);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), contactInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply() });
  const slug = params.slug ?? "";
  const done = await askContact(context.deps, context.clientAddress, { slug, question: submission.value });
  if (done.ok) return redirect(`/beispiele/${slug}?gesendet#kontakt`);
  if (done.reason === "unknown") throw notFound();
  return refusedForNow({ reply: submission.reply(), refusal: done.reason }, QUESTIONS_PER_CLIENT.within / SECOND);
}

export default function ExampleRoute() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!page) throw new RangeError("a page that is kept is not written again");
  const { profile, sent, structured } = page;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={contactProblems(answer)} answer={answer} />
      <ProfilePage profile={profile}>
        <ContactForm answer={answer} sent={sent} />
      </ProfilePage>
      <StructuredData data={structured} />
    </>
  );
}
