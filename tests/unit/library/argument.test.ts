// Which arguments fit what somebody looks for, which may be public, and how sources are read.
import { describe, expect, test } from "vitest";

import { askedArguments, fittingArguments, mayBecome, mayBePublic } from "#app/areas/library/argument";
import { readSources, typedSources } from "#app/areas/library/source-lines";
import { SHIPPED_ARGUMENTS } from "#db/reference/arguments";
import { ARGUMENT_STATES, AUDIENCES, type ArgumentContent } from "#db/vocabulary/argument";
import { LOCALES } from "#db/vocabulary/locale";

const block = (given: Partial<ArgumentContent> & { id?: string } = {}): ArgumentContent & { id: string } => ({
  id: "a",
  kind: "argument",
  topics: [],
  audiences: ["council"],
  claim: { de: "Gemeinsam geht es leichter." },
  evidence: { de: "Fünf Kommunen tun es." },
  sources: [{ name: "Eine Quelle", url: null }],
  ...given,
});

describe("what fits", () => {
  const all = [block({ id: "every field" }), block({ id: "rescue", topics: ["rescue"] }), block({ id: "staff", audiences: ["staff"] }), block({ id: "objection", kind: "objection" })];
  const ids = (asked: Parameters<typeof fittingArguments>[2]) => fittingArguments(all, "argument", asked).map(({ id }) => id);

  test("everything of the kind, where nothing is chosen", () => {
    expect(ids({ topic: null, audience: null })).toEqual(["every field", "rescue", "staff"]);
  });
  test("of a field its own before those about all fields, and none of another field", () => {
    expect(ids({ topic: "rescue", audience: null })).toEqual(["rescue", "every field", "staff"]);
    expect(ids({ topic: "schools", audience: null })).toEqual(["every field", "staff"]);
  });
  test("only what is meant for the audience", () => {
    expect(ids({ topic: "rescue", audience: "council" })).toEqual(["rescue", "every field"]);
    expect(ids({ topic: null, audience: "citizens" })).toEqual([]);
  });
});

test.each([
  ["", { topic: null, audience: null, unknown: "no" }],
  ["feld=rescue&fuer=staff", { topic: "rescue", audience: "staff", unknown: "no" }],
  ["feld=&fuer=", { topic: null, audience: null, unknown: "no" }],
  ["feld=<script>&fuer=staff", { topic: null, audience: "staff", unknown: "yes" }],
])("the address ?%s asks for %j", (address, asked) => {
  expect(askedArguments(new URLSearchParams(address))).toEqual(asked);
});

test.each([
  ["with everything", {}, { ok: true, value: undefined }],
  ["without a source", { sources: [] }, { ok: false, reason: "no-source" }],
  ["without evidence", { evidence: { de: " " } }, { ok: false, reason: "no-evidence" }],
  ["for nobody", { audiences: [] }, { ok: false, reason: "no-audience" }],
] as const)("an argument %s may be public: %j", (_name, given, verdict) => {
  expect(mayBePublic(block(given))).toEqual(verdict);
});

test("a draft becomes public, what is public is withdrawn, what was withdrawn becomes public again; nothing else", () => {
  const steps = ARGUMENT_STATES.flatMap((from) => ARGUMENT_STATES.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`));
  expect(steps).toEqual(["draft → published", "published → withdrawn", "withdrawn → published"]);
});

describe("sources, one to a line", () => {
  test("are read and written alike; blank lines do not count", () => {
    const text = "GkG NRW\nMinisterium | https://www.example.org/seite?a=1";
    const read = readSources(`\n${text}\n  \n`);
    expect(read).toEqual({ ok: true, value: [{ name: "GkG NRW", url: null }, { name: "Ministerium", url: "https://www.example.org/seite?a=1" }] });
    expect(read.ok && typedSources(read.value)).toBe(text);
  });
  test("a space before the address does too, and an address alone is called after its site", () => {
    expect(readSources("bocholt.de (28.03.2022)\nPresse https://a.example/x\nhttps://b.example")).toEqual({
      ok: true,
      value: [{ name: "bocholt.de (28.03.2022)", url: null }, { name: "Presse", url: "https://a.example/x" }, { name: "b.example", url: "https://b.example/" }],
    });
  });
  test.each([
    ["Eine Quelle\nZweite | javascript:alert(1)", { line: "Zweite | javascript:alert(1)", reason: "no-address" }],
    ["böse javascript:alert(1)", { line: "böse javascript:alert(1)", reason: "no-address" }],
    ["Eine Quelle | irgendwo", { line: "Eine Quelle | irgendwo", reason: "no-address" }],
    ["Eine Quelle | http://", { line: "Eine Quelle | http://", reason: "no-address" }],
    ["x".repeat(301), { line: "x".repeat(301), reason: "too-long" }],
    [Array.from({ length: 21 }, (_, i) => `Quelle ${i}`).join("\n"), { line: "21", reason: "too-many" }],
  ])("%.40s is refused with the line", (text, problem) => {
    expect(readSources(text)).toEqual({ ok: false, reason: [problem] });
  });
});

describe("the shipped arguments", () => {
  test("are at least twenty, each fit to be public, each in all languages, no id twice", () => {
    expect(SHIPPED_ARGUMENTS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(SHIPPED_ARGUMENTS.map(({ id }) => id)).size).toBe(SHIPPED_ARGUMENTS.length);
    for (const argument of SHIPPED_ARGUMENTS) {
      expect(mayBePublic(argument), argument.id).toEqual({ ok: true, value: undefined });
      for (const locale of LOCALES) expect([argument.claim[locale], argument.evidence[locale]].every((text) => text.trim() !== ""), `${argument.id} in ${locale}`).toBe(true);
    }
  });
  test("have something for every audience, arguments and objections alike", () => {
    for (const audience of AUDIENCES) for (const kind of ["argument", "objection"] as const) expect(fittingArguments(SHIPPED_ARGUMENTS, kind, { topic: null, audience }).length, `${kind} for ${audience}`).toBeGreaterThan(0);
  });
});
