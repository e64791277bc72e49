// What gives away who stands behind an entry, in any usual form of a name; and what does not.
import { describe, expect, test } from "vitest";

import type { EntryContent } from "#app/areas/entries/content";
import { findLeaks, type FileSearch } from "#app/areas/entries/leaks";
import { question } from "#tests/factories/question";

const lead = { id: "o1", name: "Stadt Bocholt", country: "DE", municipal: true, resolutionState: null, resolutionDate: null } as const;
const partner = { organisationId: "o2", name: "Stadt Essen", country: "DE", municipal: true, legalForm: "public", controlDeclared: false, resolutionState: null, resolutionDate: null } as const;

function content(given: Partial<EntryContent>): EntryContent {
  return {
    format: 2,
    categoryKey: "GZ",
    title: "Ein Vorhaben",
    summary: "Kurz gesagt.",
    language: "de",
    lead,
    partners: [partner],
    agreementDate: null,
    department: "",
    answers: {},
    attachments: [],
    contact: { name: "Erika Musterfrau", email: "erika@bocholt.example", phone: "" },
    headName: "Max Beispiel",
    headConfirmed: true,
    truthDeclared: true,
    privacyAcknowledged: true,
    publicationConsent: true,
    ...given,
  };
}

const asked = [question({ key: "gain", kind: "long-text" }), question({ key: "who", kind: "short-text", hiddenFromJury: true }), question({ key: "costs", kind: "table" })];
const nothing = { searched: new Map<string, FileSearch>(), additions: [] };
const wordsIn = (given: Partial<EntryContent>) => findLeaks(content(given), asked, nothing).flatMap(({ words }) => words);

describe("a name is found", () => {
  test.each([
    ["as it is", "Wir in Bocholt sparen Zeit.", ["Bocholt"]],
    ["in the genitive", "Bocholts Verwaltung", ["Bocholts"]],
    ["as an adjective", "das Bocholter Modell", ["Bocholter"]],
    ["as an adjective of a name that ends in -en", "das Essener Modell", ["Essener"]],
    ["in capitals", "BOCHOLT macht mit", ["BOCHOLT"]],
    ["of the person to ask", "Frau Musterfrau leitet es.", ["Musterfrau"]],
    ["of the head of administration", "Bürgermeister Beispiel", ["Beispiel"]],
    ["in an address", "Fragen an erika@bocholt.example", ["erika@bocholt.example"]],
    ["in the address of a site", "Mehr auf www.bocholt.example", ["bocholt"]],
  ])("%s", (_how, text, expected) => {
    expect(wordsIn({ summary: text }).join(" ").toLowerCase()).toContain((expected[0] ?? "").toLowerCase());
  });

  test("in the title, in answers, in the cells of tables, in an answer to the jury and in names of files, each with its place", () => {
    const attachments = [{ id: "f1", name: "konzept_bocholt_final.pdf", size: 1, type: "application/pdf", sha256: "0" }];
    const found = findLeaks(content({ title: "Bocholt digital", answers: { gain: "Bocholt gewinnt.", costs: [{ item: "Anteil Bocholt", amount: 5 }] }, attachments }), asked, { ...nothing, additions: ["Das leitet Frau Musterfrau."] });
    expect(found.map(({ place }) => place)).toEqual([{ kind: "title" }, { kind: "question", key: "gain" }, { kind: "question", key: "costs" }, { kind: "addition" }, { kind: "file", name: "konzept_bocholt_final.pdf" }]);
  });
});

describe("nothing is found", () => {
  test.each([
    ["in words that only begin alike", "Die Buche und der Bock."],
    ["in what many names share", "Jede Stadt und jede Gemeinde im Kreis."],
    ["inside another word", "Die Vergessenen"],
  ])("%s", (_where, text) => {
    expect(wordsIn({ summary: text })).toEqual([]);
  });

  test("in the answer to a hidden question: the jury does not read it", () => {
    expect(wordsIn({ answers: { who: "Stadt Bocholt" } })).toEqual([]);
  });

  test("of a provider of mail that anyone may use", () => {
    expect(wordsIn({ contact: { name: "", email: "rathaus@gmx.de", phone: "" }, summary: "gmx.de" })).toEqual([]);
  });
});
