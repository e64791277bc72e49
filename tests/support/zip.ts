// Opens a ZIP as a program of its reader would, by its table of contents, and takes out every file.
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

import { fromBuffer, type Entry, type ZipFile } from "yauzl";

const openZip = promisify<Buffer, object, ZipFile>(fromBuffer);

/** Contents by path, in the order of the archive. Throws when the archive is not whole. */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  const found = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(found));
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (fault, stream) => {
        if (fault) return reject(fault);
        buffer(stream).then((content) => {
          if (found.has(entry.fileName)) throw new Error(`twice in the archive: ${entry.fileName}`);
          found.set(entry.fileName, content);
          zip.readEntry();
        }).catch(reject);
      });
    });
    zip.readEntry();
  });
}
