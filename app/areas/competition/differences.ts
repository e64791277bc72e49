// Forms as flat lists of named texts, and where two of them differ. Names are those of the fields: "name.de", "criteria[0].weight".

export type FlatForm = Readonly<Record<string, string>>;

/** Texts, numbers and ticked boxes of a form's value by the names of their fields; what is absent has no name. */
export function flatForm(value: unknown, name = ""): FlatForm {
  if (value === null || value === undefined || value === false) return {};
  if (value === true) return { [name]: "on" };
  if (typeof value === "string" || typeof value === "number") return { [name]: String(value) };
  if (typeof value !== "object") return {};
  const parts = Object.entries(value).map(([key, part]) => flatForm(part, Array.isArray(value) ? `${name}[${key}]` : name === "" ? key : `${name}.${key}`));
  return Object.assign({}, ...parts);
}

/** What stands saved in the fields in which something else was typed. */
export function savedOtherwise(saved: FlatForm, typed: FlatForm): FlatForm {
  const names = new Set([...Object.keys(saved), ...Object.keys(typed)]);
  const differing = [...names].filter((name) => plain(saved[name]) !== plain(typed[name]));
  return Object.fromEntries(differing.map((name) => [name, saved[name] ?? ""]));
}

/** Browsers send line breaks of their own kind. */
function plain(text: string | undefined): string {
  return (text ?? "").replaceAll("\r\n", "\n").trim();
}
