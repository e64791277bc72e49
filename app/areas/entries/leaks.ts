// What still gives away who stands behind an entry where judging is blind: names of lead and partners in any usual form, the people to
// contact, their addresses. A hint for the office, which decides; what the jury does not read is not searched (blind.ts).
import type { FileReading } from "#db/vocabulary/attachment";

import { answerWords } from "./answer-words";
import type { EntryContent, ShownQuestion } from "./content";
import { asJuryReads } from "./blind";

/** `question`: its key. `file`: its name as it was handed in. `content`: the text of the PDF of that name. `addition`: an answer to a question of the jury. */
export type LeakPlace = { readonly kind: "title" | "summary" | "addition" } | { readonly kind: "question"; readonly key: string } | { readonly kind: "file" | "content"; readonly name: string };
export type Leak = { readonly place: LeakPlace; /** As they stand there, each once. */ readonly words: readonly string[] };

/** Words of an organisation's name that many share: by them nobody is known. */
const COMMON = new Set(
  "stadt gemeinde kreis kreisstadt landkreis markt amt region städteregion verband zweckverband verein stadtwerke werke kommunale kommunal der die das des dem den und für am an im in bei von zu zur ob auf ohne mit den the of de la le les het van gemeente commune ville gmbh aör agr ag eg ev mbh kg anstalt öffentlichen rechts holstein westfalen nordrhein land alte neue neu alt bad sankt groß klein ober unter rhein ruhr wald berg burg".split(
    " ",
  ),
);

/** Providers of mail that anyone may use: their domain names nobody. */
const SHARED_DOMAINS = /^(gmx|web|t-online|gmail|googlemail|outlook|hotmail|icloud|posteo|mailbox|freenet|yahoo|proton|protonmail)\.\w+$/;

const SHORTEST = 3;

/** What the search of a PDF's text, made beside all requests, has found; by the file's id. */
export type FileSearch = { readonly outcome: FileReading; readonly words: readonly string[] };

/** Null: there is no name to look for. */
export function leakPattern(content: EntryContent): RegExp | null {
  return patternOf(needlesOf(content));
}

/** Files that the jury gets, under the names they were handed in with. */
function filesShown(content: EntryContent, questions: readonly ShownQuestion[]): EntryContent["attachments"] {
  const shown = new Set(asJuryReads(content, questions, { blind: true, sealedAt: null }).content.attachments.map(({ id }) => id));
  return content.attachments.filter(({ id }) => shown.has(id));
}

/** Names of PDFs that the jury gets and whose text could not be searched: `waiting` until the search comes to them. */
export function unsearchedFiles(content: EntryContent, questions: readonly ShownQuestion[], searched: ReadonlyMap<string, FileSearch>): readonly { readonly name: string; readonly why: "waiting" | Exclude<FileReading, "read"> }[] {
  return filesShown(content, questions).flatMap(({ id, name, type }) => {
    const why = type === "application/pdf" ? (searched.get(id)?.outcome ?? "waiting") : "read";
    return why === "read" ? [] : [{ name, why }];
  });
}

/** What belongs to an entry beside the version that was handed in. */
export type Beside = { readonly searched: ReadonlyMap<string, FileSearch>; readonly additions: readonly string[] };

export function findLeaks(content: EntryContent, questions: readonly ShownQuestion[], { searched, additions }: Beside): readonly Leak[] {
  const pattern = leakPattern(content);
  if (pattern === null) return [];
  const { content: read, questions: open } = asJuryReads(content, questions, { blind: true, sealedAt: null });
  const files = filesShown(content, questions);
  const texts: readonly { readonly place: LeakPlace; readonly text: string }[] = [
    { place: { kind: "title" }, text: read.title },
    { place: { kind: "summary" }, text: read.summary },
    ...open.map(({ key }) => ({ place: { kind: "question" as const, key }, text: answerWords(read.answers[key]) })),
    ...additions.map((text) => ({ place: { kind: "addition" as const }, text })),
    ...files.map(({ name }) => ({ place: { kind: "file" as const, name }, text: name.replaceAll(/[_-]+/g, " ") })),
  ];
  const leaks = [
    ...texts.map(({ place, text }) => ({ place, words: [...new Set([...text.matchAll(pattern)].map(([word]) => word))] })),
    ...files.map(({ id, name }) => ({ place: { kind: "content" as const, name }, words: searched.get(id)?.words ?? [] })),
  ];
  return leaks.filter(({ words }) => words.length > 0);
}

/** Names as regular expressions, in lower case; an adjective or a genitive is the name too: "Bocholter", "Essener", "Bocholts". */
function needlesOf({ lead, partners, contact, headName }: EntryContent): readonly string[] {
  const organisations = [lead.name, ...partners.map(({ name }) => name)].flatMap(wordsOf).filter((word) => !COMMON.has(word));
  const people = [contact.name, headName].flatMap((name) => wordsOf(name).slice(-1)).filter((word) => !COMMON.has(word));
  const [account = "", domain = ""] = contact.email.toLowerCase().split("@");
  const addresses = domain === "" || SHARED_DOMAINS.test(domain) ? [] : [`(?:${escaped(account)}@)?${escaped(domain)}`];
  return [...new Set([...addresses, ...organisations.map(inflected), ...people.map((word) => `${escaped(word)}s?`)])];
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length >= SHORTEST);
}

function inflected(word: string): string {
  const stem = word.endsWith("en") ? `${escaped(word.slice(0, -2))}(?:en(?:er)?|er)` : word.endsWith("e") ? `${escaped(word)}(?:r)?` : `${escaped(word)}(?:er)?`;
  return `${stem}(?:s|n|innen|ische[nmrs]?)?`;
}

function patternOf(needles: readonly string[]): RegExp | null {
  return needles.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${needles.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
