// The form of an entry: what is too long, where two forms differ, and what remains when a person has chosen between them (law §4).
import { describe, expect, test } from "vitest";

import { differences, factsOfNature, natureOf, overlongFields, PARTNER_NATURES, withStored, type DraftForm } from "#app/areas/entries/draft";
import { completeForm, partner } from "#tests/factories/entry-form";
import { question } from "#tests/factories/question";

const base = completeForm("c1", { answers: { situation: "Lage" } });
const questions = [
  question({ key: "situation", kind: "long-text", maxLength: 10 }),
  question({ key: "unlimited", kind: "long-text" }),
  question({ key: "people", kind: "number" }),
  question({ key: "costs", kind: "table", settings: { columns: [{ key: "item", kind: "short-text", required: true }] } }),
];

describe("texts that are too long are named at their fields", () => {
  test.each<[string, Partial<DraftForm>, string[]]>([
    ["all as long as allowed", { title: "x".repeat(200), summary: "x".repeat(1_000), answers: { situation: "x".repeat(10), unlimited: "x".repeat(20_000) } }, []],
    ["a title", { title: "x".repeat(201) }, ["title"]],
    ["a summary", { summary: "x".repeat(1_001) }, ["summary"]],
    ["an answer by its own limit", { answers: { situation: "x".repeat(11) } }, ["answers.situation"]],
    ["an answer without a limit of its own", { answers: { unlimited: "x".repeat(20_001) } }, ["answers.unlimited"]],
    ["a figure that is none", { answers: { people: "x".repeat(301) } }, ["answers.people"]],
    ["a cell of a table", { answers: { costs: [{ item: "Personal" }, { item: "x".repeat(301) }] } }, ["answers.costs[1].item"]],
    ["a partner's name", { partners: [partner, { ...partner, name: "x".repeat(201) }] }, ["partners[1].name"]],
  ])("%s", (_name, given, fields) => {
    expect(overlongFields({ ...base, ...given }, questions)).toEqual(fields);
  });
});

describe("two forms of one entry differ", () => {
  test.each<[string, Partial<DraftForm>, string[]]>([
    ["in nothing", {}, []],
    ["in a text", { title: "Anders" }, ["title"]],
    ["in a declaration", { truthDeclared: false }, ["truthDeclared"]],
    ["in the resolution", { leadResolutionState: "not-yet" }, ["leadResolutionState"]],
    ["in an answer", { answers: { situation: "Anders" } }, ["answers.situation"]],
    ["in an answer that was not there", { answers: { situation: "Lage", benefit: "Neu" } }, ["answers.benefit"]],
    ["not in an answer that the form did not ask for", { answers: {} }, []],
    ["not in an answer that is empty in both", { answers: { situation: "Lage", effects: [], costs: [{}] } }, []],
    ["in a cell of a table", { answers: { situation: "Lage", costs: [{ amount: 100 }] } }, ["answers.costs"]],
    ["in who is a partner", { partners: [] }, ["partners"]],
    ["in what is said of a partner", { partners: [{ ...partner, resolutionState: "not-yet" }] }, ["partners"]],
    ["not in the id of a partner", { partners: [{ ...partner, id: "another" }] }, []],
  ])("%s", (_name, given, fields) => {
    expect(differences({ ...base, ...given }, base)).toEqual(fields);
  });

  test("and what is chosen from the stored one takes the place of what was typed, field by field", () => {
    const typed: DraftForm = { ...base, title: "Getippt", summary: "Getippt", answers: { situation: "Getippt" }, partners: [] };
    expect(withStored(typed, base, ["title", "answers.situation", "partners"])).toEqual({ ...base, summary: "Getippt" });
    expect(withStored(typed, base, ["unknown", "version"])).toEqual(typed);
  });
});

test.each(PARTNER_NATURES)("a partner that is %s stays so through storage", (nature) => {
  expect(natureOf(factsOfNature(nature))).toBe(nature);
});
