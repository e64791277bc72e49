// Dense symmetric positive definite systems: factor, solve, invert. Matrices are n×n, row by row, in one Float64Array.
// Rows are taken four at a time: the row they are multiplied with is then read from memory once, not four times.
import { at } from "./vector";

export type Factor = { readonly n: number; readonly lower: Float64Array };

/**
 * The lower triangular L with L·Lᵀ = A, written over `matrix`, of which only the lower triangle is read; what stands above the diagonal
 * means nothing afterwards. Throws RangeError when the matrix is not positive definite.
 */
export function factorise(matrix: Float64Array, n: number): Factor {
  const a = matrix;
  const dots = new Float64Array(4);
  for (let i = 0; i < n; i += 4) {
    const rows = Math.min(4, n - i);
    for (let j = 0; j < i; j++) {
      dotRows(a, j * n, a, i * n, n, rows, j, dots);
      const pivot = at(a, j * n + j);
      for (let r = 0; r < rows; r++) a[(i + r) * n + j] = (at(a, (i + r) * n + j) - at(dots, r)) / pivot;
    }
    for (let row = i; row < i + rows; row++) {
      for (let j = i; j <= row; j++) {
        dotRows(a, j * n, a, row * n, n, 1, j, dots);
        const left = at(a, row * n + j) - at(dots, 0);
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
  const columns = columnsOfInverse(factor);
  const result = new Float64Array(n * n);
  const dots = new Float64Array(4);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j += 4) {
      const rows = Math.min(4, i + 1 - j);
      dotRows(columns, i * n + i, columns, j * n + i, n, rows, n - i, dots);
      for (let r = 0; r < rows; r++) {
        result[i * n + j + r] = at(dots, r);
        result[(j + r) * n + i] = at(dots, r);
      }
    }
  }
  return result;
}

/** Row j holds column j of L⁻¹, so that products of columns run along memory. */
export function columnsOfInverse({ n, lower }: Factor): Float64Array {
  const columns = new Float64Array(n * n);
  const dots = new Float64Array(4);
  for (let j = 0; j < n; j += 4) {
    const rows = Math.min(4, n - j);
    for (let i = j; i < n; i++) {
      dotRows(lower, i * n + j, columns, j * n + j, n, rows, i - j, dots);
      const pivot = at(lower, i * n + i);
      for (let r = 0; r < rows && j + r <= i; r++) columns[(j + r) * n + i] = ((i === j + r ? 1 : 0) - at(dots, r)) / pivot;
    }
  }
  return columns;
}

/**
 * Rows of independent standard normal numbers become rows of numbers with covariance A⁻¹: each row z of `normals` gives L⁻ᵀ·z in `spread`.
 * `columns`: what `columnsOfInverse` gave.
 */
export function spreadRows(columns: Float64Array, n: number, normals: Float64Array, spread: Float64Array, rows: number): void {
  const dots = new Float64Array(4);
  for (let i = 0; i < n; i++) {
    for (let row = 0; row < rows; row += 4) {
      const together = Math.min(4, rows - row);
      dotRows(columns, i * n + i, normals, row * n + i, n, together, n - i, dots);
      for (let r = 0; r < together; r++) spread[(row + r) * n + i] = at(dots, r);
    }
  }
}

/** The products of `length` numbers of `x` with as many of each of up to four rows of `y`, `stride` apart. */
function dotRows(x: Float64Array, from: number, y: Float64Array, first: number, stride: number, rows: number, length: number, dots: Float64Array): void {
  if (rows < 4) {
    for (let r = 0; r < rows; r++) {
      let sum = 0;
      for (let k = 0; k < length; k++) sum += at(x, from + k) * at(y, first + r * stride + k);
      dots[r] = sum;
    }
    return;
  }
  const [second, third, fourth] = [first + stride, first + 2 * stride, first + 3 * stride];
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < length; k++) {
    const value = at(x, from + k);
    a += value * at(y, first + k);
    b += value * at(y, second + k);
    c += value * at(y, third + k);
    d += value * at(y, fourth + k);
  }
  dots[0] = a;
  dots[1] = b;
  dots[2] = c;
  dots[3] = d;
}
