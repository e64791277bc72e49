// /beitraege/:id/eingang: the receipt.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EntryReceipt } from "#app/areas/entries/entry-receipt";
import { readReceipt } from "#app/areas/entries/read-receipt.server";
import { notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: m.entries_receipt_title({ number: data?.receipt.number ?? "" }) }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const receipt = await readReceipt(context.deps.store.read, viewer, params.id ?? "", { now: context.deps.now, locale: context.locale });
  if (!receipt) throw notFound();
  const fresh: "yes" | "no" = new URL(request.url).searchParams.has("neu") && receipt.state === "submitted" ? "yes" : "no";
  return { receipt, fresh };
}

export default function ReceiptPage() {
  const { receipt, fresh } = useLoaderData<typeof loader>();
  return <EntryReceipt receipt={receipt} fresh={fresh} />;
}
