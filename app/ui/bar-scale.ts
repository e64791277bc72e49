// Arithmetic of bar charts: where an axis ends and how long a bar is. No drawing.

const STEPS = [1, 2, 2.5, 5, 10];

/** The end of an axis that begins at 0 and holds every value: the next round number; 1 where there is nothing to show. */
export function axisEnd(values: readonly (number | null)[]): number {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  if (largest === 0) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(largest));
  const step = STEPS.find((candidate) => candidate * magnitude >= largest);
  return (step ?? 10) * magnitude;
}

/** The length of a bar in percent of the axis, from 0 to 100, to two decimals. */
export function barLength(value: number, end: number): number {
  const share = Math.min(Math.max(value / end, 0), 1);
  return Math.round(share * 10_000) / 100;
}
