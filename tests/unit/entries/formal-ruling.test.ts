// How the office's rulings and the computed results together decide about an admission.
import { describe, expect, test } from "vitest";

import type { Finding } from "#app/areas/entries/formal-check";
import { mayRule, openRules, ruledFindings, type FormalRuling } from "#app/areas/entries/formal-ruling";
import { instant } from "#app/base/instant";
import type { Ruling, Verdict } from "#db/vocabulary/entry";

const finding = (verdict: Verdict): Finding => ({ rule: "savings-banks", verdict, facts: { excluded: [] } });
const ruled = (verdict: Verdict, ruling: Ruling, rule = "savings-banks"): FormalRuling => ({ rule, ruling, verdict, note: "geprüft", ruledAt: instant(0), ruledBy: "Petra Sommer" });
const standing = (verdict: Verdict, rulings: readonly FormalRuling[]) => ruledFindings([finding(verdict)], rulings).map((each) => each.standing);

describe("a rule", () => {
  test.each([
    ["holds", undefined, "met"],
    ["fails", undefined, "unmet"],
    ["open", undefined, "open"],
    ["holds", "confirmed", "met"],
    ["fails", "confirmed", "unmet"],
    ["open", "confirmed", "open"],
    ["holds", "overruled", "unmet"],
    ["fails", "overruled", "met"],
    ["open", "overruled", "met"],
  ] as const)("computed as %s and %s is %s", (verdict, ruling, expected) => {
    expect(standing(verdict, ruling ? [ruled(verdict, ruling)] : [])).toEqual([expected]);
  });

  test("is judged anew once what was computed has changed", () => {
    expect(standing("fails", [ruled("open", "overruled")])).toEqual(["unmet"]);
    expect(ruledFindings([finding("fails")], [ruled("open", "overruled")])[0]?.ruled).toBeNull();
  });

  test("is not touched by a ruling on another", () => {
    expect(standing("fails", [ruled("fails", "overruled", "declarations")])).toEqual(["unmet"]);
  });

  test("stands in the way of an admission unless it is met", () => {
    const findings = ["holds", "fails", "open"].flatMap((verdict) => ruledFindings([finding(verdict as Verdict)], []));
    expect(openRules(findings)).toEqual(["savings-banks", "savings-banks"]);
    expect(openRules(findings.slice(0, 1))).toEqual([]);
  });
});

test("whoever overrules says why, whoever confirms may", () => {
  expect(mayRule("overruled", "  ")).toEqual({ ok: false, reason: "note-missing" });
  expect(mayRule("overruled", "Nachgewiesen.").ok).toBe(true);
  expect(mayRule("confirmed", "").ok).toBe(true);
});
