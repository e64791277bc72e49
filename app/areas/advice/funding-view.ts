// The views of office and Bezirksregierung on a case: whose side somebody is on, and until when a view may change.
import { ok, refused, type Result } from "#app/base/result";
import { isRegional, mayReadCases, type Viewer } from "#app/base/viewer";
import type { Recommendation, ViewSide } from "#db/vocabulary/funding";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import { mayAdvise } from "./advice.policy";

export type CaseRegion = { readonly region: RegionalDistrict | null };

/** `district`: of the viewer's Bezirksregierung, null where they speak for none. The office reads every case; a Bezirksregierung those of its district alone. */
export function sideOf(viewer: Viewer, district: RegionalDistrict | null, { region }: CaseRegion): ViewSide | undefined {
  if (mayReadCases(viewer)) return "office";
  return isRegional(viewer) && district !== null && district === region ? "regional-government" : undefined;
}

/** Observers read and give no view. Once both views are given they stand. */
export function mayGiveView(viewer: Viewer, side: ViewSide, given: readonly ViewSide[]): Result<undefined, "forbidden" | "settled"> {
  if (side === "office" && !mayAdvise(viewer).ok) return refused("forbidden");
  return isSettled(given) ? refused("settled") : ok();
}

export function isSettled(given: readonly ViewSide[]): boolean {
  return given.includes("office") && given.includes("regional-government");
}

export type ViewProblem = "reason-missing" | "conditions-missing";

/** A view has a reason, and where it recommends under conditions, the conditions. */
export function checkView({ recommendation, reason, conditions }: { readonly recommendation: Recommendation; readonly reason: string; readonly conditions: string }): Result<undefined, ViewProblem> {
  if (reason.trim() === "") return refused("reason-missing");
  return recommendation === "apply-with-conditions" && conditions.trim() === "" ? refused("conditions-missing") : ok();
}

type View = { readonly recommendation: Recommendation; readonly reason: string; readonly conditions: string };

export function isSameView(one: View, other: View): boolean {
  return one.recommendation === other.recommendation && one.reason === other.reason && one.conditions === other.conditions;
}

/** Of the view that a form shows, so that nobody overwrites what a colleague has given meanwhile. */
export function viewMark(shown: { readonly givenAt: number } | undefined): string {
  return shown === undefined ? "" : String(shown.givenAt);
}
