// Exact rational numbers. A score is a fraction and stays one, so that ranks and ties never hang on rounding (law §8).
// Rounding happens once, for display, and gives digits that know no locale.

/** In lowest terms with a positive denominator, when made by the functions of this file. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };
export type FractionJson = { readonly n: string; readonly d: string };

/** A whole number, or a quotient of two. Throws RangeError for a number that is not whole or not safe, and for a denominator of zero. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  const [n, d] = [exact(numerator), exact(denominator)];
  if (d === 0n) throw new RangeError("a fraction has no denominator of zero");
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Negative when `a` is less than `b`, 0 when they are equal, positive when `a` is more: ready for `sort`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

/** The exact mean of whole numbers. Throws RangeError when there are none: the mean of nothing is not zero. */
export function meanOf(values: readonly number[]): Fraction {
  if (values.length === 0) throw new RangeError("there is no mean of nothing");
  return fraction(values.reduce((sum, value) => sum + exact(value), 0n), values.length);
}

/** Decimal digits with a point, rounded half away from zero: 1/8 with 2 digits is "0.13", -1/8 is "-0.13". Never "-0". */
export function toFixed(value: Fraction, digits: number): string {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const scaled = magnitude * 10n ** BigInt(digits);
  const rounded = (2n * scaled + value.denominator) / (2n * value.denominator);
  const sign = value.numerator < 0n && rounded > 0n ? "-" : "";
  const text = rounded.toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  return digits === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

/** The nearest number (the next to it, where there are more than 15 digits), for what no decision hangs on: estimates and pictures. */
export function toNumber({ numerator, denominator }: Fraction): number {
  const whole = numerator / denominator;
  const [n, d] = [Number(numerator), Number(denominator)];
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) ? n / d : Number(whole) + Number(numerator - whole * denominator) / d;
}

/** "-12.50" and the like, with up to 15 digits before and after the point; undefined for any other spelling. */
export function fromDecimal(text: string): Fraction | undefined {
  const [, sign, whole, digits = ""] = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const magnitude = BigInt(whole + digits);
  return fraction(sign === "-" ? -magnitude : magnitude, 10n ** BigInt(digits.length));
}

export function toJson(value: Fraction): FractionJson {
  return { n: value.numerator.toString(), d: value.denominator.toString() };
}

/** Reads what `toJson` wrote. Throws RangeError for any other spelling, so that one number has one form. */
export function fromJson({ n, d }: FractionJson): Fraction {
  const spelt = /^(0|-?[1-9]\d*)$/.test(n) && /^[1-9]\d*$/.test(d);
  const value = spelt ? fraction(BigInt(n), BigInt(d)) : undefined;
  if (value?.denominator.toString() !== d) throw new RangeError(`not a fraction in lowest terms: ${n}/${d}`);
  return value;
}

function exact(value: number | bigint): bigint {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return BigInt(value);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
