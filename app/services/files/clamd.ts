// Asks a ClamAV daemon about the bytes of a file, by its own protocol (INSTREAM): pieces, each behind its length, and an answer of one line.
import { connect } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** `away`: it did not answer, not in time, or not with a verdict. */
export type Verdict = { readonly kind: "clean" | "away" } | { readonly kind: "infected"; readonly virus: string };

export type Scanner = { readonly scan: (bytes: AsyncIterable<Uint8Array>) => Promise<Verdict> };

/** `within`: milliseconds for each file. */
export function openClamd(address: ClamdAddress, within: number): Scanner {
  return {
    async scan(bytes) {
      const said = await ask(address, bytes, within);
      const [, virus] = /^stream: (.+) FOUND$/.exec(said) ?? [];
      if (virus !== undefined) return { kind: "infected", virus };
      if (said === "stream: OK") return { kind: "clean" };
      console.error(JSON.stringify({ clamd: said }));
      return { kind: "away" };
    },
  };
}

/** What it says; else why it says nothing. It may say it, and close, before it has heard everything. */
function ask(address: ClamdAddress, bytes: AsyncIterable<Uint8Array>, within: number): Promise<string> {
  return new Promise((resolve) => {
    const answer: Buffer[] = [];
    let fault = "closed without an answer";
    const socket = connect(address);
    const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${within} ms`)), within);
    socket.on("data", (chunk) => answer.push(chunk));
    socket.on("error", ({ message }) => (fault = message));
    socket.on("close", () => {
      clearTimeout(timer);
      const said = Buffer.concat(answer).toString("utf8").replace(/[\0\n]+$/, "");
      resolve(said === "" ? fault : said);
    });
    pipeline(Readable.from(framed(bytes)), socket, { end: false }).catch(() => socket.destroy());
  });
}

async function* framed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from("zINSTREAM\0");
  for await (const chunk of bytes) {
    // A length of nothing is the end.
    if (chunk.length === 0) continue;
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
