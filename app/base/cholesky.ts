// Dense symmetric positive definite systems: factor, solve, invert. Matrices are n×n, row by row, in one Float64Array.
// Sums of products are taken for two rows by four at a time: eight of them for six numbers read from memory, not for sixteen.
import { at } from "./vector";

export type Factor = { readonly n: number; readonly lower: Float64Array };

/** Rows of a matrix to be multiplied with others: where the first begins, and how far apart they are. */
type Rows = { readonly values: Float64Array; readonly stride: number };

/**
 * The lower triangular L with L·Lᵀ = A, written over `matrix`, of which only the lower triangle is read; what stands above the diagonal
 * means nothing afterwards. Throws RangeError when the matrix is not positive definite.
 */
export function factorise(matrix: Float64Array, n: number): Factor {
  const a = matrix;
  const rows: Rows = { values: a, stride: n };
  const sums = new Float64Array(8);
  for (let i = 0; i < n; i += 4) {
    const height = Math.min(4, n - i);
    for (let j = 0; j < i; j += 2) {
      multiplyRows(rows, j * n, 2, rows, i * n, height, j, sums); // i is a multiple of four, so there are two
      const [first, second, between] = [at(a, j * n + j), at(a, (j + 1) * n + j + 1), at(a, (j + 1) * n + j)];
      for (let r = 0; r < height; r++) {
        const place = (i + r) * n + j;
        const value = (at(a, place) - at(sums, r)) / first;
        a[place] = value;
        a[place + 1] = (at(a, place + 1) - at(sums, 4 + r) - value * between) / second;
      }
    }
    for (let row = i; row < i + height; row++) {
      for (let j = i; j <= row; j++) {
        multiplyRows(rows, j * n, 1, rows, row * n, 1, j, sums);
        const left = at(a, row * n + j) - at(sums, 0);
        if (j < row) a[row * n + j] = left / at(a, j * n + j);
        else if (left > 0) a[row * n + row] = Math.sqrt(left);
        else throw new RangeError(`not positive definite at row ${row} of ${n}`);
      }
    }
  }
  return { n, lower: a };
}

/** log |A| */
export function logDeterminant({ n, lower }: Factor): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += 2 * Math.log(at(lower, i * n + i));
  return sum;
}

/** Solves A·x = b; writes x over b. */
export function solve({ n, lower }: Factor, b: Float64Array): Float64Array {
  for (let i = 0; i < n; i++) {
    let left = at(b, i);
    for (let k = 0; k < i; k++) left -= at(lower, i * n + k) * at(b, k);
    b[i] = left / at(lower, i * n + i);
  }
  for (let i = n - 1; i >= 0; i--) {
    const x = at(b, i) / at(lower, i * n + i);
    b[i] = x;
    for (let k = 0; k < i; k++) b[k] = at(b, k) - at(lower, i * n + k) * x;
  }
  return b;
}

/** A⁻¹ in full, both triangles. */
export function inverse(factor: Factor): Float64Array {
  const { n } = factor;
  const columns: Rows = { values: columnsOfInverse(factor), stride: n };
  const result = new Float64Array(n * n);
  const sums = new Float64Array(8);
  for (let i = 0; i < n; i += 2) {
    const pair = Math.min(2, n - i);
    for (let j = 0; j < i + pair; j += 4) {
      const height = Math.min(4, n - j);
      const from = Math.max(i, j); // left of it one of the two is zero
      multiplyRows(columns, i * n + from, pair, columns, j * n + from, height, n - from, sums);
      for (let p = 0; p < pair; p++) {
        for (let r = 0; r < height; r++) {
          result[(i + p) * n + j + r] = at(sums, 4 * p + r);
          result[(j + r) * n + i + p] = at(sums, 4 * p + r);
        }
      }
    }
  }
  return result;
}

/** Row j holds column j of L⁻¹, so that products of columns run along memory. */
export function columnsOfInverse({ n, lower }: Factor): Float64Array {
  const columns = new Float64Array(n * n);
  const left: Rows = { values: lower, stride: n };
  const right: Rows = { values: columns, stride: n };
  const sums = new Float64Array(8);
  for (let j = 0; j < n; j += 4) {
    const height = Math.min(4, n - j);
    for (let i = j; i < n; i += 2) {
      const pair = Math.min(2, n - i);
      multiplyRows(left, i * n + j, pair, right, j * n + j, height, i - j, sums);
      for (let p = 0; p < pair; p++) {
        const row = i + p;
        const [pivot, between] = [at(lower, row * n + row), p === 0 ? 0 : at(lower, row * n + i)];
        for (let r = 0; r < height && j + r <= row; r++) {
          const known = at(sums, 4 * p + r) + between * at(columns, (j + r) * n + i);
          columns[(j + r) * n + row] = ((row === j + r ? 1 : 0) - known) / pivot;
        }
      }
    }
  }
  return columns;
}

/**
 * Rows of independent standard normal numbers become rows of numbers with covariance A⁻¹: each row z of `normals` gives L⁻ᵀ·z in `spread`.
 * `columns`: what `columnsOfInverse` gave.
 */
export function spreadRows(columns: Float64Array, n: number, normals: Float64Array, spread: Float64Array, rows: number): void {
  const left: Rows = { values: columns, stride: n };
  const right: Rows = { values: normals, stride: n };
  const sums = new Float64Array(8);
  for (let i = 0; i < n; i += 2) {
    const pair = Math.min(2, n - i);
    for (let row = 0; row < rows; row += 4) {
      const height = Math.min(4, rows - row);
      multiplyRows(left, i * n + i, pair, right, row * n + i, height, n - i, sums);
      for (let p = 0; p < pair; p++) for (let r = 0; r < height; r++) spread[(row + r) * n + i + p] = at(sums, 4 * p + r);
    }
  }
}

/**
 * The products of `length` numbers of each of one or two rows of `x` with as many of each of up to four rows of `y`; those of the second row
 * begin at the fifth place of `sums`.
 */
function multiplyRows(x: Rows, from: number, pair: number, y: Rows, first: number, height: number, length: number, sums: Float64Array): void {
  if (pair === 2 && height === 4) {
    multiplyEight(x.values, from, from + x.stride, y.values, first, y.stride, length, sums);
    return;
  }
  for (let p = 0; p < pair; p++) {
    for (let r = 0; r < height; r++) {
      let sum = 0;
      for (let k = 0; k < length; k++) sum += at(x.values, from + p * x.stride + k) * at(y.values, first + r * y.stride + k);
      sums[4 * p + r] = sum;
    }
  }
}

function multiplyEight(x: Float64Array, from: number, other: number, y: Float64Array, first: number, stride: number, length: number, sums: Float64Array): void {
  const [second, third, fourth] = [first + stride, first + 2 * stride, first + 3 * stride];
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < length; k++) {
    const up = at(x, from + k);
    const down = at(x, other + k);
    const y1 = at(y, first + k);
    a += up * y1;
    e += down * y1;
    const y2 = at(y, second + k);
    b += up * y2;
    f += down * y2;
    const y3 = at(y, third + k);
    c += up * y3;
    g += down * y3;
    const y4 = at(y, fourth + k);
    d += up * y4;
    h += down * y4;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}
