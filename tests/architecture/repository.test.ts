// The repository itself: every sentence in every language of whoever meets it, a lock file that works everywhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { LOCALES, OFFICE_LOCALES } from "#db/vocabulary/locale";

import { messagesForEverybody } from "./audience";

const ROOT = join(import.meta.dirname, "..", "..");
const MESSAGES = join(ROOT, "app", "i18n", "messages");
const files = readdirSync(join(MESSAGES, "de"));

/** Of a language that the office does not speak a whole file may be absent. */
function messages(locale: string, file: string): Record<string, unknown> {
  const path = join(MESSAGES, locale, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

const parametersOf = (message: unknown) => [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe.each(OFFICE_LOCALES)("messages in %s", (locale) => {
  test.each(files)("%s says all that German says", (file) => {
    expect(Object.keys(messages(locale, file)).sort()).toEqual(Object.keys(messages("de", file)).sort());
  });
});

describe.each(LOCALES)("messages in %s", (locale) => {
  test.each(files)("%s says nothing that German does not, and with the same parameters", (file) => {
    const german = messages("de", file);
    const other = messages(locale, file);
    expect(Object.keys(other).filter((key) => !(key in german))).toEqual([]);
    for (const [key, message] of Object.entries(other)) {
      expect(JSON.stringify(message).length, key).toBeGreaterThan(2);
      expect(parametersOf(message), key).toEqual(parametersOf(german[key]));
    }
  });

  test("nothing is missing that entrants, partners and the public can meet", () => {
    const known = new Set(files.flatMap((file) => Object.keys(messages(locale, file))));
    expect(messagesForEverybody().filter((key) => !known.has(key))).toEqual([]);
  });

  test.each(files)("the keys of %s begin with the name of their area", (file) => {
    const area = file.replace(".json", "_");
    expect(Object.keys(messages(locale, file)).filter((key) => !key.startsWith(area))).toEqual([]);
  });
});

test.each(files)("no line of the French %s begins with the mark that ends a sentence or a quotation", (file) => {
  const torn = Object.entries(messages("fr", file)).filter(([, message]) => /\S [:;?!»]|« /.test(JSON.stringify(message)));
  expect(torn.map(([key]) => key)).toEqual([]);
});

test("the lock file names no download host", () => {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});

test("versions are exact", () => {
  const manifest: Record<"dependencies" | "devDependencies", Record<string, string>> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => /[\^~*]/.test(version));
  expect(loose).toEqual([]);
});
