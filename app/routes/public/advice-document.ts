// /beratung/:token/dokumente/:id: a file of a case for whoever asked without an account.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findOwnDocument } from "#app/areas/advice/find-case-document.server";
import { notFound } from "#app/http/respond.server";
import { storedFileResponse } from "#app/http/stored-file.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { deps } = context;
  const file = await findOwnDocument(deps.store.read, { by: "link", secret: params.token ?? "" }, params.id ?? "", deps.now);
  if (!file) throw notFound();
  return storedFileResponse(context, request, file);
}
