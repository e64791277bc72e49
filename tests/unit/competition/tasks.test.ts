// What the office is told to do, and which edition the front pages speak of.
import { describe, expect, test } from "vitest";

import { faqText, questionsAndAnswers } from "#app/areas/competition/faq";
import { isPublic, runningEdition } from "#app/areas/competition/running";
import { officeTasks, standingTasks, type OfficeFigures } from "#app/areas/competition/tasks";
import { instant, plus, DAY } from "#app/base/instant";

const NOTHING: OfficeFigures = {
  openingProblems: 0, entriesToCheck: 0, entriesReturned: 0, jurors: 9, jurorsUnanswered: 0, entriesShort: 0, juryRequests: 0, jurorsSilent: 0, entriesUndecidable: 0, openTies: 0, roundsToOpen: 0,
};
const named = (phase: Parameters<typeof officeTasks>[0], figures: Partial<OfficeFigures>) => officeTasks(phase, { ...NOTHING, ...figures }).map(({ task }) => task);

describe("what is to do today", () => {
  test.each([
    ["preparation", { openingProblems: 2, jurors: 0 }, ["rules-open", "no-jury"]],
    ["entries", { entriesToCheck: 3, openTies: 1, entriesShort: 4 }, ["check-entries"]],
    ["checking", { entriesShort: 4, jurorsUnanswered: 1 }, ["jurors-unanswered", "entries-short"]],
    ["judging", { jurorsSilent: 2, entriesToCheck: 1, openTies: 5 }, ["check-entries", "jurors-silent"]],
    ["deliberation", { entriesUndecidable: 1, openTies: 1, jurorsSilent: 1 }, ["undecidable", "ties"]],
    ["deliberation", { roundsToOpen: 1 }, ["open-round"]],
    ["judging", { roundsToOpen: 1 }, []],
    ["published", { entriesToCheck: 7 }, []],
    ["judging", {}, []],
  ] as const)("%s with %j: %j", (phase, figures, expected) => {
    expect(named(phase, figures)).toEqual(expected);
  });

  test("besides any edition: letters that failed, requests that nobody has taken, pre-assessments without the office's view, cases that rest", () => {
    expect(standingTasks({ mailsFailed: 0, adviceWaiting: 0, assessmentsWaiting: 0, casesResting: 0 })).toEqual([]);
    expect(standingTasks({ mailsFailed: 1, adviceWaiting: 2, assessmentsWaiting: 3, casesResting: 4 })).toEqual([
      { task: "mails-failed", count: 1, urgency: "now" },
      { task: "advice-waiting", count: 2, urgency: "now" },
      { task: "assessments-waiting", count: 3, urgency: "now" },
      { task: "cases-resting", count: 4, urgency: "soon" },
    ]);
  });
});

describe("the edition that the front pages speak of", () => {
  const NOW = instant(1_700_000_000_000);
  const dates = { rulesFrozenAt: null, entriesOpenAt: null, entriesCloseAt: null, judgingOpenAt: null, judgingCloseAt: null, sealedAt: null, publishAt: null };
  const preparing = { ...dates, id: "preparing" };
  const open = { ...dates, id: "open", rulesFrozenAt: plus(NOW, -DAY), entriesOpenAt: plus(NOW, -DAY) };
  const published = { ...open, id: "published", sealedAt: plus(NOW, -DAY), publishAt: plus(NOW, -DAY) };

  test.each([
    [[preparing, open, published], "open"],
    [[preparing, published], "preparing"],
    [[published], "published"],
    [[], undefined],
  ])("is the one under way, else the one being prepared, else the last", (editions, expected) => {
    expect(runningEdition(editions, NOW)?.id).toBe(expected);
  });

  test("is public once its rules are frozen", () => {
    expect([preparing, open, published].map(isPublic)).toEqual([false, true, true]);
  });
});

test("questions and answers survive being written as one text", () => {
  const pairs = [{ question: "Muss das Vorhaben abgeschlossen sein?", answer: "Nein.\nEs genügt, dass es begonnen hat." }, { question: "Und dann?", answer: "" }];
  expect(questionsAndAnswers(faqText(pairs))).toEqual(pairs);
  expect(questionsAndAnswers("  \r\n\r\n Frage\r\nAntwort\r\n\r\n")).toEqual([{ question: "Frage", answer: "Antwort" }]);
});
