// Every action that the program records is said in words in the office's log.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { actionName } from "#app/areas/accounts/log-words";

const AREAS = join(import.meta.dirname, "..", "..", "..", "app", "areas");

function recordedActions(): string[] {
  const files = readdirSync(AREAS, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".server.ts"));
  const given = files.flatMap((path) => [...readFileSync(join(AREAS, path), "utf8").matchAll(/\baction: ([^,\n]+)/g)].map(([, expression]) => expression ?? ""));
  const actions = given.flatMap((expression) => [...expression.matchAll(/"([a-z]+\.[a-z-]+)"/g)].map(([, action]) => action ?? ""));
  return [...new Set(actions)].toSorted();
}

test("every action recorded in the areas has its words", () => {
  const actions = recordedActions();
  expect(actions).toContain("person.registered");
  expect(actions.filter((action) => actionName(action) === action)).toEqual([]);
});
