// Which characters a TrueType font shows, read from its character map (OpenType `cmap`, formats 4 and 12).

/**
 * @param {Buffer} font bytes of a .ttf
 * @returns {ReadonlySet<number>} code points
 */
export function coverageOf(font) {
  const covered = new Set();
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (font.toString("latin1", at, at + 4) !== "cmap") continue;
    const cmap = font.readUInt32BE(at + 8);
    for (let record = 0; record < font.readUInt16BE(cmap + 2); record++) {
      const map = cmap + font.readUInt32BE(cmap + 4 + record * 8 + 4);
      const format = font.readUInt16BE(map);
      for (const [first, last] of format === 4 ? segments(font, map) : format === 12 ? groups(font, map) : []) {
        for (let code = first; code <= last; code++) covered.add(code);
      }
    }
  }
  return covered;
}

/** Format 4: runs of the basic plane. The last one only ends the table. */
function segments(font, map) {
  const count = font.readUInt16BE(map + 6) / 2;
  const end = (i) => font.readUInt16BE(map + 14 + i * 2);
  const start = (i) => font.readUInt16BE(map + 16 + (count + i) * 2);
  return Array.from({ length: count }, (_, i) => [start(i), end(i)]).filter(([first]) => first !== 0xffff);
}

/** Format 12: runs of all planes. */
function groups(font, map) {
  return Array.from({ length: font.readUInt32BE(map + 12) }, (_, i) => [font.readUInt32BE(map + 16 + i * 12), font.readUInt32BE(map + 20 + i * 12)]);
}
