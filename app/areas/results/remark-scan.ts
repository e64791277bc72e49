// What in a juror's remark may give away who wrote it, or speak of other entries. A hint for the office, which decides (law §10).

/** `writer`: a name of the jury. `address`: mail, web or telephone. `role`: who speaks, as "ich als Bürgermeister von …". `entry`: another entry. */
export type Hint = { readonly kind: "writer" | "address" | "role" | "entry"; /** As they stand there, each once. */ readonly words: readonly string[] };

export type Surroundings = {
  /** Names of the whole jury. */
  readonly jurors: readonly string[];
  /** Of the same edition; not the one that the remark is about. */
  readonly others: readonly { readonly number: string; readonly title: string; readonly lead: string }[];
};

const SHORTEST = 3;
const TITLES = new Set(["prof", "dr", "ing", "dipl", "frau", "herr", "von", "van", "der", "den", "demo", "jurymitglied"]);
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|(?<!\d)(?:\+|0)\d[\d /-]{5,}\d/giu;
const OFFICES = "(?:ober)?bürgermeister|landr[aä]t|kämmer|beigeordnet|dezernent|amtsleit|stadtdirektor|geschäftsführ|professor|vorsitzend|juror|jurymitglied|minister|mayor|burgemeester|maire|wethouder|bourgmestre";
const ROLE = new RegExp(
  [
    `(?<!\\p{L})(?:ich|wir|i|ik|je)?\\s*(?:als|as|en tant que)\\s+(?:the |a |ehemalige[rnm]?\\s+|frühere[rnm]?\\s+)?(?:${OFFICES})[\\p{L}]*(?:\\s+(?:von|der|des|in|of|van|de)\\s+\\p{L}+)?`,
    "(?<!\\p{L})(?:in|aus|bei)\\s+(?:meine[rmn]?|unsere[rmn]?)\\s+\\p{L}+",
    "(?<!\\p{L})bei uns(?:\\s+(?:in|im)\\s+\\p{L}+)?(?!\\p{L})",
    "(?<!\\p{L})(?:mein|unser)e?[rsmn]?\\s+(?:stadt|gemeinde|kreis|kommune|rathaus|verwaltung|behörde|verband|institut)(?!\\p{L})",
  ].join("|"),
  "giu",
);

export function scanRemark(text: string, { jurors, others }: Surroundings): readonly Hint[] {
  const names = jurors.flatMap((name) => wordsOf(name).filter((word) => !TITLES.has(word.toLowerCase())));
  const entries = others.flatMap(({ number, title, lead }) => [number, title, lead, lead.replace(/^(?:stadt|gemeinde|kreis|markt|gemeente)\s+/iu, "")]);
  const hints: readonly Hint[] = [
    { kind: "writer", words: found(text, wholeWords(names)) },
    { kind: "address", words: found(text, ADDRESS) },
    { kind: "role", words: found(text, ROLE) },
    { kind: "entry", words: found(text, wholeWords(entries)) },
  ];
  return hints.filter(({ words }) => words.length > 0);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}]+/u).filter((word) => word.length >= SHORTEST);
}

/** Also in the genitive: "Schmidts". Null where there is nothing to look for. */
function wholeWords(needles: readonly string[]): RegExp | null {
  const known = [...new Set(needles.map((needle) => needle.trim()))].filter((needle) => needle.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
  return known.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(escaped).join("|")})s?(?![\\p{L}\\p{N}])`, "giu");
}

function found(text: string, pattern: RegExp | null): readonly string[] {
  return pattern === null ? [] : [...new Set([...text.matchAll(pattern)].map(([word]) => word.trim()))];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
