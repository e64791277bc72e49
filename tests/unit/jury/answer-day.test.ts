import { expect, test } from "vitest";

import { proposedAnswerDay } from "#app/areas/jury/juror";
import { DAY, instant, plus } from "#app/base/instant";

const now = instant(Date.UTC(2024, 2, 1, 10));

test.each([
  ["fourteen days ahead while no end of judging is set", null, "2024-03-15"],
  ["fourteen days ahead where judging ends later", plus(now, 30 * DAY), "2024-03-15"],
  ["the day on which judging ends, where that is sooner", plus(now, 4 * DAY), "2024-03-05"],
  ["fourteen days ahead where judging is over: the invitation is refused for that", plus(now, -DAY), "2024-03-15"],
])("the office is offered %s", (_what, judgingCloseAt, day) => {
  expect(proposedAnswerDay({ now, judgingCloseAt, timeZone: "Europe/Berlin" })).toBe(day);
});
