// What names an example in its address: the words of its title, and a number where two are called the same.
import { wordsOf } from "./folding";

const LONGEST = 60;
/** Addresses beside those of examples. */
const RESERVED = ["vorschlagen"];

export function slugOf(title: string, isTaken: (slug: string) => boolean): string {
  const words = wordsOf(title).map((word) => word.replaceAll(/[^a-z0-9]/g, "")).filter((word) => word !== "");
  const base = words.reduce((slug, word) => (slug === "" ? word.slice(0, LONGEST) : slug.length + 1 + word.length <= LONGEST ? `${slug}-${word}` : slug), "") || "beispiel";
  if (!isTaken(base) && !RESERVED.includes(base)) return base;
  for (let no = 2; ; no++) if (!isTaken(`${base}-${no}`)) return `${base}-${no}`;
}
