// Text that is written while it is read: many short pieces become few long ones, and whoever else waits gets a turn between them.
import { Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";

const PIECE = 64 * 1024;

/** In UTF-8. A fault of `pieces` breaks the stream off. */
export function inPieces(pieces: Iterable<string> | AsyncIterable<string>): Readable {
  return Readable.from(Symbol.asyncIterator in pieces ? joinedLater(pieces) : joined(pieces), { objectMode: false });
}

async function* joined(pieces: Iterable<string>): AsyncGenerator<Buffer> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = "";
    await turn();
  }
  if (text !== "") yield Buffer.from(text);
}

async function* joinedLater(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = "";
    await turn();
  }
  if (text !== "") yield Buffer.from(text);
}
