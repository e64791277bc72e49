// Letters with places to be filled: what is refused, and that a letter never has a hole or says what nobody wrote.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fillLetter, fillText, PLACEHOLDERS, PLACEHOLDERS_OF, unknownPlaces } from "#app/areas/entries/letter";
import { shippedLetter } from "#app/areas/entries/shipped-letters.server";
import { LETTER_KINDS } from "#db/vocabulary/letter";
import { LOCALES } from "#db/vocabulary/locale";

describe("places", () => {
  test.each([
    ["Beitrag {{titel}} ({{nummer}})", []],
    ["Beitrag {{ titel }}", []],
    ["{{title}} und {{titel}}", ["{{title}}"]],
    ["{{grund}}", ["{{grund}}"]],
    ["{{}} {{ }}", ["{{}}", "{{ }}"]],
    ["{{titel", ["{{"]],
    ["titel}}", ["}}"]],
    ["{{{titel}}}", []],
    ["{titel} { } }{", []],
    ["{{titel}} {{titel}} {{x}} {{x}}", ["{{x}}"]],
    ["{{__proto__}} {{constructor}}", ["{{__proto__}}", "{{constructor}}"]],
  ])("in %j that an admission cannot fill: %j", (text, expected) => {
    expect(unknownPlaces("admitted", text)).toEqual(expected);
  });

  test.each(LETTER_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))("of the shipped %s in %s can all be filled", (kind, locale) => {
    const { subject, body } = shippedLetter(kind, locale);
    expect(unknownPlaces(kind, subject)).toEqual([]);
    expect(unknownPlaces(kind, body)).toEqual([]);
    const values = Object.fromEntries(PLACEHOLDERS_OF[kind].map((name) => [name, `<${name}>`]));
    const letter = fillLetter({ subject, body }, values, "[fehlt]");
    expect(`${letter.subject} ${letter.body}`).not.toMatch(/\{\{|\}\}|\[fehlt\]/);
    expect(letter.body).toContain("<geschaeftsstelle>");
  });
});

describe("filling", () => {
  test.each([
    ["{{titel}}!", { titel: "Bad" }, "Bad!"],
    ["{{ titel }}", { titel: "Bad" }, "Bad"],
    ["Grund: {{grund}}.", {}, "Grund: [keine Angabe]."],
    ["Grund: {{grund}}.", { grund: "  " }, "Grund: [keine Angabe]."],
    ["{{titel}} {{nummer}}", { titel: "{{nummer}} $& $1", nummer: "7" }, "{{nummer}} $& $1 7"],
    ["{{toString}}", {}, "[keine Angabe]"],
  ])("%j", (text, values, expected) => {
    expect(fillText(text, values, "[keine Angabe]")).toBe(expected);
  });

  test("a subject stays one line whatever a title holds", () => {
    expect(fillLetter({ subject: "Zugelassen: {{titel}}", body: "x" }, { titel: "Bad\r\nBcc: alle@beispiel.example" }, "–").subject).toBe("Zugelassen: Bad Bcc: alle@beispiel.example");
  });

  test("leaves no place open where the text was accepted", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PLACEHOLDERS.map((name) => `{{${name}}}`), "{{", "}}", "{", "}"), fc.string({ maxLength: 5 })), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        fc.pre(unknownPlaces("returned", text).length === 0);
        expect(fillText(text, {}, "–")).not.toMatch(/\{\{[^{}]*\}\}/);
      }),
    );
  });
});
