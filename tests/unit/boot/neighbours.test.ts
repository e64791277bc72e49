// A request meets the routes that can answer it, and no others.
import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";

import { byNeighbours } from "#app/boot/neighbours";

type Row = { readonly id: string; readonly path?: string; readonly parentId?: string; readonly index?: true };

const TABLE: readonly Row[] = [
  { id: "root", path: "" },
  { id: "home", parentId: "root", index: true },
  { id: "list", parentId: "root", path: "beitraege" },
  { id: "entry", parentId: "root", path: "beitraege/:id" },
  { id: "new", parentId: "root", path: "beitraege/neu" },
  { id: "frame", parentId: "root" },
  { id: "board", parentId: "frame", path: "organisation/:edition/zuteilung" },
  { id: "log", parentId: "frame", path: "organisation/protokoll" },
  { id: "nowhere", parentId: "root", path: "*" },
];

function buildOf(rows: readonly Row[]): ServerBuild {
  const byId = Object.fromEntries(rows.map((row) => [row.id, row]));
  return { routes: byId, assets: { version: "1", routes: byId } } as unknown as ServerBuild;
}

const buildFor = byNeighbours(buildOf(TABLE), (build) => build);

describe("the routes that a request is compared with", () => {
  it.each([
    ["/", ["root", "home", "nowhere"]],
    ["/_root.data", ["root", "home", "nowhere"]],
    ["/beitraege", ["root", "list", "nowhere"]],
    ["/beitraege/", ["root", "list", "nowhere"]],
    ["/beitraege/neu", ["root", "entry", "new", "nowhere"]],
    ["/beitraege/17.data", ["root", "entry", "new", "nowhere"]],
    ["/organisation/2024/zuteilung", ["root", "frame", "board", "nowhere"]],
    ["/organisation/protokoll", ["root", "frame", "log", "nowhere"]],
    ["/gibt/es/nicht", ["root", "nowhere"]],
    ["//", ["root", "home", "nowhere"]],
  ])("%s", (path, ids) => {
    const { routes, assets } = buildFor(path);
    expect(Object.keys(routes)).toEqual(ids);
    expect(Object.keys(assets.routes)).toEqual(ids);
  });

  it.each([":id", "beitraege/:id?", "beitraege/*"])("a route %s cannot be told from others by its first word and length", (path) => {
    expect(() => byNeighbours(buildOf([{ id: "root", path: "" }, { id: "odd", parentId: "root", path }]), () => undefined)).toThrow(RangeError);
  });
});
