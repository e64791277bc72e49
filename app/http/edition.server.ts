// The edition of an address such as /organisation/2024/regeln.
import { selectEditionBySlug } from "#app/areas/competition/competition.repo.server";
import type { Edition } from "#app/areas/competition/edition";

import type { Context } from "./context.server";
import { notFound } from "./respond.server";

/** Throws "not found" when the address names none. Guards nothing: ask for the viewer first. */
export async function requireEdition({ context, params }: { readonly context: Context; readonly params: { readonly edition?: string } }): Promise<Edition> {
  const edition = await selectEditionBySlug(context.deps.store.read, params.edition ?? "");
  if (!edition) throw notFound();
  return edition;
}
