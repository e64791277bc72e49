// What goes to machines, and what is read from lines that people type.
import { describe, expect, test } from "vitest";

import type { ShownContent } from "#app/areas/entries/content";
import { atomFeed } from "#app/areas/library/feed";
import { contactInput } from "#app/areas/library/contact.input";
import { exampleInput } from "#app/areas/library/example.input";
import { formIn, profileOfEntry } from "#app/areas/library/profile-of-entry";
import { publicRecord, recordTable } from "#app/areas/library/public-record";
import { recordSchema } from "#app/areas/library/record-schema";
import { figuresIn, partiesIn } from "#app/areas/library/typed-lists";
import { instant } from "#app/base/instant";
import { element, xmlDocument } from "#app/base/xml";
import { demoExamples } from "#db/demo/examples";
import { demoOrganisations } from "#db/demo/organisations";
import { referenceOrganisations } from "#db/reference/organisations";
import { shippedWinners } from "#db/reference/winners-2022";

const directory = [...referenceOrganisations(), ...demoOrganisations];

describe("XML", () => {
  test.each([
    ['<script>&"\'', "&lt;script&gt;&amp;&quot;&apos;"],
    ["a\u0000b\u0008c\u001Fd\uFFFEe", "abcde"],
    ["\uD800x\uDC00y😀", "xy😀"],
    ["Zeile\nTab\t", "Zeile\nTab\t"],
    ["]]>", "]]&gt;"],
  ])("text %j is safe in an element and in an attribute", (text, escaped) => {
    expect(element("a", { b: text }, [text]).xml).toBe(`<a b="${escaped}">${escaped}</a>`);
  });

  test("elements nest, and an empty one closes itself", () => expect(xmlDocument(element("a", {}, [element("b", {}), "x"]))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a><b/>x</a>\n'));
});

const shown = {
  id: "e", no: 1, slug: "wehr", origin: "office", language: "nl", title: "A & <B>", summary: "S", topics: ["rescue"], legalForm: null, sinceYear: 2004, inhabitants: null, digital: false,
  crossBorder: true, participation: { year: 2022, categoryKey: "KB", categoryName: { de: "Krise" } }, honour: "winner", publishedAt: instant(0), updatedAt: instant(1_000),
  parties: [{ role: "lead", organisationId: "x", name: "Stadt Bocholt", country: "DE", code: "05554008", districtCode: "05554", regionalDistrict: "Münster" }, { role: "partner", organisationId: null, name: "Aalten", country: "NL", code: null, districtCode: null, regionalDistrict: null }],
} as const;
const files = [
  { id: "f1", kind: "picture", description: "Zwei; Menschen", credit: "Foto: Stadt Bocholt" },
  { id: "f2", kind: "document", description: "Vereinbarung", credit: "" },
  { id: "f3", kind: "picture", description: "", credit: "" },
] as const;
const long = { files, effect: "=1+1", figures: [{ amount: "15 %", meaning: "weniger" }], effort: "", transfer: "", otherAwards: "", sources: [{ name: "bocholt.de", url: null }], honourReason: "Gut" };

/** The keys that a schema of record-schema.ts asks for, in order. */
const requiredOf = (schema: unknown) => (schema as { required: string[] }).required;

describe("public data", () => {
  const record = publicRecord(shown, long, "https://lorbeer.test");

  test("is exactly what its schema describes", () => {
    const { $defs } = recordSchema("https://lorbeer.test");
    expect(Object.keys(record)).toEqual(requiredOf($defs.example));
    const { parties, competition, figures, sources, files: documented } = $defs.example.properties as Record<string, { items?: unknown; oneOf?: unknown[] }>;
    expect(Object.keys(record.parties[0] ?? {})).toEqual(requiredOf(parties?.items));
    expect(Object.keys(record.competition ?? {})).toEqual(requiredOf(competition?.oneOf?.[1]));
    expect(Object.keys(record.figures[0] ?? {})).toEqual(requiredOf(figures?.items));
    expect(Object.keys(record.sources[0] ?? {})).toEqual(requiredOf(sources?.items));
    expect(Object.keys(record.files[0] ?? {})).toEqual(requiredOf(documented?.items));
  });

  test("names each file, and null where nothing is known of it", () =>
    expect(record.files).toEqual([
      { url: "https://lorbeer.test/dateien/f1", kind: "picture", description: "Zwei; Menschen", credit: "Foto: Stadt Bocholt" },
      { url: "https://lorbeer.test/dateien/f2", kind: "document", description: "Vereinbarung", credit: null },
      { url: "https://lorbeer.test/dateien/f3", kind: "picture", description: null, credit: null },
    ]));

  test("names no person and no address of one", () => expect(JSON.stringify(record)).not.toMatch(/@|contact/i));

  test("is a table with a heading for each column", () => {
    const [head, row] = recordTable([record]);
    expect(head?.length).toBe(row?.length);
    expect(Object.fromEntries((head ?? []).map((name, i) => [name, row?.[i]]))).toMatchObject({ lead: "Stadt Bocholt", partners: "Aalten (NL)", figures: "15 %: weniger", year: "2022", honour: "winner", files: "https://lorbeer.test/dateien/f1 picture: Zwei; Menschen (Foto: Stadt Bocholt); https://lorbeer.test/dateien/f2 document: Vereinbarung; https://lorbeer.test/dateien/f3 picture" });
  });

  test("is a feed whose entries keep their ids", () => {
    const feed = atomFeed([shown], { title: "Beispiele", publicUrl: "https://lorbeer.test" });
    expect(feed).toContain('<entry xml:lang="nl"><id>https://lorbeer.test/beispiele/wehr</id><title>A &amp; &lt;B&gt;</title>');
    expect(feed).toContain("<updated>1970-01-01T00:00:01.000Z</updated>");
    expect(atomFeed([], { title: "Leer", publicUrl: "https://lorbeer.test" })).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  });
});

describe("lists typed one to a line", () => {
  test.each([
    ["Stadt Bocholt", "Gemeente Aalten\nMusterverband (NL)", ["Stadt Bocholt", "Gemeente Aalten", "Musterverband"]],
    ["05554008", "Aalten (NL)", ["Stadt Bocholt", "Gemeente Aalten"]],
    ["Stadt Bocholt", " \r\n Kreis Borken \r\n", ["Stadt Bocholt", "Kreis Borken"]],
  ])("parties: %s / %j", (lead, partners, names) => {
    const read = partiesIn(lead, partners, directory);
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["Nirgendwo", "", [{ line: "Nirgendwo", reason: "no-country" }]],
    ["Stadt Bocholt", "Stadt Bocholt", [{ line: "Stadt Bocholt", reason: "twice" }]],
    ["Stadt Bocholt", "Borken", [{ line: "Borken", reason: "ambiguous" }]],
    ["Stadt Bocholt", "Musterverband (XX)", [{ line: "Musterverband (XX)", reason: "no-country" }]],
    ["Stadt Bocholt", "x\n".repeat(500), [{ line: "500", reason: "too-many" }]],
  ])("parties refused: %s / %j", (lead, partners, problems) => expect(partiesIn(lead, partners.slice(0, 2_000), directory)).toEqual({ ok: false, reason: problems }));

  test("figures", () => {
    expect(figuresIn("15 %: weniger Kosten\n3: Stellen")).toEqual({ ok: true, value: [{ amount: "15 %", meaning: "weniger Kosten" }, { amount: "3", meaning: "Stellen" }] });
    expect(figuresIn("fünfzehn")).toEqual({ ok: false, reason: [{ line: "fünfzehn", reason: "no-colon" }] });
  });
});

test.each([
  ["sinceYear", "1899", false], ["sinceYear", "2004", true], ["sinceYear", "bald", false], ["inhabitants", "48.000", true], ["inhabitants", "-5", false], ["inhabitants", "0", false], ["inhabitants", "", true],
] as const)("%s of %j: %s", (field, typed, fine) => {
  const form = { version: "1", language: "de", title: "Titel", summary: "Zwei Kommunen tun etwas gemeinsam.", lead: "Stadt Bocholt", partners: "Gemeente Aalten", topics: ["rescue"], [field]: typed };
  expect(exampleInput.safeParse(form).success).toBe(fine);
});

test.each([
  [{ name: "A B", email: "a@b.example", message: "Wie haben Sie das gemacht?" }, true],
  [{ name: "A B", email: "keine", message: "Wie haben Sie das gemacht?" }, false],
  [{ name: "A B", email: "a@b.example", message: "x".repeat(10_000) }, false],
])("a question %#", (form, fine) => expect(contactInput.safeParse(form).success).toBe(fine));

test.each([
  ["Zweckverband nach GkG", "joint-authority"],
  ["delegierende öffentlich-rechtliche Vereinbarung", "agreement-delegating"],
  ["öffentlich-rechtliche Vereinbarung", null],
  ["GmbH in einem Zweckverband", null],
  ["", null],
])("legal form in %j: %s", (words, form) => expect(formIn(words)).toBe(form));

test("a profile takes from an entry what the shipped form asks", () => {
  const entry = { title: "Wache", summary: "", language: "de", agreementDate: "2019-05-01", answers: { topics: ["rescue", "digital"], benefit: "Schneller.", people: 92_000, "legal-form": "Zweckverband" } } satisfies Pick<ShownContent, "title" | "summary" | "language" | "agreementDate" | "answers">;
  expect(profileOfEntry(entry)).toMatchObject({ title: "Wache", summary: "Wache", topics: ["rescue", "digital"], digital: true, sinceYear: 2019, inhabitants: 92_000, effect: "Schneller.", legalForm: "joint-authority" });
});

describe("shipped and demo examples", () => {
  test.each(demoExamples.map((each) => [each.title, each] as const))("%s: its parties are in the directory", (_title, { lead, partners }) => {
    const read = partiesIn(lead, partners.join("\n"), directory);
    expect(read.ok ? read.value.filter(({ organisationId }) => organisationId === null) : read.reason).toEqual([]);
  });

  test("the five winners name their sources", () => {
    expect(shippedWinners().map(({ sources }) => sources.length > 0)).toEqual([true, true, true, true, true]);
  });
});
