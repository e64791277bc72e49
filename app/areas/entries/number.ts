// The number of a submitted entry, "2024-GZ-007": year, key of the category, running number in order of submission (law §4).

export type EntryNumber = { readonly year: number; readonly categoryKey: string; readonly running: number };

/** At least three digits of running number, so that numbers sort as text up to 999. */
export function formatNumber({ year, categoryKey, running }: EntryNumber): string {
  return `${year}-${categoryKey}-${String(running).padStart(3, "0")}`;
}

/** Reads only what `formatNumber` writes: one entry has one spelling. */
export function parseNumber(text: string): EntryNumber | undefined {
  const [, year, categoryKey, running] = /^(\d{4})-([A-Z]{2})-(\d{3,})$/.exec(text) ?? [];
  if (year === undefined || categoryKey === undefined || running === undefined) return undefined;
  const number = { year: Number(year), categoryKey, running: Number(running) };
  return number.running > 0 && formatNumber(number) === text ? number : undefined;
}
