import { expect, test } from "vitest";

import { formatNumber, parseNumber } from "#app/areas/entries/number";

test.each([
  [{ year: 2024, categoryKey: "GZ", running: 7 }, "2024-GZ-007"],
  [{ year: 2024, categoryKey: "UP", running: 123 }, "2024-UP-123"],
  [{ year: 2026, categoryKey: "KB", running: 1000 }, "2026-KB-1000"],
])("%j is written %s and read back", (number, text) => {
  expect(formatNumber(number)).toBe(text);
  expect(parseNumber(text)).toEqual(number);
});

test.each(["", "2024-GZ-7", "2024-GZ-0007", "2024-GZ-000", "2024-gz-007", "24-GZ-007", "2024-GZA-007", "2024GZ007", "2024-GZ-007 ", "2024-GZ--07", "2024-GZ-1e3"])(
  "%j is no entry's number",
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
  },
);
