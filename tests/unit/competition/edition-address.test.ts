// No edition takes an address below /organisation that a room of the office has already.
import { expect, test } from "vitest";

import { newEditionInput } from "#app/areas/competition/edition.input";
import routes from "#app/routes";

type Branch = { readonly path?: string; readonly children?: readonly Branch[] };

function pathsOf(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ path, children = [] }) => [...(path === undefined ? [] : [path]), ...pathsOf(children)]);
}

test("the word of a room is refused as the short name of an edition", async () => {
  const below = pathsOf(await routes).flatMap((path) => /^organisation\/([a-z-]+)/.exec(path)?.[1] ?? []);
  const words = [...new Set(below)];
  expect(words).toContain("personen");
  const allowed = words.filter((slug) => !newEditionInput.safeParse({ slug }).error?.issues.some(({ message }) => message === "taken"));
  expect(allowed).toEqual([]);
});
