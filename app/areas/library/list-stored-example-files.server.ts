// The pictures and documents of all examples, for those who keep the bytes.
import type { Q } from "#app/services/store";

import { selectExampleFileKeys, selectStoredExampleFiles } from "./example-file.repo.server";

/** Every file whose bytes must be there. */
export async function listStoredExampleFiles(q: Q): Promise<readonly { readonly key: string; readonly sha256: string }[]> {
  return selectStoredExampleFiles(q);
}

/** Of all that is on record, previews and what waits to be swept included. */
export async function listExampleFileKeys(q: Q): Promise<readonly string[]> {
  return selectExampleFileKeys(q);
}
