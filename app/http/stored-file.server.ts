// The bytes of a stored file that the reader may have, from wherever files lie.
import { redirect } from "@remix-run/node";

import type { Context } from "./context.server";
import { fileResponse } from "./file-response.server";

export type StoredFile = { readonly id: string; readonly key: string; readonly name: string; readonly size: number; readonly type: string; readonly sha256: string };

/** To be saved, whole or in part. */
export async function storedFileResponse({ deps, paced }: Context, request: Request, { id, key, sha256, ...file }: StoredFile): Promise<Response> {
  const elsewhere = await deps.files.redirect(key);
  if (elsewhere !== undefined) return redirect(elsewhere, { headers: { "Cache-Control": "no-store" } });
  return fileResponse(request, { ...file, tag: sha256 }, "attachment", async (span) => {
    const bytes = await deps.files.open(key, span);
    if (bytes === undefined) throw new Error(`the bytes of ${id} are missing`);
    return paced(bytes);
  });
}
