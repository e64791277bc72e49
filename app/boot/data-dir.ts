// The one folder that holds all state: database, uploads, generated secrets.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { NewSecret } from "#app/base/id";

import { ConfigError } from "./config";

export type DataDir = { readonly database: string; readonly uploads: string; /** What can be made again: no part of a backup. */ readonly books: string; readonly secret: string };

/** Opens the folder, making it and its secret at the first start. Throws ConfigError when it cannot be written. */
export function openDataDir(folder: string, newSecret: NewSecret): DataDir {
  const uploads = join(folder, "uploads");
  const books = join(folder, "books");
  const secretFile = join(folder, "secret");
  try {
    mkdirSync(uploads, { recursive: true, mode: 0o700 });
    mkdirSync(books, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    if (!existsSync(secretFile)) writeFileSync(secretFile, `${newSecret()}\n`, { mode: 0o600, flag: "wx" });
    return { database: join(folder, "lorbeer.db"), uploads, books, secret: readFileSync(secretFile, "utf8").trim() };
  } catch (fault) {
    throw new ConfigError(`DATA_DIR cannot be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
