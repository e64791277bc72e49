// The files of a multipart form, one after another, as they arrive; nothing of them is held in memory.
import { on } from "node:events";
import type { Readable } from "node:stream";

import Busboy, { type BusboyFileStream } from "@fastify/busboy";

export type FilePart = {
  /** As the sender names it, without folders; empty where no file was chosen. */
  readonly name: string;
  /** Read them, or leave them, before asking for the next file. Throws BrokenForm when they end too early. */
  readonly bytes: AsyncIterable<Uint8Array>;
};

/** `fields`: what was typed in those that stand before it in the form. */
export type FormFile = FilePart & { readonly fields: ReadonlyMap<string, string> };

/** The body is not, or not wholly, a form with files; or its sender went away. */
export class BrokenForm extends Error {}

/** Throws BrokenForm. Whatever happens, the rest of the body is read and dropped, so that the sender can be answered. */
export async function* fileParts(body: Readable, contentType: string): AsyncGenerator<FormFile> {
  const busboy = openForm(contentType);
  const ended = new AbortController();
  const files = on(busboy, "file", { close: ["finish"], signal: ended.signal });
  const fields = new Map<string, string>();
  busboy.on("field", (name, value) => fields.set(name, value));
  let open: BusboyFileStream | undefined;

  function breakOff(cause: unknown): void {
    if (body.readableEnded && !(cause instanceof Error)) return;
    open?.destroy(new Error("the form ended early"));
    ended.abort();
  }
  busboy.on("error", breakOff);
  body.on("error", breakOff).once("close", breakOff);
  body.pipe(busboy);
  try {
    for await (const [, file, name] of files) {
      open = file;
      file.on("error", () => undefined);
      yield { name: name ?? "", fields, bytes: bytesOf(file) };
      file.resume();
    }
  } catch (cause) {
    throw new BrokenForm("the form ended early", { cause });
  } finally {
    body.off("close", breakOff).unpipe(busboy).resume();
  }
}

async function* bytesOf(file: Readable): AsyncGenerator<Uint8Array> {
  try {
    // A reader who has seen enough must not destroy the file: the form goes on behind it.
    yield* file.iterator({ destroyOnReturn: false });
  } catch (cause) {
    throw new BrokenForm("a file ended early", { cause });
  }
}

/** So much of a file lies ready for its reader. */
const BUFFER = 256 * 1_024;

function openForm(contentType: string) {
  try {
    return new Busboy({ headers: { "content-type": contentType }, fileHwm: BUFFER, limits: { files: 100, fields: 100, fieldSize: 16_000, parts: 200, headerSize: 16_000 } });
  } catch (cause) {
    throw new BrokenForm("not a form with files", { cause });
  }
}
