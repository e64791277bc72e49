// What the buttons of the entry's form send, and nothing else.
import { expect, test } from "vitest";

import { readIntent, removeIntent } from "#app/areas/entries/intent";

test.each([
  ["save", { kind: "save" }],
  ["autosave", { kind: "autosave" }],
  ["review", { kind: "review" }],
  ["add-partner", { kind: "add-partner" }],
  [removeIntent(12), { kind: "remove-partner", position: 12 }],
  ["remove-partner:", undefined],
  ["remove-partner:-1", undefined],
  ["remove-partner:1e3", undefined],
  ["explode", undefined],
  [null, undefined],
])("%s", (sent, intent) => {
  expect(readIntent(sent)).toEqual(intent);
});
