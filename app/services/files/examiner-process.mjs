// Runs as a process of its own, because the files are foreign and the libraries that open them are large: takes the bytes of one file after
// another, and answers with what it is, cleaned of what it should not tell, and then with a small picture of it; or with what was looked for
// in its text. Plain JavaScript, because it is started from the source by the built server and by tests alike.
import { withoutMetadata } from "./picture-cleaning.mjs";

/** @typedef {import("./examiner").Order} Order */

let libraries;
async function load() {
  const [{ PDFiumLibrary }, { default: sharp }] = await Promise.all([import("@hyzyla/pdfium"), import("sharp")]);
  sharp.cache(false);
  sharp.concurrency(1);
  // Of all that it can open, only what an entry takes.
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"] });
  return { sharp, pdfium: await PDFiumLibrary.init() };
}

async function examinePicture(sharp, { bytes, type, limits }) {
  const open = (from) => sharp(from, { limitInputPixels: false, failOn: "truncated" });
  const { width, height, orientation = 1 } = await open(bytes).metadata();
  if (width * height > limits.pixels) return tell({ refusal: "too-many-pixels" });
  const cleaned = withoutMetadata(bytes, type, orientation);
  const told = await open(cleaned).metadata();
  if (told.xmp || told.iptc || (told.exif && told.exif.length > 40)) throw new Error("metadata was left in a picture");
  const preview = await open(cleaned).autoOrient().resize({ width: limits.width, height: limits.height, fit: "inside", withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();
  tell({ facts: { pages: null, cleaned: cleaned.equals(bytes) ? null : cleaned } });
  tell({ preview });
}

async function examinePdf({ sharp, pdfium }, { bytes, limits }) {
  const document = await pdfium.loadDocument(bytes);
  try {
    const pages = document.getPageCount();
    if (pages === 0) return tell({ refusal: "broken" });
    tell({ facts: { pages, cleaned: null } });
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = Math.min(limits.width / originalWidth, limits.height / originalHeight);
    const { width, height, data } = await page.render({ scale, render: "bitmap" });
    tell({ preview: await sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: "white" }).webp({ quality: 78 }).toBuffer() });
  } finally {
    document.destroy();
  }
}

/** As a reader sees it: a word that is parted at the end of a line is one word, a ligature is its letters. */
function textOf(page) {
  return page.getText().normalize("NFKC").replaceAll(/(?:[\u00ad\ufffe]\s*|-\s*\n\s*)/g, "");
}

async function searchPdf({ pdfium }, { bytes, pattern, most }) {
  const document = await pdfium.loadDocument(bytes);
  try {
    const words = new Set();
    let letters = 0;
    for (const page of document.pages()) {
      const text = textOf(page);
      letters += text.replaceAll(/\s/g, "").length;
      for (const [word] of text.matchAll(pattern)) if (words.size < most) words.add(word);
    }
    tell({ found: { words: [...words], letters } });
  } finally {
    document.destroy();
  }
}

function tell(answer) {
  process.send(answer);
}

/** @param {Order} order */
async function examine(order) {
  libraries ??= load();
  const { sharp, pdfium } = await libraries;
  const bytes = Buffer.from(order.bytes);
  try {
    if (order.kind === "search") await searchPdf({ pdfium }, { ...order, bytes });
    else await (order.type === "application/pdf" ? examinePdf({ sharp, pdfium }, { ...order, bytes }) : examinePicture(sharp, { ...order, bytes }));
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    tell({ refusal: /password|security scheme/i.test(said) ? "locked" : "broken" });
  }
  tell({ done: true });
}

process.on("message", (order) => void examine(order));
