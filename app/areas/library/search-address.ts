// What an address such as /beispiele?suche=bauhof&feld=construction asks for, and the address of what is asked. Both ways, so that it can be shared.
import { FACETS, type Choice, type Facet } from "./facets";

export const EXAMPLES_PATH = "/beispiele";

export type Asked = { readonly typed: string; readonly choice: Choice; /** Counts from 1. */ readonly page: number };

/** Anything that is no page is the first. Of a choice that is named twice the first counts. */
export function askedBy(parameters: URLSearchParams): Asked {
  const chosen = FACETS.flatMap((facet): [Facet, string][] => {
    const value = parameters.get(facet);
    return value === null || value === "" ? [] : [[facet, value]];
  });
  const page = Number(parameters.get("seite"));
  return { typed: parameters.get("suche") ?? "", choice: Object.fromEntries(chosen), page: Number.isSafeInteger(page) && page >= 1 ? page : 1 };
}

/** Empty parts are left out, so that one search has one address. */
export function addressOf({ typed, choice, page }: Partial<Asked>): string {
  const parameters = new URLSearchParams();
  if (typed?.trim()) parameters.set("suche", typed.trim());
  for (const facet of FACETS) {
    const value = choice?.[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (page !== undefined && page > 1) parameters.set("seite", String(page));
  return parameters.size === 0 ? EXAMPLES_PATH : `${EXAMPLES_PATH}?${parameters}`;
}

export function without(asked: Asked, facet: Facet): Partial<Asked> {
  const { [facet]: _left, ...choice } = asked.choice;
  return { typed: asked.typed, choice };
}
