// Reasons of a conflict as they are read: one line each, but members of one body share a line.
import { expect, test } from "vitest";

import { reasonTexts } from "#app/areas/jury/jury-words";

const member = (name: string, body = "Kreis Borken") => ({ kind: "own-body", effect: "absolute", body, member: name }) as const;

test("each reason has its line; the members of one body stand in one, named all", () => {
  const own = { kind: "own-organisation", effect: "absolute", organisation: "Kreis Borken" } as const;
  const texts = reasonTexts([own, member("Stadt Ahaus"), member("Stadt Bocholt"), member("Stadt Vreden", "Zweckverband Wasser")]);
  expect(texts).toHaveLength(3);
  expect(texts[1]).toContain("Stadt Ahaus, Stadt Bocholt");
  expect(texts[2]).toContain("Stadt Vreden");
});
