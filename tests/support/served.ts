// Every address that the build answers, with its method, out of the route table itself.
import { join } from "node:path";

import type { ServerBuild } from "@remix-run/node";

type Served = { readonly address: string; readonly loader: boolean; readonly action: boolean; readonly page: boolean };

async function servedAddresses(): Promise<readonly Served[]> {
  const { routes }: ServerBuild = await import(/* @vite-ignore */ join(import.meta.dirname, "..", "..", "build", "server", "index.js"));
  const pathOf = (id: string | undefined): string[] => {
    const route = id === undefined ? undefined : routes[id];
    return route === undefined ? [] : [...pathOf(route.parentId), ...(route.path ? [route.path] : [])];
  };
  return Object.values(routes).flatMap((route) => {
    if (route === undefined || route.id === "root" || (route.path === undefined && !route.index)) return [];
    const { loader, action, default: page } = route.module;
    return [{ address: `/${pathOf(route.id).join("/")}`, loader: loader !== undefined, action: action !== undefined, page: page !== undefined }];
  });
}

/** "GET /beitraege/:id", "POST /beitraege/:id" and so on. */
export async function servedRequests(): Promise<string[]> {
  const served = await servedAddresses();
  return served.flatMap(({ address, loader, action, page }) => [...(loader || page ? [`GET ${address}`] : []), ...(action ? [`POST ${address}`] : [])]);
}

/** Addresses of pages to read. */
export async function servedPages(): Promise<string[]> {
  return (await servedAddresses()).filter(({ page }) => page).map(({ address }) => address);
}
