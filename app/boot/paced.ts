// Bodies that wait for their reader. The framework writes a stream as fast as it can be read, whether anybody takes it or not; for a file
// that would mean all of it in memory for every slow connection, and reading on when the reader has gone.
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** `bytes` as a body for `response`: each chunk is read when the one before has left, and none once the connection is closed. */
export function pacedBy(response: Writable): (bytes: Readable) => ReadableStream<Uint8Array> {
  return (bytes) => {
    const chunks: AsyncIterator<Uint8Array> = bytes[Symbol.asyncIterator]();
    const gone = new AbortController();
    response.once("close", () => {
      gone.abort();
      bytes.destroy();
    });
    return new ReadableStream({
      async pull(controller) {
        if (response.writableNeedDrain) await once(response, "drain", { signal: gone.signal }).catch(() => undefined);
        const next = gone.signal.aborted ? undefined : await chunks.next();
        if (next === undefined || next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel() {
        bytes.destroy();
      },
    });
  };
}
