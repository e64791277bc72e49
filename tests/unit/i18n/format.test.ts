// Dates as the readers of each language write them.
import { expect, test } from "vitest";

import { instant } from "#app/base/instant";
import { formatDateTime, formatDay } from "#app/i18n/format";

test("in French the first of a month is an ordinal, and no other day", () => {
  expect(formatDay("2016-09-01", "fr")).toBe("1er septembre 2016");
  expect(formatDay("2016-09-21", "fr")).toBe("21 septembre 2016");
  expect(formatDateTime(instant(Date.parse("2026-02-01T22:59:00Z")), "Europe/Berlin", "fr")).toBe("dimanche 1er février 2026 à 23:59");
  expect(formatDay("2016-09-01", "nl")).toBe("1 september 2016");
});
