import { expect, test } from "vitest";

import { isDay } from "#app/areas/competition/day";

test.each(["2024-01-01", "2024-12-31", "2024-02-29", "2000-02-29", "2023-02-28", "2016-09-01", "2024-04-30"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  "",
  "2023-02-29",
  "1900-02-29",
  "2024-02-30",
  "2024-04-31",
  "2024-00-10",
  "2024-13-01",
  "2024-01-00",
  "2024-01-32",
  "0000-01-01",
  "2024-1-1",
  "01.02.2024",
  "2024-01-01T10:00",
  " 2024-01-01",
])("%j is no day", (text) => {
  expect(isDay(text)).toBe(false);
});
