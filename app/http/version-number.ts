// The version that an address asks for: ?fassung=2.

/** Undefined where none is asked for; what is no number asks for a version that does not exist. */
export function versionNumber(request: Request, name = "fassung"): number | undefined {
  const asked = new URL(request.url).searchParams.get(name);
  if (asked === null) return undefined;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
}
