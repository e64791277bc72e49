// The fields of a form in a page of ours, as a browser would send them. Reads our own markup only, which never nests forms.

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
const plain = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
}

const FIELD = /<input\b[^>]*>|<textarea\b([^>]*)>([^]*?)<\/textarea>|<select\b([^>]*)>([^]*?)<\/select>/g;

/** Throws when the page has no form of this id. */
export function fieldsOfForm(html: string, id: string): URLSearchParams {
  const form = new RegExp(`<form\\b[^>]*\\sid="${id}"[^>]*>([^]*?)</form>`).exec(html)?.[1];
  if (form === undefined) throw new Error(`the page has no form "${id}"`);
  const fields = new URLSearchParams();
  for (const [tag, area, text, list, options] of form.matchAll(FIELD)) {
    const name = attributeOf(tag, "name");
    if (name === undefined) continue;
    if (area !== undefined) fields.append(name, plain(text ?? "").replace(/^\n/, ""));
    else if (list !== undefined) fields.append(name, attributeOf(/<option\b[^>]*\sselected=""[^>]*>/.exec(options ?? "")?.[0] ?? "", "value") ?? "");
    else if (!/\stype="(radio|checkbox)"/.test(tag) || /\schecked=""/.test(tag)) fields.append(name, attributeOf(tag, "value") ?? "on");
  }
  return fields;
}
