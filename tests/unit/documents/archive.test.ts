// An archive is written while it is read: whole, no faster than it is taken, and nothing stays open when its reader leaves.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

import { describe, expect, test } from "vitest";

import { instant } from "#app/base/instant";
import { archiveOf, type ArchivedFile } from "#app/services/documents/archive";
import { readZip } from "#tests/support/zip";

const AT = instant(Date.parse("2024-02-01T11:00:00Z"));
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function* filesOf(contents: Readonly<Record<string, Buffer>>): AsyncGenerator<ArchivedFile> {
  for (const [path, content] of Object.entries(contents)) yield { path, changedAt: AT, store: path.endsWith(".json") ? "compressed" : "as it is", bytes: Readable.from([content]) };
}

/** A file that never ends, and how much of it was read. */
function endless() {
  const state = { read: 0, released: false };
  const bytes = new Readable({
    read() {
      state.read += 65_536;
      this.push(Buffer.alloc(65_536));
    },
    destroy(_fault, done) {
      state.released = true;
      done(null);
    },
  });
  return { state, bytes };
}

describe("an archive", () => {
  test("holds every file as it was, and at last a list of their checksums", async () => {
    const contents = { "2024-GZ-001/2024-GZ-001.pdf": Buffer.alloc(200_000, "p"), "2024-GZ-001/2024-GZ-001.json": Buffer.from('{"title":"Bäder"}'), "2024-GZ-001/anlagen/01 Grüße.png": Buffer.alloc(10, 1) };
    const unpacked = await readZip(await buffer(archiveOf(filesOf(contents), "pruefsummen.txt")));
    expect([...unpacked.keys()]).toEqual([...Object.keys(contents), "pruefsummen.txt"]);
    for (const [path, content] of Object.entries(contents)) expect(unpacked.get(path)?.equals(content), path).toBe(true);
    expect(unpacked.get("pruefsummen.txt")?.toString()).toBe(Object.entries(contents).map(([path, content]) => `${sha256(content)}  ${path}\n`).join(""));
  });

  test("without a file is an archive too", async () => {
    expect([...(await readZip(await buffer(archiveOf(filesOf({}), "pruefsummen.txt")))).keys()]).toEqual(["pruefsummen.txt"]);
  });

  test("reads no further while nobody takes", async () => {
    const { state, bytes } = endless();
    const archive = archiveOf(
      (async function* (): AsyncGenerator<ArchivedFile> {
        yield { path: "a", changedAt: AT, store: "as it is", bytes };
      })(),
      "list",
    );
    let taken = 0;
    for await (const chunk of archive) {
      taken += chunk.length;
      expect(state.read - taken).toBeLessThan(1_500_000);
      if (taken > 20_000_000) break;
    }
    expect(taken).toBeGreaterThan(20_000_000);
  });

  test("closes what it reads, and asks for no other file, when its reader leaves", async () => {
    const { state, bytes } = endless();
    const asked: string[] = [];
    let ended = false;
    async function* files(): AsyncGenerator<ArchivedFile> {
      try {
        asked.push("first");
        yield { path: "a", changedAt: AT, store: "as it is", bytes };
        asked.push("second");
      } finally {
        ended = true;
      }
    }
    const archive = archiveOf(files(), "list");
    await once(archive, "readable");
    archive.destroy();
    await once(bytes, "close");
    await new Promise(setImmediate);
    expect({ released: state.released, asked, ended }).toEqual({ released: true, asked: ["first"], ended: true });
  });

  test("breaks off where a file cannot be read, so that no half is taken for a whole", async () => {
    async function* files(): AsyncGenerator<ArchivedFile> {
      yield* filesOf({ a: Buffer.from("a") });
      throw new Error("the bytes of attachment x are missing");
    }
    await expect(buffer(archiveOf(files(), "list"))).rejects.toThrow("the bytes of attachment x are missing");
    const broken = new Readable({ read() { this.destroy(new Error("the disk is away")); } });
    const second = (async function* (): AsyncGenerator<ArchivedFile> {
      yield { path: "b", changedAt: AT, store: "as it is", bytes: broken };
    })();
    await expect(buffer(archiveOf(second, "list"))).rejects.toThrow("the disk is away");
  });
});
