// Runs as a thread of its own: takes papers as data, one after another, and answers with the bytes of an accessible PDF (PDF/UA-1).
// Plain JavaScript, because it is started from the source by the built server and by tests alike.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

import { coverageOf } from "./font-coverage.mjs";

const here = import.meta.dirname;
const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/fira-sans/package.json"));
const [regular, bold] = ["400Regular/FiraSans_400Regular.ttf", "700Bold/FiraSans_700Bold.ttf"].map((path) => readFileSync(join(fonts, path)));
const template = readFileSync(join(here, "paper.typ"), "utf8");
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: [regular, bold] }] });

const [inRegular, inBold] = [coverageOf(regular), coverageOf(bold)];
/** U+25AF, an empty box: there was a character that this font does not show. */
const BOX = "\u25af";
const STAND_IN = inRegular.has(0x25af) && inBold.has(0x25af) ? BOX : "?";
/** What nobody sees: controls other than the line's end, and marks such as those that turn the direction of writing; a hyphen that may be stays. */
const INVISIBLE = /(?![\n\u00ad])[\p{Cc}\p{Cf}]/gu;
/** Longer than a checksum: would run off the page unless it may break. */
const LONG_WORD = /\S{70}(?=\S)/g;

/** Every text of the paper as this font can show it; says whether any had to change. */
function shownAs(paper) {
  let replaced = false;
  const seen = (text) =>
    Array.from(text.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\t", " ").replaceAll(INVISIBLE, ""), (character) => {
      const code = character.codePointAt(0);
      if (character === "\n" || (inRegular.has(code) && inBold.has(code))) return character;
      replaced = true;
      return STAND_IN;
    })
      .join("")
      .replaceAll(LONG_WORD, "$&\u200b");
  const walk = (value) => {
    if (typeof value === "string") return seen(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    return value;
  };
  const shown = walk(paper);
  return replaced ? { ...shown, blocks: [...shown.blocks, { kind: "text", text: shown.unshown }] } : shown;
}

parentPort.on("message", (paper) => {
  try {
    const inputs = { paper: JSON.stringify(shownAs(paper)) };
    const pdf = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: "ua-1" });
    const bytes = new Uint8Array(pdf);
    parentPort.postMessage({ bytes }, [bytes.buffer]);
  } catch (fault) {
    parentPort.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) });
  } finally {
    // What was computed for papers long gone is given back.
    compiler.evictCache(5);
  }
});
