// Opens a workbook as a program for tables does: by the table of contents of its archive, its styles, and the cells of its sheet.
import { readZip } from "./zip";

export type ReadCell = { readonly kind: "text"; readonly value: string } | { readonly kind: "number"; readonly value: number } | { readonly kind: "date"; readonly value: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(xml: string): string {
  return xml.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? "").replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Name of the sheet, rows from the head line on, and how many formulas the file holds. Cells that are not there are left out at the end of a row, undefined before others. */
export async function readWorkbook(bytes: Buffer) {
  const files = await readZip(bytes);
  const part = (path: string) => files.get(path)?.toString("utf8") ?? "";
  const sheet = part("xl/worksheets/sheet1.xml");
  const formats = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part("xl/styles.xml"))?.[1] ?? "").matchAll(/<xf [^>]*?(?:\/>|<\/xf>)/g)].map(([xf]) => Number(/numFmtId="(\d+)"/.exec(xf)?.[1] ?? 0));
  const rows = [...sheet.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, , cells = ""]) => {
    const row: ReadCell[] = [];
    for (const [, letters = "", attributes = "", content = ""] of cells.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)) row[columnOf(letters)] = readCell(attributes, content, formats);
    return row;
  });
  return { sheet: unescaped(/<sheet name="([^"]*)"/.exec(part("xl/workbook.xml"))?.[1] ?? ""), rows, formulas: sheet.split("<f").length - 1 };
}

function readCell(attributes: string, content: string, formats: readonly number[]): ReadCell {
  if (attributes.includes('t="inlineStr"')) return { kind: "text", value: unescaped(/<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1] ?? "") };
  const value = Number(/<v>(.*?)<\/v>/.exec(content)?.[1]);
  const format = formats[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 0;
  return format < 164 ? { kind: "number", value } : { kind: "date", value: new Date(Math.round((value - 25_569) * 86_400) * 1000).toISOString().slice(0, 19).replace("T", " ") };
}
