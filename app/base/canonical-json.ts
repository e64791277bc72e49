// Canonical JSON: one value, one text, so that its hash can be computed again anywhere. Keys sorted by UTF-16 code units, no whitespace,
// arrays in their order, strings and numbers written as JSON.stringify does, whole numbers only as far as they are exact (an exact fraction is
// written as two texts of digits). The bytes to hash are the text in UTF-8. This is the form of RFC 8785.

export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Throws RangeError for a number that is not finite or a whole one that is not exact, TypeError for what JSON does not know (undefined, a function, a bigint). */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) throw new RangeError(`not an exact number: ${value}`);
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`no canonical JSON for ${typeof value}`);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** Array.isArray that also narrows a readonly array. */
export function isList(value: unknown): value is readonly Canonical[] {
  return Array.isArray(value);
}
