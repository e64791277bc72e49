// Which messages can meet entrants, partners and the public: those of every file that their pages and letters reach by imports.
import { codeOf, importsOf, sourceFiles } from "./imports";

/** Pages of everybody's, and what is mailed to entrants when the office or a clock moves. */
const BEGINNINGS = [
  /^app\/root\.tsx$/,
  /^app\/routes\/(public|account|entrant|api)\//,
  /^app\/boot\/plain-page\.ts$/,
  /^app\/areas\/entries\/forward-inquiry\.server\.ts$/,
  /^app\/areas\/entries\/tell-draft-editors\.server\.ts$/,
  /^app\/areas\/results\/announce-results\.server\.ts$/,
  /^app\/areas\/results\/tell-corrected\.server\.ts$/,
];

/** Pages of the jury's under another address. */
const OF_THE_JURY = /^app\/routes\/account\/(invitation|declined)\.tsx$/;

const MESSAGE = /\bm\.([a-z]\w+)/g;

/** Keys in the order of the alphabet. */
export function messagesForEverybody(): readonly string[] {
  const reached = new Set(sourceFiles().filter((file) => BEGINNINGS.some((beginning) => beginning.test(file)) && !OF_THE_JURY.test(file)));
  for (const file of reached) for (const { to, kind } of importsOf(file)) if (kind === "value" && /\.tsx?$/.test(to)) reached.add(to);
  const keys = [...reached].flatMap((file) => [...codeOf(file).matchAll(MESSAGE)].map(([, key]) => key ?? ""));
  return [...new Set(keys)].sort();
}
