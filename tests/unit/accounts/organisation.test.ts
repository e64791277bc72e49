// What a person may type to name an organisation of the directory.
import { expect, test } from "vitest";

import { matchesOf } from "#app/areas/accounts/organisation";
import { referenceOrganisations } from "#db/reference/organisations";

const directory = referenceOrganisations().filter(({ kind }) => kind === "municipality" || kind === "district");
const names = (typed: string) => matchesOf(typed, directory).map(({ name }) => name);

test.each([
  ["the whole name", "Stadt Bocholt", ["Stadt Bocholt"]],
  ["the name alone", "Bocholt", ["Stadt Bocholt"]],
  ["any case", "sTADT kÖLN", ["Stadt Köln"]],
  ["capital umlauts", "KÖLN", ["Stadt Köln"]],
  ["umlauts spelt out", "Koeln", ["Stadt Köln"]],
  ["the code", "05554008", ["Stadt Bocholt"]],
  ["the beginning of codes", "0536600", ["Stadt Bad Münstereifel", "Gemeinde Blankenheim"]],
  ["spaces around", "  Bocholt ", ["Stadt Bocholt"]],
  ["one name, a city and a Kreis", "Düren", ["Stadt Düren", "Kreis Düren"]],
  ["nothing", "  ", []],
  ["nonsense", "Entenhausen", []],
  ["wildcards of a database", "%", []],
])("%s: %j", (_, typed, expected) => {
  expect(names(typed)).toEqual(expected);
});

test("every name and every code of the directory finds its own organisation alone", () => {
  for (const { id, name, code } of directory) {
    for (const typed of [name, code ?? name]) expect(matchesOf(typed, directory).map((match) => match.id)).toEqual([id]);
  }
});
