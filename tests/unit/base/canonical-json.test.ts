// One value has one text, whatever way it was put together.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonicalJson, type Canonical } from "#app/base/canonical-json";

const { values } = fc.letrec<{ values: Canonical }>((tie) => ({
  values: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Canonical>(null, true, false),
    fc.maxSafeInteger(),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.string({ unit: "binary" }),
    fc.array(tie("values"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("values"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe("canonical JSON", () => {
  it.each<[Canonical, string]>([
    [{ b: 1, a: [3, 1, 2], B: { z: null, y: true } }, '{"B":{"y":true,"z":null},"a":[3,1,2],"b":1}'],
    [{ 10: "ten", 9: "nine" }, '{"10":"ten","9":"nine"}'],
    [{ "€": 1, "\u{1F600}": 2, "\uFB33": 3 }, '{"€":1,"\u{1F600}":2,"\uFB33":3}'],
    ['"Grüße"\n\u0000/', '"\\"Grüße\\"\\n\\u0000/"'],
    ["\uD800", '"\\ud800"'],
    [-0, "0"],
    [[5.5, 0.1, 1e-7], "[5.5,0.1,1e-7]"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [[], "[]"],
    [{}, "{}"],
  ])("of %j", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("has no place for the number %d", (number) => {
    expect(() => canonicalJson({ deep: [number] })).toThrow(RangeError);
  });

  it.each([undefined, 1n, () => 1])("has no place for %o", (value) => {
    // @ts-expect-error: the type keeps it out; what slips past the type must not vanish from the text
    expect(() => canonicalJson({ deep: [value] })).toThrow(TypeError);
  });

  it("reads back as the same value, and has no other text", () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = canonicalJson(value);
        const read: Canonical = JSON.parse(text);
        expect(canonicalJson(read)).toBe(text);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
