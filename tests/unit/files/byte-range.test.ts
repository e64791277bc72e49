// Which bytes a Range header asks for, of a file of 1,000.
import { expect, test } from "vitest";

import { spanOf } from "#app/http/file-response.server";

test.each([
  [null, undefined],
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=0-", { start: 0, end: 999 }],
  ["bytes=999-", { start: 999, end: 999 }],
  ["bytes=5-5000", { start: 5, end: 999 }],
  ["bytes=-1", { start: 999, end: 999 }],
  ["bytes=-5000", { start: 0, end: 999 }],
  ["bytes=1000-", "none"],
  ["bytes=-0", "none"],
  ["bytes=9-5", undefined],
  ["bytes=-", undefined],
  ["bytes=0-1,3-4", undefined],
  ["bytes=a-b", undefined],
  ["items=0-1", undefined],
])("%s", (header, expected) => {
  expect(spanOf(header, 1_000)).toEqual(expected);
});
