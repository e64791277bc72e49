// A stream of the web, such as the body of a request or an answer, as a stream of Node. Node's own adapter wants types that the web's are not.
import { Readable } from "node:stream";

export function readableOf(body: ReadableStream<Uint8Array>): Readable {
  return Readable.from(chunksOf(body), { objectMode: false });
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
