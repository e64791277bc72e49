// Names of files inside an archive: readable, safe on every system that may unpack it, and each only once.

/** Not in a file's name on some system, or with a meaning there; and what nobody sees. */
const FORBIDDEN = /[\p{C}<>:"/\\|?*]/gu;
/** What Windows keeps for devices, with whatever ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 120;

/** One part of a path: never empty, never "..", at most 120 characters, its ending kept. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(FORBIDDEN, "_")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[. ]+|[. ]+$/g, "")
    .replace(RESERVED, "_$1");
  const [, stem = plain, ending = ""] = /^(.+)(\.[A-Za-z0-9]{1,8})$/.exec(plain) ?? [];
  const kept = Array.from(stem).slice(0, LONGEST - ending.length).join("").trimEnd();
  return `${kept}${ending}` || "_";
}

/** "03 Vereinbarung.pdf": numbered, so that no two of a folder are alike. `position` counts from 0. */
export function numberedName(position: number, name: string): string {
  return `${String(position + 1).padStart(2, "0")} ${safeName(name)}`;
}
