// How a choice narrows examples down, which are alike, and what the map reads from them.
import { describe, expect, test } from "vitest";

import { tiesOf } from "#app/areas/library/cooperation-ties";
import { isCrossBorder, type PublicExample } from "#app/areas/library/example";
import { FACETS, indexFacets, knownChoices, narrow, type Choice } from "#app/areas/library/facets";
import { alike, reasonsOf } from "#app/areas/library/likeness";
import { addressOf, askedBy, without } from "#app/areas/library/search-address";
import { instant } from "#app/base/instant";

const party = (id: string | null, country = "DE", districtCode: string | null = null, regionalDistrict: string | null = null) => ({ role: "partner" as const, organisationId: id, name: id ?? "frei", country, code: null, districtCode, regionalDistrict });

function example(no: number, given: Partial<PublicExample>): PublicExample {
  const parties = given.parties ?? [];
  return {
    id: `e${no}`, no, slug: `e${no}`, origin: "office", language: "de", title: `Beispiel ${no}`, summary: "", topics: [], legalForm: null, sinceYear: null, inhabitants: null,
    digital: false, participation: null, honour: "none", publishedAt: instant(no), updatedAt: instant(no), ...given, parties, crossBorder: isCrossBorder(parties),
  };
}

const examples = [
  example(1, { topics: ["rescue"], parties: [party("a", "DE", "05554", "Münster"), party("nl", "NL")], legalForm: "agreement-delegating" }),
  example(2, { topics: ["rescue", "digital"], digital: true, parties: [party("b", "DE", "05366", "Köln")], legalForm: "joint-authority" }),
  example(3, { topics: ["digital"], digital: true, parties: [party("a", "DE", "05554", "Münster"), party("c", "DE", "05554", "Münster")], legalForm: "joint-authority", honour: "winner", participation: { year: 2022, categoryKey: "IV", categoryName: { de: "Vernetzung" } } }),
];
const index = indexFacets(examples);
const all = [0, 1, 2];
const countsOf = (choice: Choice) => Object.fromEntries(narrow(index, all, choice).counts.map(({ facet, values }) => [facet, Object.fromEntries(values.map(({ value, count }) => [value, count]))]));

describe("narrowing down", () => {
  test.each<[Choice, number[]]>([
    [{}, [0, 1, 2]],
    [{ feld: "rescue" }, [0, 1]],
    [{ feld: "rescue", digital: "ja" }, [1]],
    [{ grenze: "ja" }, [0]],
    [{ kreis: "05554" }, [0, 2]],
    [{ bezirk: "Köln" }, [1]],
    [{ ausgabe: "2022", auszeichnung: "winner", kategorie: "IV" }, [2]],
    [{ feld: "rescue", auszeichnung: "winner" }, []],
  ])("%j", (choice, fitting) => expect(narrow(index, all, choice).fitting).toEqual(fitting));

  test("each count says what that choice would leave, the others as they are", () => {
    for (const choice of [{}, { feld: "rescue" }, { feld: "rescue", digital: "ja" }, { grenze: "ja", form: "joint-authority" }] satisfies Choice[]) {
      for (const facet of FACETS) {
        for (const [value, count] of Object.entries(countsOf(choice)[facet] ?? {})) expect(narrow(index, all, { ...choice, [facet]: value }).fitting.length, `${JSON.stringify(choice)} ${facet}=${value}`).toBe(count);
      }
    }
  });

  test("only what is among those found counts", () => expect(narrow(index, [2], {}).counts.find(({ facet }) => facet === "feld")?.values).toEqual([{ value: "digital", count: 1 }]));

  test("a choice that does not exist is left out and named", () => expect(knownChoices(index, { feld: "alchemie", digital: "ja" })).toEqual({ choice: { digital: "ja" }, unknown: ["feld"] }));
});

describe("one search has one address, which leads back to it", () => {
  test.each([
    ["suche=bauhof&feld=construction&seite=2", "/beispiele?suche=bauhof&feld=construction&seite=2"],
    ["seite=1&feld=&suche=+", "/beispiele"],
    ["feld=rescue&feld=digital", "/beispiele?feld=rescue"],
    ["seite=-3&fremd=1", "/beispiele"],
    ["suche=%22+OR+*", "/beispiele?suche=%22+OR+*"],
  ])("%s", (parameters, address) => {
    const asked = askedBy(new URLSearchParams(parameters));
    expect(addressOf(asked)).toBe(address);
    expect(askedBy(new URL(address, "http://here").searchParams)).toEqual({ ...asked, typed: asked.typed.trim() });
  });

  test("without a choice the rest stays, from its first page", () => {
    expect(addressOf(without(askedBy(new URLSearchParams("suche=wehr&feld=rescue&digital=ja&seite=3")), "feld"))).toBe("/beispiele?suche=wehr&digital=ja");
  });
});

describe("similar examples", () => {
  test("share a field, parties or more, and the reasons say what", () => {
    expect(reasonsOf(examples[0] as PublicExample, examples[2] as PublicExample)).toEqual([{ kind: "parties", names: ["a"] }]);
    expect(reasonsOf(examples[1] as PublicExample, examples[2] as PublicExample)).toEqual([{ kind: "topics", topics: ["digital"] }, { kind: "form", form: "joint-authority" }]);
    expect(reasonsOf(examples[0] as PublicExample, example(4, { parties: [party("d", "DE", "05554")] }))).toEqual([{ kind: "district" }]);
  });

  test("the most alike come first; little in common is not alike, and nothing is like itself", () => {
    expect(alike(examples[1] as PublicExample, examples, 3).map(({ example: { id } }) => id)).toEqual(["e3", "e1"]);
    expect(alike(examples[0] as PublicExample, [examples[0] as PublicExample, example(5, { parties: [party("x", "DE", "05554")] })], 3)).toEqual([]);
  });
});

test("the map reads each organisation's examples and each pair once", () => {
  const { ofOrganisation, pairs } = tiesOf([...examples, example(6, { parties: [party("c"), party("a"), party(null), party(null)] })]);
  expect([...ofOrganisation].map(([id, own]) => [id, own.length])).toEqual(expect.arrayContaining([["a", 3], ["nl", 1], ["b", 1], ["c", 2]]));
  expect(pairs.map(({ ids, examples: own }) => [...ids, own.length])).toEqual([["a", "nl", 1], ["a", "c", 2]]);
});
