// What can be asked of the audit log, as it stands in an address.

export type LogSearch = {
  /** Beginning of the action; "" for any. */
  readonly action: string;
  /** Beginning of the subject; "" for any. */
  readonly subject: string;
  /** Name, address or id of who did it, or "system"; "" for whoever. */
  readonly person: string;
  /** Only records before this number; null from the newest on. */
  readonly before: number | null;
};

export function logSearch(searchParams: URLSearchParams): LogSearch {
  const text = (name: string) => (searchParams.get(name) ?? "").trim().slice(0, 200);
  const before = Number(searchParams.get("vor"));
  return { action: text("vorgang"), subject: text("gegenstand"), person: text("person"), before: Number.isSafeInteger(before) && before > 0 ? before : null };
}

/** The address of the same search, from another record on. */
export function logAddress({ action, subject, person }: LogSearch, before: number | null): string {
  const asked = { vorgang: action, gegenstand: subject, person, vor: before === null ? "" : String(before) };
  return `?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))}`;
}

/** JSON of a record, indented for reading. */
export function readable(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
