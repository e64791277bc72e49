// The product's mark as a file of its own, read from the source folder like the template of documents.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const LAUREL = createRequire(import.meta.url).resolve("#app/services/documents/laurel.svg");

export async function readLogo(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  return { name: "lorbeer.svg", bytes: await readFile(LAUREL) };
}
