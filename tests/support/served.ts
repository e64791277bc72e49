// Every address that the build answers, with its method, out of the route table itself.
import { join } from "node:path";

import type { ServerBuild } from "@remix-run/node";

/** "GET /beitraege/:id", "POST /beitraege/:id" and so on. */
export async function servedRequests(): Promise<string[]> {
  const { routes }: ServerBuild = await import(/* @vite-ignore */ join(import.meta.dirname, "..", "..", "build", "server", "index.js"));
  const pathOf = (id: string | undefined): string[] => {
    const route = id === undefined ? undefined : routes[id];
    return route === undefined ? [] : [...pathOf(route.parentId), ...(route.path ? [route.path] : [])];
  };
  return Object.values(routes).flatMap((route) => {
    if (route === undefined || route.id === "root" || (route.path === undefined && !route.index)) return [];
    const { loader, action, default: page } = route.module;
    const address = `/${pathOf(route.id).join("/")}`;
    return [...(loader || page ? [`GET ${address}`] : []), ...(action ? [`POST ${address}`] : [])];
  });
}
