// What the guideline gives, at every boundary: how many partners, how much spending, and what is refused.
import { describe, expect, test } from "vitest";

import { fundingAmount, MOST_CENTS, MOST_PARTNERS } from "#app/areas/advice/funding-amount";
import { GUIDELINE_2021 } from "#app/areas/advice/guideline";

const euros = (amount: number) => amount * 100;
const amountOf = (nrwPartners: number, outsidePartners: number, eligibleCents: number | null) => fundingAmount(GUIDELINE_2021, { nrwPartners, outsidePartners, eligibleCents });
const centsOf = (...basis: Parameters<typeof amountOf>) => {
  const amount = amountOf(...basis);
  return amount.ok ? amount.value.cents : amount.reason;
};

describe("175,000 € for two partners of the Land and 35,000 € for each further one", () => {
  test.each([
    [2, 0, euros(175_000)],
    [2, 3, euros(175_000)],
    [3, 0, euros(210_000)],
    [12, 0, euros(525_000)],
    [MOST_PARTNERS, 0, euros(175_000 + 427 * 35_000)],
  ])("%i in the Land, %i beyond", (nrw, outside, expected) => {
    expect(centsOf(nrw, outside, null)).toBe(expected);
    expect(centsOf(nrw, outside, euros(100_000_000))).toBe(expected);
  });
});

describe("at most 90 % of eligible spending, to the cent and never a cent more", () => {
  // Six partners: 315,000 € are exactly 90 % of 350,000 €.
  test.each([
    ["89.99 %", 35_003_890, euros(315_000)],
    ["exactly 90 %", euros(350_000), euros(315_000)],
    ["a cent less spending than for 90 %", euros(350_000) - 1, 31_499_999],
    ["90.01 %", 34_996_112, 31_496_500],
    ["one cent of spending", 1, 0],
    ["ten cents", 10, 9],
    ["eleven cents", 11, 9],
    ["no spending", 0, 0],
    ["as much as can be written down", MOST_CENTS, euros(315_000)],
  ])("%s", (_name, eligible, expected) => {
    expect(centsOf(6, 0, eligible)).toBe(expected);
  });
});

describe("one partner of the Land", () => {
  test("across the border: 75,000 €, and whether 90 % limit it too is an open question with its own figure", () => {
    expect(amountOf(1, 1, euros(80_000))).toEqual({
      ok: true,
      value: {
        cents: euros(75_000),
        lines: [{ kind: "single", cents: euros(75_000) }, { kind: "eligible", cents: euros(80_000) }, { kind: "share", percent: 90, cents: euros(72_000) }],
        questions: [{ kind: "share-of-single", cents: euros(72_000) }],
      },
    });
    expect(amountOf(1, 2, null)).toMatchObject({ value: { cents: euros(75_000), questions: [{ kind: "share-of-single", cents: null }] } });
  });

  test("alone: nothing", () => {
    expect(centsOf(1, 0, euros(80_000))).toBe("alone");
  });
});

test("spending that is not known yet leaves its share open", () => {
  expect(amountOf(3, 0, null)).toEqual({
    ok: true,
    value: {
      cents: euros(210_000),
      lines: [{ kind: "pair", cents: euros(175_000) }, { kind: "further", partners: 1, each: euros(35_000), cents: euros(35_000) }, { kind: "fixed", cents: euros(210_000) }],
      questions: [{ kind: "spending" }],
    },
  });
});

test.each([
  [0, 1, null, "no-partner-in-the-land"],
  [-3, 0, null, "no-partner-in-the-land"],
  [2, -1, null, "not-a-number"],
  [500, 0, null, "too-many-partners"],
  [MOST_PARTNERS + 1, 0, null, "too-many-partners"],
  [2, 500, null, "too-many-partners"],
  [2, 0, -1, "negative-spending"],
  [2, 0, MOST_CENTS + 1, "too-much-spending"],
  [2, 0, 0.5, "not-a-number"],
  [2.5, 0, null, "not-a-number"],
  [Number.NaN, 0, null, "not-a-number"],
])("%d partners, %d beyond, %d cents: %s", (nrw, outside, eligible, reason) => {
  expect(centsOf(nrw, outside, eligible)).toBe(reason);
});
