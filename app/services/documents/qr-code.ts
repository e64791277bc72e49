// A QR code as rows of modules, for a document or a page to draw.
import encodeQr from "qr";

/** Rows from the top, "1" where it is dark, with the quiet zone that readers need. Throws where the text is too long for a code. */
export function qrRows(text: string): readonly string[] {
  return encodeQr(text, "raw", { border: 4, ecc: "medium" }).map((row) => row.map((dark) => (dark ? "1" : "0")).join(""));
}
