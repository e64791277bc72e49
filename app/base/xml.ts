// XML as text: every text and attribute is escaped here, and what XML 1.0 cannot hold is left out.

export type Xml = { readonly xml: string };
type Part = Xml | string;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Control characters but for tab and line ends, lone halves of pairs, and the two that are none: outside the production Char of XML 1.0. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return text.replaceAll(NOT_XML, "").replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}

/** element("link", { href }, ["text", element(…)]): strings are text. Names are constants of this repository, never input. */
export function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly Part[] = []): Xml {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : child.xml)).join("");
  return { xml: `<${name}${said.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}` };
}

export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
