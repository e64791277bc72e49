// Reads a file of text: UTF-8 with or without its mark, gzipped or not, which the content says and not the name.
import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { CommandFault } from "../command";

const MOST_BYTES = 256 * 1024 * 1024;

/** Throws a CommandFault with code 2 for what cannot be read as text. */
export function readText(file: string): string {
  if (!existsSync(file)) throw new CommandFault(2, `there is no file ${file}`);
  const bytes = unpacked(file);
  if (!isUtf8(bytes)) throw new CommandFault(2, `${file}, line ${lineOfFirstFault(bytes)}: is not UTF-8; save the file as "CSV UTF-8"`);
  return new TextDecoder().decode(bytes);
}

function unpacked(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
  } catch (fault) {
    throw new CommandFault(2, `${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to;
  }
  return line;
}
