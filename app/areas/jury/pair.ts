// A juror and an entry: what declarations, decisions, involvements and assignments are about.

export type Pair = { readonly jurorId: string; readonly entryId: string };

/** One text per pair, for maps and sets; ids hold no space. */
export function pairKey(jurorId: string, entryId: string): string {
  return `${jurorId} ${entryId}`;
}

/** Reads what `pairKey` writes. */
export function pairOf(key: string): Pair | undefined {
  const [jurorId, entryId, ...rest] = key.split(" ");
  return jurorId && entryId && rest.length === 0 ? { jurorId, entryId } : undefined;
}

/** Rows by `pairKey`, each list in the order of the rows. */
export function byPair<Row extends Pair>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const key = pairKey(row.jurorId, row.entryId);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [row]);
    else list.push(row);
  }
  return lists;
}
