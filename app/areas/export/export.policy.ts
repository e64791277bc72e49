// What the office may take out of the house, and when: all it may read, and of points no more than its pages show (law §7, §10).
import { phaseOf, type EditionDates } from "#app/areas/competition/phase";
import { rankingView } from "#app/areas/results/results.policy";
import type { Instant } from "#app/base/instant";
import { isOrganiser, type Viewer } from "#app/base/viewer";

export const EXPORTED_TABLES = ["beitraege", "boegen", "rangliste", "befangenheiten", "schreiben"] as const;
export type ExportedTable = (typeof EXPORTED_TABLES)[number];

export const TABLE_FORMATS = ["xlsx", "csv"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What a name such as "boegen.csv" asks for; undefined: nothing. */
export function askedTable(file: string): { readonly table: ExportedTable; readonly format: TableFormat } | undefined {
  const [name, ending, ...rest] = file.split(".");
  const table = EXPORTED_TABLES.find((known) => known === name);
  const format = TABLE_FORMATS.find((known) => known === ending);
  return table && format && rest.length === 0 ? { table, format } : undefined;
}

/**
 * `single`: who gave what, once judging is closed. `results`: a provisional ranking while it lasts, for organisers. `none`: who is how far, without
 * anybody's points (law §7), and for whoever of the office a conflict of interest on the jury keeps anything from: `keptFrom` (law §5).
 */
export type ExportedPoints = "none" | "results" | "single";

export function exportedPoints(viewer: Viewer, edition: EditionDates, { now, keptFrom }: { readonly now: Instant; readonly keptFrom: "nothing" | "something" }): ExportedPoints {
  if (keptFrom === "something") return "none";
  const view = rankingView(phaseOf(edition, now));
  if (view === "closed") return "single";
  return view === "provisional" && isOrganiser(viewer) ? "results" : "none";
}
