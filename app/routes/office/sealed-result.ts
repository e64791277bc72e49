// A sealed result as a file, byte for byte as it was sealed: the one that holds, or with ?nr=1 the one of that number. All points are in it, so
// it is another person's where a conflict of interest keeps anything from whoever of the office has a seat on the jury.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { isKeptFromAny } from "#app/areas/results/find-kept.server";
import { findSealedBundle } from "#app/areas/results/read-publication.server";
import { requireEdition } from "#app/http/edition.server";
import { forbidden, notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { read } = context.deps.store;
  if (await isKeptFromAny(read, viewer, edition.id)) throw forbidden();
  const no = new URL(request.url).searchParams.get("nr");
  if (no !== null && !/^[1-9]\d{0,3}$/.test(no)) throw notFound();
  const sealed = await findSealedBundle(read, edition.id, no === null ? undefined : Number(no));
  if (!sealed) throw notFound();
  return new Response(sealed.bundle, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="lorbeer-${edition.slug}-${sealed.no}.json"`, "Cache-Control": "no-store" },
  });
}
