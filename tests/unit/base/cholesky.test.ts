// Dense systems: what is factored, solved and inverted is the matrix that was given, whatever its order.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { columnsOfInverse, factorise, inverse, logDeterminant, solve, spreadRows } from "#app/base/cholesky";
import { at } from "#app/base/vector";

/** B·Bᵀ + I for any B: positive definite. */
const systems = fc.integer({ min: 1, max: 11 }).chain((n) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }).map((b) => {
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) matrix[i * n + j] = (i === j ? 1 : 0) + b.slice(i * n, i * n + n).reduce((sum, value, k) => sum + value * (b[j * n + k] ?? 0), 0);
    return { n, matrix };
  }),
);

function product(a: Float64Array, b: Float64Array, n: number): number[] {
  return Array.from({ length: n * n }, (_, place) => {
    const [i, j] = [Math.floor(place / n), place % n];
    return Array.from({ length: n }, (_, k) => at(a, i * n + k) * at(b, k * n + j)).reduce((sum, value) => sum + value, 0);
  });
}

describe("the Cholesky factor", () => {
  it("gives the inverse: together with the matrix it makes the identity", () => {
    fc.assert(
      fc.property(systems, ({ n, matrix }) => {
        product(matrix, inverse(factorise(matrix.slice(), n)), n).forEach((value, place) => expect(value).toBeCloseTo(place % (n + 1) === 0 ? 1 : 0, 8));
      }),
    );
  });

  it("solves, and knows the determinant", () => {
    fc.assert(
      fc.property(systems, ({ n, matrix }) => {
        const factor = factorise(matrix.slice(), n);
        const right = Float64Array.from({ length: n }, (_, i) => i + 1);
        const x = solve(factor, right.slice());
        right.forEach((value, i) => expect(Array.from(x).reduce((sum, unknown, k) => sum + at(matrix, i * n + k) * unknown, 0)).toBeCloseTo(value, 8));
        expect(logDeterminant(factor) + logDeterminant(factorise(inverse(factor), n))).toBeCloseTo(0, 7);
      }),
    );
  });

  it("spreads unit rows so that their squares add up to the inverse", () => {
    fc.assert(
      fc.property(systems, ({ n, matrix }) => {
        const factor = factorise(matrix.slice(), n);
        const units = Float64Array.from({ length: n * n }, (_, place) => (place % (n + 1) === 0 ? 1 : 0));
        const spread = new Float64Array(n * n);
        spreadRows(columnsOfInverse(factor), n, units, spread, n);
        const expected = inverse(factor);
        const transposed = Float64Array.from({ length: n * n }, (_, place) => at(spread, (place % n) * n + Math.floor(place / n)));
        product(transposed, spread, n).forEach((value, place) => expect(value).toBeCloseTo(at(expected, place), 8));
      }),
    );
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(() => factorise(Float64Array.of(1, 0, 2, 1), 2)).toThrow("not positive definite at row 1 of 2");
  });
});
