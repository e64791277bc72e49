// How far apart two figures are of which either may not exist.

/** 0 where neither exists, infinity where only one does. */
export function distance(a: number | null | undefined, b: number | null | undefined): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return left === right ? 0 : Infinity;
  return Math.abs(left - right);
}
