// Reading places of typed arrays in arithmetic. One function per kind of array, so that the engine can keep each a single machine instruction.

/** The number at place `i`, which the caller knows to exist. */
export function at(vector: Float64Array, i: number): number {
  return vector[i] as number;
}

/** The whole number at place `i`, which the caller knows to exist: a count, or a place in another array. */
export function placeAt(places: Int32Array, i: number): number {
  return places[i] as number;
}

/** The item at place `i`. Throws RangeError where there is none. */
export function itemAt<T>(items: readonly T[], i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`there is nothing at place ${i}`);
  return item;
}

export function sumOf(vector: Float64Array): number {
  return vector.reduce((sum, value) => sum + value, 0);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}
