import { expect, test } from "vitest";

import { mayAssignByHand, mayJudge, mayTakeAway, type Excluded } from "#app/areas/jury/eligibility";

const entry = { id: "entry", categoryId: "GZ", language: "de" };
const free = () => false;
const barred = (jurorId: string, entryId: string) => jurorId === "juror" && entryId === "entry";
const other = { jurorId: "juror", entryId: "other" };

test.each([
  { what: "on the panel and free of conflicts", categoryIds: ["GZ"], excluded: free, verdict: "may" },
  { what: "on another panel only", categoryIds: ["UP"], excluded: free, verdict: "not-on-panel" },
  { what: "on the panel and reads another language only", categoryIds: ["GZ"], languages: ["nl", "fr"], excluded: free, verdict: "language" },
  { what: "on the panel with a conflict", categoryIds: ["GZ"], excluded: barred, verdict: "conflict" },
  { what: "on no panel with a conflict", categoryIds: [], excluded: barred, verdict: "conflict" },
])("a juror who is $what: $verdict", ({ categoryIds, languages = ["de"], excluded, verdict }: { what: string; categoryIds: string[]; languages?: string[]; excluded: Excluded; verdict: string }) => {
  const result = mayJudge({ id: "juror", categoryIds, languages }, entry, excluded);
  expect(result.ok ? "may" : result.reason).toBe(verdict);
});

test.each([
  { what: "room left", max: 2, existing: [other], excluded: free, categoryIds: ["GZ"], verdict: "may" },
  { what: "no maximum stated", max: null, existing: [other], excluded: free, categoryIds: ["GZ"], verdict: "may" },
  { what: "the maximum reached", max: 1, existing: [other], excluded: free, categoryIds: ["GZ"], verdict: "juror-maximum" },
  { what: "the maximum reached by somebody else", max: 1, existing: [{ ...other, jurorId: "else" }], excluded: free, categoryIds: ["GZ"], verdict: "may" },
  { what: "the assignment already", max: 1, existing: [{ jurorId: "juror", entryId: "entry" }], excluded: free, categoryIds: ["GZ"], verdict: "already-assigned" },
  { what: "a conflict", max: null, existing: [], excluded: barred, categoryIds: ["GZ"], verdict: "conflict" },
  { what: "another panel", max: null, existing: [], excluded: free, categoryIds: ["UP"], verdict: "not-on-panel" },
])("by hand, a juror with $what: $verdict", ({ max, existing, excluded, categoryIds, verdict }) => {
  const result = mayAssignByHand({ id: "juror", max, categoryIds, languages: ["de"] }, entry, { excluded, existing });
  expect(result.ok ? "may" : result.reason).toBe(verdict);
});

test("an assignment may be taken away until its sheet has been started", () => {
  expect(mayTakeAway({ jurorId: "juror", entryId: "entry", started: false })).toEqual({ ok: true });
  expect(mayTakeAway({ jurorId: "juror", entryId: "entry", started: true })).toEqual({ ok: false, reason: "started" });
});
