// Foreign files are looked into: pictures lose what they tell besides, PDFs are counted, both get a preview; what cannot be opened is refused.
import { join } from "node:path";
import { Readable } from "node:stream";

import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { openClamd } from "#app/services/files/clamd";
import { openExaminer } from "#app/services/files/examiner";
import type { AttachmentType } from "#db/vocabulary/attachment";
import { EICAR, startClamd, type ClamdStandIn } from "#tests/support/clamd";
import { freshDatabase } from "#tests/support/database";
import { EMPTY_PAGE, lockedPdf, pdf, pdfOf, png } from "#tests/support/files";
import { pixelsOf, plain, telling } from "#tests/support/pictures";

// A process is started, and files are large: on a busy machine that takes longer than a test is usually given.
vi.setConfig({ testTimeout: 60_000 });

const examiner = openExaminer({ within: 20_000, idle: 60_000 });
afterAll(() => examiner.close());

const examine = (type: AttachmentType, bytes: Uint8Array) => examiner.examine({ type, bytes: () => Promise.resolve(bytes) });

async function examined(type: AttachmentType, bytes: Uint8Array) {
  const answer = await examine(type, bytes);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

describe("a picture", () => {
  test.each(["jpeg", "png", "webp"] as const)("of kind %s no longer tells where, when, with what and by whom it was taken; its pixels, colours and upper side stay", async (kind) => {
    const before = await telling(kind);
    const told = await sharp(before).metadata();
    expect([told.exif?.includes("Erika Beispiel"), told.xmp !== undefined, told.orientation]).toEqual([true, true, 6]);

    const { cleaned } = await examined(`image/${kind}`, before);
    if (!cleaned) throw new Error("it was to be cleaned");
    const after = await sharp(cleaned).metadata();
    expect(Buffer.from(cleaned).includes("Erika Beispiel")).toBe(false);
    expect(Buffer.from(cleaned).includes("xmpmeta")).toBe(false);
    expect([after.xmp, after.iptc, (after.exif?.length ?? 0) <= 40]).toEqual([undefined, undefined, true]);
    expect([after.orientation, after.width, after.height, after.icc]).toEqual([told.orientation, told.width, told.height, told.icc]);
    expect((await pixelsOf(cleaned)).equals(await pixelsOf(before))).toBe(true);
    expect(cleaned.length).toBeLessThan(before.length);
  });

  test("loses what somebody hid behind its end", async () => {
    const picture = await plain("jpeg");
    const { cleaned } = await examined("image/jpeg", Buffer.concat([picture, Buffer.from("MotionPhoto_Data with a place in it")]));
    expect(cleaned && picture.equals(cleaned)).toBe(true);
  });

  test.each(["png", "webp"] as const)("that tells nothing stays as it came: %s", async (kind) => {
    expect((await examined(`image/${kind}`, await plain(kind))).cleaned).toBeNull();
  });

  test("gets a preview that is upright, small and says nothing", async () => {
    const { preview } = await examined("image/jpeg", await telling("jpeg", { width: 3_000, height: 2_000, orientation: 6 }));
    const { format, width, height, exif, xmp, orientation } = await sharp(preview ?? Buffer.alloc(0)).metadata();
    expect([format, width, height, exif, xmp, orientation]).toEqual(["webp", 800, 1_200, undefined, undefined, undefined]);
  });

  test("that would fill the memory when unpacked is refused by what its head says", async () => {
    const bomb = png();
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    bomb.writeUInt32BE(crc(bomb.subarray(12, 29)), 29);
    expect(await examine("image/png", bomb)).toEqual({ ok: false, reason: "too-many-pixels" });
  });

  test.each(["jpeg", "png", "webp"] as const)("that ends early is refused: %s", async (kind) => {
    const whole = await plain(kind);
    for (const part of [0.1, 0.5, 0.9]) expect(await examine(`image/${kind}`, whole.subarray(0, Math.floor(whole.length * part)))).toEqual({ ok: false, reason: "broken" });
  });
});

describe("a PDF", () => {
  test("is counted, and its first page is seen in its colours", async () => {
    const { pages, cleaned, preview } = await examined("application/pdf", pdfOf([EMPTY_PAGE.replace(">>", "/Contents 6 0 R>>"), EMPTY_PAGE, EMPTY_PAGE], { size: 2_000, filling: "1 0 0 rg 0 0 595 842 re f\n" }));
    expect([pages, cleaned]).toEqual([3, null]);
    const picture = sharp(preview ?? Buffer.alloc(0));
    const { width, height } = await picture.metadata();
    expect([width, height]).toEqual([800, expect.closeTo(1_132, -1)]);
    const [red = 0, green = 255, blue = 255] = await picture.raw().toBuffer();
    expect([red > 240, green < 15, blue < 15]).toEqual([true, true, true]);
  });

  test("behind a password is refused as locked, one that is none as broken", async () => {
    expect(await examine("application/pdf", lockedPdf())).toEqual({ ok: false, reason: "locked" });
    expect(await examine("application/pdf", Buffer.from("%PDF-1.7\nnothing more"))).toEqual({ ok: false, reason: "broken" });
  });

  test("of the largest size is no trouble", async () => {
    expect((await examined("application/pdf", pdf(64_000_000))).pages).toBe(1);
  });
});

test("a file that takes too long is given up, and the next one has its turn", async () => {
  const hasty = openExaminer({ within: 1, idle: 1_000 });
  const answers = await Promise.all([1, 2, 3].map(() => hasty.examine({ type: "application/pdf", bytes: () => Promise.resolve(pdf()) })));
  expect(answers).toEqual([1, 2, 3].map(() => ({ ok: false, reason: "broken" })));
  hasty.close();
});

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe("the virus scanner", () => {
  let clamd: ClamdStandIn;
  beforeAll(async () => {
    clamd = await startClamd();
  });
  afterEach(() => clamd.setMood("at work"));
  afterAll(() => clamd.stop());

  const inPieces = (bytes: Buffer) => Readable.from([bytes.subarray(0, 3), Buffer.alloc(0), bytes.subarray(3)]);
  const scan = (bytes: Buffer, within = 5_000) => openClamd(clamd.address, within).scan(inPieces(bytes));

  test("hears the file byte by byte, and its verdict counts", async () => {
    const bytes = pdf(300_000, "v");
    expect(await scan(bytes)).toEqual({ kind: "clean" });
    expect(clamd.heard().at(-1)?.equals(bytes)).toBe(true);
    expect(await scan(Buffer.from(`%PDF-1.7 ${EICAR}`))).toEqual({ kind: "infected", virus: "Eicar-Test-Signature" });
  });

  test("listens at a socket file as well", async () => {
    const { folder, remove } = await freshDatabase();
    const path = join(folder, "clamd.ctl");
    const local = await startClamd(path);
    expect(await openClamd({ path }, 5_000).scan(inPieces(pdf()))).toEqual({ kind: "clean" });
    await local.stop();
    remove();
  });

  test.each([
    ["silent", "no answer within 200 ms"],
    ["overfull", "INSTREAM size limit exceeded. ERROR"],
    ["deaf", ""],
  ] as const)("that is %s gives no verdict, and the operator reads why", async (mood, why) => {
    clamd.setMood(mood);
    expect(await scan(pdf(3_000_000), mood === "silent" ? 200 : 5_000)).toEqual({ kind: "away" });
    expect(vi.mocked(console.error).mock.calls).toEqual([[expect.stringContaining(why)]]);
    vi.mocked(console.error).mockReset();
  });

  test("that is not there gives no verdict", async () => {
    expect(await openClamd({ path: "/nowhere/clamd.ctl" }, 5_000).scan(inPieces(pdf()))).toEqual({ kind: "away" });
    expect(vi.mocked(console.error).mock.calls).toEqual([[expect.stringContaining("ENOENT")]]);
    vi.mocked(console.error).mockReset();
  });
});
