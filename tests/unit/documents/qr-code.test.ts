// A QR code leads to exactly what was put into it.
import fc from "fast-check";
import decodeQr from "qr/decode.js";
import { expect, test } from "vitest";

import { qrRows } from "#app/services/documents/qr-code";

const MODULE = 4;

/** As a camera would take it: four pixels for each module. */
function photograph(rows: readonly string[]) {
  const side = rows.length * MODULE;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = rows[Math.floor(y / MODULE)]?.charAt(Math.floor(x / MODULE)) === "1";
      if (dark) data.fill(0, (y * side + x) * 3, (y * side + x) * 3 + 3);
    }
  }
  return { width: side, height: side, data };
}

test("whatever the address", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,60}$/), (path) => {
      const link = `https://lorbeer.test/urkunde/${path}`;
      expect(decodeQr(photograph(qrRows(link)))).toBe(link);
    }),
    { numRuns: 25 },
  );
});
