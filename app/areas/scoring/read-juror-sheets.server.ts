// The sheets of one juror as the office sees them: their states and reasons. Points are the juror's own and not in it.
import { findJuror } from "#app/areas/jury/read-jury.server";
import type { Q } from "#app/services/store";

import { selectSheetsOfJuror, type JurorSheetRow } from "./progress.repo.server";

export type { JurorSheetRow };

export type JurorSheets = { readonly jurorId: string; readonly name: string; readonly sheets: readonly JurorSheetRow[] };

/** Undefined when the edition has no such juror. */
export async function readJurorSheets(q: Q, editionId: string, jurorId: string): Promise<JurorSheets | undefined> {
  const juror = await findJuror(q, jurorId);
  if (juror?.editionId !== editionId) return undefined;
  return { jurorId, name: juror.name, sheets: await selectSheetsOfJuror(q, editionId, jurorId) };
}
