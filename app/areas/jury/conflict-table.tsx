// The conflicts of interest of an edition as a table for spreadsheets: a line for each source of each conflict.
import { m } from "#app/i18n";

import { kindOfConflict, reasonText, standingName } from "./jury-words";
import type { ConflictMatrix } from "./read-conflict-matrix.server";

/** With its head line. */
export function conflictTable({ rows }: Pick<ConflictMatrix, "rows">): readonly (readonly string[])[] {
  const head = [m.seats_csv_number(), m.seats_csv_title(), m.seats_csv_category(), m.seats_csv_lead(), m.seats_csv_juror(), m.seats_csv_kind(), m.seats_csv_source(), m.seats_csv_standing()];
  const lines = rows.flatMap(({ number, title, category, lead, ties }) =>
    ties.flatMap(({ juror, reasons, standing }) => reasons.map((reason) => [number, title, category, lead, juror, kindOfConflict(reason.kind), reasonText(reason), standingName(standing)])),
  );
  return [head, ...lines];
}
