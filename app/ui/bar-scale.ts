// Arithmetic of charts: where an axis ends, how long a bar is, and where a value stands. No drawing.

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

/** `mark`: a value that rows are compared with. */
export type Axis = { from: number; to: number; mark?: number };

/** Room at both ends, in percent, for what is drawn around a value. */
const MARGIN = 3;

/** Where a value stands in percent of the drawing's width, to two decimals; in the middle of an axis without length. */
export function axisPlace(value: number, { from, to }: Axis): number {
  const share = to === from ? 0.5 : Math.min(Math.max((value - from) / (to - from), 0), 1);
  return Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 100) / 100;
}
