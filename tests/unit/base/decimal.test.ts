// Numbers are read exactly as people write them in their language, and never guessed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readDecimal, writeDecimal } from "#app/base/decimal";
import { LOCALES, type Locale } from "#db/vocabulary/locale";

describe("read", () => {
  test.each<[string, number, Locale, number | string]>([
    ["1.234,50", 2, "de", 123_450],
    ["1234,5", 2, "de", 123_450],
    ["1 234,50", 2, "de", 123_450],
    ["1 234,50", 2, "de", 123_450],
    ["0,07", 2, "de", 7],
    ["12", 2, "de", 1_200],
    ["12,00", 0, "de", 12],
    ["-3,5", 1, "de", -35],
    ["−3", 0, "de", -3],
    ["1,234.50", 2, "en", 123_450],
    ["1234.5", 2, "en", 123_450],
    ["999999999999999", 0, "de", 999_999_999_999_999],
    ["1.5", 2, "de", "not-a-number"],
    ["1,234.50", 2, "de", "not-a-number"],
    ["1.234,50", 2, "en", "not-a-number"],
    ["12.34,50", 2, "de", "not-a-number"],
    ["1e3", 0, "de", "not-a-number"],
    ["ca. 300", 0, "de", "not-a-number"],
    ["", 0, "de", "not-a-number"],
    [",5", 1, "de", "not-a-number"],
    ["1 234,50", 2, "fr", 123_450],
    ["1.234,50", 2, "nl", 123_450],
    ["1,2,3", 1, "de", "not-a-number"],
    ["1,255", 2, "de", "too-many-decimals"],
    ["12,5", 0, "de", "too-many-decimals"],
    ["9.999.999.999.999.999", 0, "de", "too-many-digits"],
  ])("%s with %i decimals in %s", (text, decimals, locale, expected) => {
    const read = readDecimal(text, decimals, locale);
    expect(read.ok ? read.value : read.reason).toBe(expected);
  });

  test.each([`1${" ".repeat(300_000)}2`, `1,${"0".repeat(300_000)}1`, "1".repeat(300_000)])("what is far too long is refused at once", (text) => expect(readDecimal(text, 2, "de").ok).toBe(false), 1_000);
});

describe("written", () => {
  test.each<[number, number, Locale, number, string]>([
    [123_450, 2, "de", 2, "1.234,50"],
    [123_450, 2, "de", 0, "1.234,5"],
    [123_400, 2, "en", 2, "1,234.00"],
    [7, 2, "de", 2, "0,07"],
    [-1_234_567, 0, "de", 0, "-1.234.567"],
    [0, 2, "de", 0, "0"],
  ])("%i with %i decimals in %s", (units, decimals, locale, fixed, text) => {
    expect(writeDecimal(units, decimals, locale, fixed)).toBe(text);
  });

  test("and read again, every number is the same", () => {
    const places = fc.integer({ min: 0, max: 3 });
    const units = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(units, places, places, fc.constantFrom(...LOCALES), (value, decimals, fixed, locale) => {
        const read = readDecimal(writeDecimal(value, decimals, locale, Math.min(fixed, decimals)), decimals, locale);
        expect(read).toEqual({ ok: true, value });
      }),
    );
  });
});
