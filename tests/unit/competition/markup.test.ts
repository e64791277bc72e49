// What the office may write on the site's pages, and that nothing else is made of it than headings, paragraphs, lists and links.
import { describe, expect, test } from "vitest";

import { blocksOf, inlinesOf } from "#app/areas/competition/markup";
import { inOneLanguage } from "#app/areas/competition/site-page";

const text = (...lines: string[]) => ({ kind: "text", lines: lines.map((line) => [{ kind: "text", text: line }]) });

test.each<[string, string, readonly object[]]>([
  ["paragraphs and their line breaks", "Eins\nzwei\n\n\ndrei\r\nvier", [text("Eins", "zwei"), text("drei", "vier")]],
  ["headings of two levels", "## Groß\nText\n### Klein", [{ kind: "heading", level: 2, text: "Groß" }, text("Text"), { kind: "heading", level: 3, text: "Klein" }]],
  ["a list between paragraphs", "Vor\n- eins\n- zwei\nnach", [text("Vor"), { kind: "list", items: [[{ kind: "text", text: "eins" }], [{ kind: "text", text: "zwei" }]] }, text("nach")]],
  ["no heading of the first level, and none without words", "# Titel\n##\n####  x", [text("# Titel", "##", "####  x")]],
  ["tags, which are text", "<script>alert(1)</script>\n<b>fett</b>", [text("<script>alert(1)</script>", "<b>fett</b>")]],
  ["nothing", " \n\n ", []],
])("%s", (_name, written, expected) => expect(blocksOf(written)).toEqual(expected));

describe("links", () => {
  const shown = (line: string) => inlinesOf(line).map((inline) => (inline.kind === "link" ? `<${inline.text}|${inline.href}>` : inline.text)).join("");
  test.each([
    ["siehe https://www.nrw.de/a_b?c=d. Ende", "siehe <https://www.nrw.de/a_b?c=d|https://www.nrw.de/a_b?c=d>. Ende"],
    ["ombudsstelle-barrierefreie-it@mags.nrw.de", "<ombudsstelle-barrierefreie-it@mags.nrw.de|mailto:ombudsstelle-barrierefreie-it@mags.nrw.de>"],
    ["[Leichte Sprache](/leichte-sprache) und [Anruf](tel:+492110)", "<Leichte Sprache|/leichte-sprache> und <Anruf|tel:+492110>"],
    ["[böse](javascript:alert(1)) [auch](//fremd.example) [auch](data:text/html,x)", "[böse](javascript:alert(1)) [auch](//fremd.example) [auch](data:text/html,x)"],
    ["ohne Adresse", "ohne Adresse"],
  ])("%s", (line, expected) => expect(shown(line)).toBe(expected));

  test("are looked for in time that grows with the text, however it is made", () => {
    const began = performance.now();
    for (const piece of ["a", "[", "a@", "https://", "a.", "[a]("]) inlinesOf(piece.repeat(20_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

test.each([
  ["nl", { de: "Titel", nl: "Titel NL" }, { de: "Text", nl: "Tekst" }, "nl"],
  ["nl", { de: "Titel", nl: "Titel NL" }, { de: "Text" }, "de"],
  ["fr", { de: "Titel" }, { de: "Text", fr: "Texte" }, "de"],
] as const)("somebody who reads %s is shown one language, whole", (locale, title, body, expected) => {
  expect(inOneLanguage({ title, lead: { de: "" }, body }, locale).locale).toBe(expected);
});
