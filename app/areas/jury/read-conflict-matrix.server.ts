// Every juror with every entry: which conflicts of interest there are, where each comes from, and what follows.
import { listCategories } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { ConflictFilter } from "./conflict-filter";
import { isVacant } from "./juror";
import type { NamedReason } from "./named-reason";
import { conflictsAmong } from "./read-conflicts.server";
import { listJurors } from "./read-jury.server";

export type MatrixTie = { readonly jurorId: string; readonly juror: string; readonly entryId: string; readonly reasons: readonly NamedReason[]; readonly standing: "excluded" | "awaits-chair" | "admitted-by-chair" };

export type MatrixRow = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly category: string;
  /** Of jurors in the order of the columns. */
  readonly ties: readonly MatrixTie[];
};

type NamedJuror = { readonly id: string; readonly name: string };

export type ConflictMatrix = {
  /** All that can be asked for. */
  readonly categories: readonly { readonly key: string; readonly name: LocalisedText }[];
  readonly jury: readonly NamedJuror[];
  /** The columns: everybody who is asked for, or who among them is tied to an entry. */
  readonly jurors: readonly NamedJuror[];
  readonly rows: readonly MatrixRow[];
};

/** Of whoever is invited or has a seat, with the admitted entries. Eleven queries, however many jurors and entries. */
export async function readConflictMatrix(q: Q, editionId: string, { category, juror, kind, show }: ConflictFilter): Promise<ConflictMatrix> {
  const categories = await listCategories(q, editionId);
  const jury = (await listJurors(q, editionId)).filter(({ state }) => !isVacant(state)).map(({ id, name }) => ({ id, name }));
  const entries = await listJudgedEntries(q, editionId);
  const conflicts = await conflictsAmong(q, editionId, entries);
  const keys = new Map(categories.map(({ id, key }) => [id, key]));
  const jurors = juror === null ? jury : jury.filter(({ id }) => id === juror);

  const rows = entries
    .map((entry): MatrixRow => {
      const ties = jurors.flatMap(({ id: jurorId, name }): MatrixTie[] => {
        const reasons = conflicts.namedReasons(jurorId, entry.id).filter((reason) => kind === null || reason.kind === kind);
        if (reasons.length === 0) return [];
        const standing = conflicts.excluded(jurorId, entry.id) ? "excluded" : conflicts.awaitsChair(jurorId, entry.id) ? "awaits-chair" : "admitted-by-chair";
        return [{ jurorId, juror: name, entryId: entry.id, reasons, standing }];
      });
      return { entryId: entry.id, number: entry.number, title: entry.title, lead: entry.lead.name, category: keys.get(entry.categoryId) ?? "", ties };
    })
    .filter((row) => (category === null || row.category === category) && (show === "all" || row.ties.length > 0));
  const tied = new Set(rows.flatMap(({ ties }) => ties.map(({ jurorId }) => jurorId)));
  return { categories: categories.map(({ key, name }) => ({ key, name })), jury, jurors: show === "all" ? jurors : jurors.filter(({ id }) => tied.has(id)), rows };
}
