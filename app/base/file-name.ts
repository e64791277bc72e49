// What the name of a file that somebody hands in becomes.
import type { AttachmentType } from "#db/vocabulary/attachment";

/** Endings by which people and computers know a kind; the first is given where a name has none of them. */
const ENDINGS = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
} as const satisfies Record<AttachmentType, readonly [string, ...string[]]>;

export const FILE_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

const MAX_NAME = 200;

/**
 * The name under which a file is listed and saved: without folders and without characters that nobody sees, with an ending that tells
 * its kind, at most 200 characters long. What a person recognises of it stays.
 */
export function cleanName(name: string, type: AttachmentType): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const seen = last.normalize("NFC").replaceAll(/\p{C}/gu, "").replaceAll(/\s+/g, " ").replace(/^[\s.]+/, "").trimEnd();
  const [, stem, ending] = /^(.+)\.([A-Za-z]+)$/.exec(seen) ?? [];
  const endings: readonly string[] = ENDINGS[type];
  const known = stem !== undefined && ending !== undefined && endings.includes(ending.toLowerCase());
  const [kept, shown] = known ? [stem, ending] : [seen || "anlage", ENDINGS[type][0]];
  return `${Array.from(kept).slice(0, MAX_NAME - shown.length - 1).join("")}.${shown}`;
}
