// Takes out of the bytes of a picture what is not the picture: where, when and with what it was taken, by whom, what it showed before it was
// cropped, and whatever follows its end. The pixels stay as they are, bit by bit; so do colours and which side is up. Nothing is decoded.

/**
 * @param {Buffer} bytes a JPEG, PNG or WebP
 * @param {"image/jpeg" | "image/png" | "image/webp"} type
 * @param {number} orientation 1 to 8 as in Exif; 1: as stored
 * @returns {Buffer} of the same kind and never larger than before by more than 40 bytes. Throws RangeError where the bytes are not that kind, or end too early.
 */
export function withoutMetadata(bytes, type, orientation) {
  switch (type) {
    case "image/jpeg":
      return cleanJpeg(bytes, orientation);
    case "image/png":
      return cleanPng(bytes, orientation);
    case "image/webp":
      return cleanWebp(bytes, orientation);
    default:
      throw new RangeError(`not a picture: ${type}`);
  }
}

/** Exif with nothing in it but which side is up (tag 0x0112): a TIFF of one entry. */
function orientationOnly(orientation) {
  const tiff = Buffer.from("MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", "latin1");
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Segments without a length: restarts, and the two above. */
const isBare = (marker) => marker === 0x01 || (marker >= 0xd0 && marker <= EOI);
/** JFIF, colour profile, Adobe's colour transform: a decoder needs them. */
const NEEDED = [
  [0xe0, "JFIF\0"],
  [0xe2, "ICC_PROFILE\0"],
  [0xee, "Adobe"],
];

function cleanJpeg(bytes, orientation) {
  const kept = [];
  let at = 0;
  for (;;) {
    if (at + 2 > bytes.length || bytes[at] !== 0xff) throw new RangeError("a JPEG that ends early");
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = isBare(marker) ? at + 2 : at + 2 + lengthAt(bytes, at + 2);
    if (end > bytes.length) throw new RangeError("a JPEG that ends early");
    if (isPicture(bytes, marker, at)) kept.push(bytes.subarray(at, end));
    if (marker === SOI && orientation !== 1) kept.push(exifSegment(orientation));
    // What follows the end is another picture, or anything.
    if (marker === EOI) return Buffer.concat(kept);
    at = end;
    if (marker === SOS) {
      const scan = at;
      at = endOfScan(bytes, scan);
      kept.push(bytes.subarray(scan, at));
    }
  }
}

function lengthAt(bytes, at) {
  const length = at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0;
  if (length < 2) throw new RangeError("a JPEG with a broken segment");
  return length;
}

/** Neither a note nor something of an application that a decoder can do without. */
function isPicture(bytes, marker, at) {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return NEEDED.some(([needed, sign]) => needed === marker && bytes.toString("latin1", at + 4, at + 4 + sign.length) === sign);
}

function exifSegment(orientation) {
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), orientationOnly(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Where the next segment begins: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes, from) {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError("a JPEG that ends early");
}

/** What a PNG is shown by, animations included. Texts, times, Exif and whatever is unknown go. */
const PNG_CHUNKS = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"]);

function cleanPng(bytes, orientation) {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    if (PNG_CHUNKS.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === "IHDR" && orientation !== 1) kept.push(pngChunk("eXIf", orientationOnly(orientation)));
    if (kind === "IEND") return Buffer.concat(kept);
    at = end;
  }
  throw new RangeError("a PNG that ends early");
}

function pngChunk(kind, data) {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(kind, 4, "latin1");
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8);
  return chunk;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const WEBP_CHUNKS = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

function cleanWebp(bytes, orientation) {
  const kept = [];
  let extended = false;
  const announced = bytes.length >= 12 ? bytes.readUInt32LE(4) + 8 : Infinity;
  if (announced > bytes.length) throw new RangeError("a WebP that ends early");
  for (let at = 12; at + 8 <= announced; ) {
    const kind = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > announced) throw new RangeError("a WebP that ends early");
    if (kind === "VP8X" && size >= 10) {
      const head = Buffer.from(bytes.subarray(at, end));
      head[8] = (head[8] & ~HAS_EXIF & ~HAS_XMP) | (orientation === 1 ? 0 : HAS_EXIF);
      kept.push(head);
      extended = true;
    } else if (WEBP_CHUNKS.has(kind)) kept.push(bytes.subarray(at, Math.min(end, announced)));
    at = end;
  }
  // Without the extended head there was no Exif, and so nothing was turned.
  if (extended && orientation !== 1) kept.push(webpChunk("EXIF", orientationOnly(orientation)));
  const body = Buffer.concat(kept);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function webpChunk(kind, data) {
  const head = Buffer.from(`${kind}\0\0\0\0`, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data]);
}
