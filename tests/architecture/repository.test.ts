// The repository itself: every sentence in every language, a lock file that works everywhere.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { LOCALES } from "#db/vocabulary/locale";

const ROOT = join(import.meta.dirname, "..", "..");
const MESSAGES = join(ROOT, "app", "i18n", "messages");
const files = readdirSync(join(MESSAGES, "de"));

function messages(locale: string, file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(MESSAGES, locale, file), "utf8"));
}

const parametersOf = (message: unknown) => [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe.each(LOCALES)("messages in %s", (locale) => {
  test.each(files)("%s says all that German says, with the same parameters", (file) => {
    const german = messages("de", file);
    const other = messages(locale, file);
    expect(Object.keys(other).sort()).toEqual(Object.keys(german).sort());
    for (const [key, message] of Object.entries(german)) {
      expect(JSON.stringify(other[key]).length, key).toBeGreaterThan(2);
      expect(parametersOf(other[key]), key).toEqual(parametersOf(message));
    }
  });

  test.each(files)("the keys of %s begin with the name of their area", (file) => {
    const area = file.replace(".json", "_");
    expect(Object.keys(messages(locale, file)).filter((key) => !key.startsWith(area))).toEqual([]);
  });
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
