// Joins the class names that apply.

/** The given class names, without those that do not apply; undefined when none does. */
export function classNames(...names: ReadonlyArray<string | false | undefined>): string | undefined {
  const applying = names.filter(Boolean);
  return applying.length > 0 ? applying.join(" ") : undefined;
}
