// A file leaves no faster than its reader takes it, and is not read on when the reader has gone.
import { once } from "node:events";
import { Readable, Writable } from "node:stream";

import { describe, expect, test } from "vitest";

import { pacedBy } from "#app/boot/paced";

function counted(chunks: number) {
  const state = { read: 0 };
  const source = new Readable({
    highWaterMark: 1,
    read() {
      state.read += 1;
      this.push(state.read > chunks ? null : Buffer.alloc(1_000));
    },
  });
  return { source, state };
}

/** As the framework does it: writes whatever comes, and asks nothing. */
async function writeAll(body: ReadableStream<Uint8Array>, to: Writable): Promise<void> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) to.write(next.value);
  to.end();
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("a body that waits for its reader", () => {
  test("stops reading while nobody takes, and goes on when somebody does", async () => {
    const { source, state } = counted(100);
    const taken: (() => void)[] = [];
    let bytes = 0;
    const slow = new Writable({
      highWaterMark: 4_000,
      write(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        taken.push(done);
      },
    });
    const written = writeAll(pacedBy(slow)(source), slow);
    await aWhile();
    expect(state.read).toBeLessThan(10);
    const taking = setInterval(() => taken.shift()?.(), 0);
    await written;
    await once(slow, "finish");
    clearInterval(taking);
    expect(bytes).toBe(100_000);
  });

  test("ends, and lets go of the file, when the connection is closed", async () => {
    const { source, state } = counted(1_000_000);
    const stuck = new Writable({ highWaterMark: 4_000, write: () => undefined });
    stuck.on("error", () => undefined);
    const written = writeAll(pacedBy(stuck)(source), stuck);
    await aWhile();
    stuck.destroy();
    await written;
    expect(source.destroyed).toBe(true);
    expect(state.read).toBeLessThan(10);
  });
});
