// What the buttons of the entry's form send, and nothing else.
import { expect, test } from "vitest";

import { addRowIntent, readIntent, removeIntent, removeRowIntent } from "#app/areas/entries/intent";

test.each([
  ["save", { kind: "save" }],
  ["autosave", { kind: "autosave" }],
  ["review", { kind: "review" }],
  ["add-partner", { kind: "add-partner" }],
  [removeIntent(12), { kind: "remove-partner", position: 12 }],
  ["remove-partner:", undefined],
  ["remove-partner:-1", undefined],
  ["remove-partner:1e3", undefined],
  [addRowIntent("cost-items"), { kind: "add-row", question: "cost-items" }],
  [removeRowIntent("cost-items", 3), { kind: "remove-row", question: "cost-items", position: 3 }],
  ["remove-row:cost-items", undefined],
  ["add-row:Kosten", undefined],
  ["explode", undefined],
  [null, undefined],
])("%s", (sent, intent) => {
  expect(readIntent(sent)).toEqual(intent);
});
