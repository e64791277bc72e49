// A table as a workbook of Excel (Office Open XML, ECMA-376), written while it is read. Text is text, whatever it begins with: the file holds no
// formula. Numbers are numbers, times are dates of the time zone, and what is not there is an empty cell.
import { PassThrough, type Readable } from "node:stream";

import { ZipFile } from "yazl";

import type { Instant } from "#app/base/instant";

import { inPieces } from "./in-pieces";
import type { Cell, Column, Table } from "./table";
import { wallClock } from "./wall-clock";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`;
const ROOT = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const PARTS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
/** In their order: as it is, head line, instant, day, long text. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="165" applyNumberFormat="1"/><xf xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;
const STYLE = { head: 1, instant: 2, day: 3, text: 4 } as const;

const DAY = 86_400_000;
/** Excel counts days from the last of 1899. */
const DAYS_BEFORE_1970 = 25_569;
/** What a cell of Excel holds at most. */
const LONGEST = 32_767;
const WIDTH = 14;

/** `madeAt`: the time of the files inside. */
export function workbookOf(table: Table, madeAt: Instant): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const options = { mtime: new Date(madeAt) };
  const sheet = inPieces(sheetXml(table));
  zip.on("error", (fault: Error) => output.destroy(fault));
  sheet.on("error", (fault) => output.destroy(fault));
  output.once("close", () => sheet.destroy());
  zip.addBuffer(Buffer.from(TYPES), "[Content_Types].xml", options);
  zip.addBuffer(Buffer.from(ROOT), "_rels/.rels", options);
  zip.addBuffer(Buffer.from(workbookXml(table.name)), "xl/workbook.xml", options);
  zip.addBuffer(Buffer.from(PARTS), "xl/_rels/workbook.xml.rels", options);
  zip.addBuffer(Buffer.from(STYLES), "xl/styles.xml", options);
  zip.addReadStream(sheet, "xl/worksheets/sheet1.xml", options);
  zip.end();
  zip.outputStream.pipe(output);
  return output;
}

/** Names of sheets have at most 31 characters and none of these. */
function workbookXml(name: string): string {
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function* sheetXml({ columns, rows, timeZone }: Table): Generator<string> {
  const letters = columns.map((_, at) => columnName(at));
  const writers = columns.map((column) => writerOf(column, timeZone));
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`;
  yield columns.map(({ width = WIDTH }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("");
  yield `</cols><sheetData><row r="1">${columns.map(({ label }, at) => inlineText(`${letters[at]}1`, label, STYLE.head)).join("")}</row>`;
  let last = 1;
  for (const row of rows) {
    last += 1;
    let cells = "";
    for (let at = 0; at < columns.length; at++) {
      const cell = row[at] ?? null;
      if (cell !== null) cells += writers[at]?.(`${letters[at]}${last}`, cell) ?? "";
    }
    yield `<row r="${last}">${cells}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? "A"}${last}"/></worksheet>`;
}

type Writer = (place: string, cell: NonNullable<Cell>) => string;

function writerOf({ kind }: Column, timeZone: string): Writer {
  if (kind === "instant") {
    const clock = wallClock(timeZone);
    return (place, cell) => numeric(place, Math.round(clock(cell as Instant) / 1000) / 86_400 + DAYS_BEFORE_1970, STYLE.instant);
  }
  if (kind === "day") return (place, cell) => numeric(place, Date.parse(`${cell}T00:00:00Z`) / DAY + DAYS_BEFORE_1970, STYLE.day);
  return (place, cell) => (typeof cell === "number" ? numeric(place, cell, null) : inlineText(place, cell, STYLE.text));
}

function numeric(place: string, value: number, style: number | null): string {
  return `<c r="${place}"${style === null ? "" : ` s="${style}"`}><v>${value}</v></c>`;
}

function inlineText(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)}</t></is></c>`;
}

/** A, B … Z, AA … */
function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? "" : columnName(rest - 1)) + String.fromCharCode(65 + (at % 26));
}

const SPECIAL = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;
/** XML 1.0 has no way to write these, nor halves of a pair. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Excel reads "_x0041_" as a letter by its number; what looks like that is made to be read as it stands. */
const LIKE_A_NUMBERED_LETTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escaped(text: string): string {
  return text
    .replaceAll(NOT_IN_XML, "\uFFFD")
    .replaceAll(LIKE_A_NUMBERED_LETTER, "_x005F_")
    .replaceAll(/[&<>"]/g, (sign) => SPECIAL[sign as keyof typeof SPECIAL]);
}
