// Splits the route table into small ones. The framework compares a request with every route it knows, several times over, and a site with many
// pages pays for it at each of them; only routes with the same first word and as many segments as the path can answer it.
import type { ServerBuild } from "@remix-run/node";

type RouteId = string;
type Routes = ServerBuild["routes"];

const SINGLE_FETCH = /\.data$/;

/** "organisation/3" for "/organisation/2024/jury": what the routes that can answer a path have in common with it. */
function kinOf(segments: readonly string[]): string {
  return `${segments[0] ?? ""}/${segments.length}`;
}

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

/** Path of a route from the root, its parents' included. */
function fullPath(routes: Routes, id: RouteId): string {
  const route = routes[id];
  if (!route) return "";
  return `${route.parentId === undefined ? "" : fullPath(routes, route.parentId)}/${route.path ?? ""}`;
}

function withParents(routes: Routes, id: RouteId): RouteId[] {
  const parentId = routes[id]?.parentId;
  return parentId === undefined ? [id] : [...withParents(routes, parentId), id];
}

function pick<Value>(from: Readonly<Record<string, Value>>, ids: ReadonlySet<RouteId>): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([id]) => ids.has(id)));
}

/**
 * `make` is called once for each small table, with a build that knows its routes only; the answer finds what was made for the path of a request.
 * The path of a data request ends with ".data". A splat at the top answers what no other route does. Throws RangeError for a route that begins
 * with a parameter or has an optional segment.
 */
export function byNeighbours<Handler>(build: ServerBuild, make: (build: ServerBuild) => Handler): (path: string) => Handler {
  const { routes, assets } = build;
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  const leaves = Object.keys(routes).filter((id) => !parents.has(id));
  const rest = leaves.filter((id) => routes[id]?.path === "*");
  const groups = new Map<string, RouteId[]>();
  for (const id of leaves) {
    if (rest.includes(id)) continue;
    const segments = segmentsOf(fullPath(routes, id));
    if (segments[0]?.startsWith(":") || segments.some((segment) => segment.endsWith("?") || segment === "*")) throw new RangeError(`route ${id} needs a first word of its own and a fixed number of segments`);
    const kin = kinOf(segments);
    groups.set(kin, [...(groups.get(kin) ?? []), id]);
  }
  const made = (ids: readonly RouteId[]): Handler => {
    const known = new Set([...ids, ...rest].flatMap((id) => withParents(routes, id)));
    return make({ ...build, routes: pick(routes, known), assets: { ...assets, routes: pick(assets.routes, known) } });
  };
  const handlers = new Map([...groups].map(([kin, ids]) => [kin, made(ids)]));
  const elsewhere = made([]);
  return (path) => {
    const page = path.replace(SINGLE_FETCH, "");
    return handlers.get(kinOf(segmentsOf(page === "/_root" ? "/" : page))) ?? elsewhere;
  };
}
