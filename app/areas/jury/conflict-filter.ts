// Which conflicts of interest are asked for, as it stands in an address.
import { CONFLICT_KINDS } from "./conflict";

export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export type ConflictFilter = {
  /** Key of a category ("GZ"), id of a juror, kind; null for any. */
  readonly category: string | null;
  readonly juror: string | null;
  readonly kind: ConflictKind | null;
  /** Entries without a conflict, too. */
  readonly show: "tied" | "all";
};

export function conflictFilter(searchParams: URLSearchParams): ConflictFilter {
  const text = (name: string) => searchParams.get(name)?.slice(0, 100) || null;
  const kind = CONFLICT_KINDS.find((known) => known === searchParams.get("art")) ?? null;
  return { category: text("kategorie"), juror: text("jury"), kind, show: searchParams.get("zeigen") === "alle" ? "all" : "tied" };
}

/** The part of an address that asks for the same again; empty for everything. */
export function conflictQuery({ category, juror, kind, show }: ConflictFilter): string {
  const asked = { kategorie: category ?? "", jury: juror ?? "", art: kind ?? "", zeigen: show === "all" ? "alle" : "" };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== "")).toString();
  return query === "" ? "" : `?${query}`;
}
