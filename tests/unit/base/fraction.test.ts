// Fractions are exact; rounding happens for display only, half away from zero.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, compare, equals, fraction, fromDecimal, fromJson, meanOf, multiply, toFixed, toJson, toNumber, type Fraction } from "#app/base/fraction";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("a fraction", () => {
  it.each([
    [6, 4, 3n, 2n],
    [-6, 4, -3n, 2n],
    [6, -4, -3n, 2n],
    [-6, -4, 3n, 2n],
    [0, -7, 0n, 1n],
    [2000, 3, 2000n, 3n],
  ])("%i/%i stands in lowest terms with a positive denominator", (numerator, denominator, n, d) => {
    expect(fraction(numerator, denominator)).toEqual({ numerator: n, denominator: d });
  });

  it("may be a whole number", () => {
    expect(fraction(7)).toEqual({ numerator: 7n, denominator: 1n });
  });

  it.each([[1.5, 1], [1, 0.5], [2 ** 53, 1], [Number.NaN, 1], [1, 0], [0, 0]])("%d/%d is refused as a fault", (numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow(RangeError);
  });

  it("adds up: 1/6 + 1/10 = 4/15, and a third three times is one", () => {
    const third = fraction(1, 3);
    expect(add(fraction(1, 6), fraction(1, 10))).toEqual(fraction(4, 15));
    expect(add(add(third, third), third)).toEqual(fraction(1));
  });

  it.each([
    [fraction(1, 3), fraction(2, 6), 0],
    [fraction(1, 3), fraction(333_333_333_333, 1_000_000_000_000), 1],
    [fraction(-1, 2), fraction(-1, 3), -1],
    [fraction(-1, 2), fraction(1, 3), -1],
    [fraction(10n ** 30n + 1n, 10n ** 30n), fraction(1), 1],
  ])("%o compares with %o as %i", (a, b, sign) => {
    expect(compare(a, b)).toBe(sign);
    expect(compare(b, a)).toBe(0 - sign);
    expect(equals(a, b)).toBe(sign === 0);
  });
});

describe("a mean", () => {
  it.each([
    [[7], fraction(7)],
    [[1, 2], fraction(3, 2)],
    [[700, 700, 600], fraction(2000, 3)],
    [[-1, 1], fraction(0)],
    [[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], fraction(Number.MAX_SAFE_INTEGER)],
  ])("of %j is exact", (values, mean) => {
    expect(meanOf(values)).toEqual(mean);
  });

  it("of nothing does not exist, and broken numbers have none here", () => {
    expect(() => meanOf([])).toThrow(RangeError);
    expect(() => meanOf([7.5])).toThrow(RangeError);
  });
});

describe("digits for display", () => {
  it.each([
    [fraction(2000, 3), 1, "666.7"],
    [fraction(1, 8), 2, "0.13"],
    [fraction(-1, 8), 2, "-0.13"],
    [fraction(1, 8), 3, "0.125"],
    [fraction(5, 2), 0, "3"],
    [fraction(-5, 2), 0, "-3"],
    [fraction(1, 20), 1, "0.1"],
    [fraction(49, 1000), 1, "0.0"],
    [fraction(-49, 1000), 1, "0.0"],
    [fraction(0), 2, "0.00"],
    [fraction(100), 1, "100.0"],
    [fraction(1_999, 20), 1, "100.0"],
  ])("%o with %i digits", (value, digits, text) => {
    expect(toFixed(value, digits)).toBe(text);
  });

  it("are never further from the value than half of the last digit", () => {
    fc.assert(
      fc.property(fractions, fc.nat(6), (value, digits) => {
        const shown = fraction(BigInt(toFixed(value, digits).replace(".", "")), 10n ** BigInt(digits));
        const error = add(shown, negative(value));
        const magnitude = compare(error, fraction(0)) < 0 ? negative(error) : error;
        expect(compare(magnitude, fraction(1n, 2n * 10n ** BigInt(digits)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("the JSON form", () => {
  it("is two texts of digits", () => {
    expect(toJson(fraction(-4, 6))).toEqual({ n: "-2", d: "3" });
  });

  it("comes back as the same fraction", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(fromJson(toJson(value))).toEqual(value);
      }),
    );
  });

  it.each([
    ["2", "4"],
    ["0", "2"],
    ["1", "0"],
    ["1", "-2"],
    ["-0", "1"],
    ["01", "2"],
    ["", "1"],
    ["1", ""],
    ["0x1", "2"],
    [" 1", "2"],
    ["1.0", "2"],
  ])("has one spelling only: %j/%j is refused as a fault", (n, d) => {
    expect(() => fromJson({ n, d })).toThrow(RangeError);
  });
});

function negative(value: Fraction): Fraction {
  return { numerator: -value.numerator, denominator: value.denominator };
}

describe("decimals", () => {
  it.each([
    ["7", fraction(7)],
    ["7.50", fraction(15, 2)],
    ["-0.1", fraction(-1, 10)],
    ["007", fraction(7)],
    ["123456789012345.123456789012345", fraction(123456789012345123456789012345n, 10n ** 15n)],
  ])("%s is read exactly", (text, value) => {
    expect(fromDecimal(text)).toEqual(value);
  });

  it.each(["", ".5", "5.", "+5", "1e3", "1,5", " 5", "5 ", "٣", "1234567890123456", "0x10", "NaN"])("%j is not read", (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  });

  it("multiplied by its reciprocal a fraction is one", () => {
    expect(multiply(fraction(-3, 7), fraction(7, -3))).toEqual(fraction(1));
  });

  it("the number beside a fraction is the one that its digits mean", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 6 }), (n, digits) => {
        expect(toNumber(fraction(n, 10n ** BigInt(digits)))).toBe(Number(`${n}e-${digits}`));
      }),
    );
    expect(toNumber(fraction(10n ** 30n + 1n, 3n))).toBeCloseTo(10 ** 30 / 3, -15);
  });
});
