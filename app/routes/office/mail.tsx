// One mail of the outbox.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { mayReadBody } from "#app/areas/competition/mail.policy";
import { Letter } from "#app/areas/competition/outbox";
import { retryMail } from "#app/areas/competition/retry-mail.server";
import { isOrganiser } from "#app/base/viewer";
import { forbidden, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { findMail } from "#app/services/mail/read-outbox";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.letter.subject ?? m.mail_list_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const letter = await findMail(context.deps.store.read, params.id ?? "");
  if (!letter) throw notFound();
  const { id, recipient, subject, createdAt, state, attempts, lastError, sensitive, locale, attachment } = letter;
  const body = mayReadBody(viewer, letter, context.mailDelivery) ? letter.body : null;
  const mayRetry = isOrganiser(viewer) ? ("may retry" as const) : ("may not retry" as const);
  return { letter: { id, recipient, subject, createdAt, state, attempts, lastError, sensitive, locale, attachment, body }, timeZone: "Europe/Berlin", mayRetry };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const id = params.id ?? "";
  const result = await retryMail(context.deps, viewer, id);
  if (!result.ok && result.reason === "forbidden") throw forbidden();
  return redirect(`/organisation/schreiben/${id}`);
}

export default function Mail() {
  return <Letter {...useLoaderData<typeof loader>()} />;
}
