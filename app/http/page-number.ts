// Which page of a list an address asks for.

/** `?seite=3` is 3; anything that is no page is the first. */
export function pageNumber(searchParams: URLSearchParams): number {
  const asked = Number(searchParams.get("seite"));
  return Number.isSafeInteger(asked) && asked >= 1 ? asked : 1;
}
