// What a table would bring into the register, row by row; nothing is written.
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import { checkTable, placeOf, type CheckedRow, type TableLine, type TableProblem } from "./funding-import";
import { selectCooperations } from "./funding-register.repo.server";

export async function previewFundingImport(q: Q, table: readonly TableLine[]): Promise<Result<readonly CheckedRow[], TableProblem>> {
  const known = new Set((await selectCooperations(q)).map(placeOf));
  return checkTable(table, await listOrganisationOptions(q, ORGANISATION_KINDS), known);
}
