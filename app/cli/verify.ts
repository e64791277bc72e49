// lorbeer verify: does everything on record still fit together? The audit chain, and each sealed result computed again from its sheets; or sealed
// results from files, a chain of corrections too, with no database.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Bundle } from "#app/areas/results/bundle";
import { parseBundle } from "#app/areas/results/bundle.input";
import { followsFrom, numberOf } from "#app/areas/results/follows-from";
import { recompute } from "#app/areas/results/recompute";
import { verifySealedResults, type SealFault } from "#app/areas/results/verify-sealed-results.server";
import { readConfig } from "#app/boot/config";
import { sha256Hex } from "#app/base/hash";
import { verifyChain } from "#app/services/audit/verify-chain";
import { openStore } from "#app/services/store";

import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";

export const verifyCommand: Command = {
  summary: "walks the audit log and recomputes sealed results",
  help: `Usage: npm run -s lorbeer -- verify [FILE…]

Without FILE: walks the whole audit log of DATA_DIR, and computes every sealed result again from its sheets. The server may run meanwhile.
With FILE: a sealed result as the office downloads it. Computes totals, means, ties, ranks and departures again from its sheets and rules, and
prints its SHA-256 to compare with the published one. Needs no database. The form of the file: docs/sealed-result.md
A correction names the result before it. Give the files of both, or of all, in any order: then it is also checked that each names the one before
it and changes nothing but decisions.
Exit codes: 0 all fits, 1 something does not (the first place is named), 2 wrong use or configuration.`,
  async run(args, print) {
    const files = readArgs(args, {}, [], "any number").positionals;
    if (files.length > 0) return verifyFiles(files, print);
    const store = openStore(join(readConfig(process.env).dataDir, "lorbeer.db"));
    try {
      const chain = await verifyChain(store.read);
      print(chain.intact ? `Audit log: ${chain.records} records, unbroken. Head ${chain.head}` : `Audit log: broken at record ${chain.brokenAt}`);
      const results = await verifySealedResults(store.read);
      for (const { slug, no, sha256, verdict } of results) print(`Result ${slug} no. ${no}: ${verdict.ok ? "equal" : inWords(verdict.reason)}. ${sha256}`);
      return chain.intact && results.every(({ verdict }) => verdict.ok) ? 0 : 1;
    } finally {
      store.close();
    }
  },
};

const FAULTS: Readonly<Record<Extract<SealFault, string>, string>> = {
  hash: "its text is not the one that was sealed",
  chain: "it does not name the result before it",
  row: "its text is another result's",
  log: "the audit log does not name this seal",
  gone: "the audit log names it, and it is not there",
  "not-json": "it is no JSON",
  "not-a-result": "it is no sealed result",
  "not-canonical": "it is not written in the canonical form, so its SHA-256 means nothing",
};

function inWords(fault: SealFault): string {
  if (typeof fault === "string") return FAULTS[fault];
  const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  return `differs at ${fault.path}: ${shown(fault.expected)} follows from the sheets, ${shown(fault.found)} is written`;
}

type SealedFile = { readonly file: string; readonly sha256: string; readonly bundle: Bundle };

async function readSealed(file: string): Promise<SealedFile> {
  const text = await readFile(file, "utf8").catch((fault: NodeJS.ErrnoException) => {
    throw new CommandFault(2, `${file} cannot be read: ${fault.code}`);
  });
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new CommandFault(1, `${file}: ${inWords(parsed.reason)}`);
  return { file, sha256: sha256Hex(text), bundle: parsed.value };
}

/** Each by itself, and each correction against the file that it names. */
async function verifyFiles(files: readonly string[], print: (line: string) => void): Promise<number> {
  const results: SealedFile[] = [];
  for (const file of files) results.push(await readSealed(file));
  results.sort((a, b) => numberOf(a.bundle) - numberOf(b.bundle));
  let fits = true;
  for (const { file, sha256, bundle } of results) {
    const { edition, entries, sheets, sealedAt, correction } = bundle;
    const again = recompute(bundle);
    const which = correction === undefined ? `Result ${edition.slug}` : `Result ${edition.slug}, correction no. ${correction.no}`;
    print(`${which}, sealed ${sealedAt}: ${entries.length} entries, ${sheets.length} sheets. ${again.ok ? "Equal" : inWords(again.reason)}`);
    print(`SHA-256 ${sha256}`);
    fits = again.ok && fits;
    if (bundle.previous === null) continue;
    const earlier = results.find((other) => other.sha256 === bundle.previous);
    const link = linkOf(bundle, earlier, results.length);
    print(link.words);
    if (!link.fits) print(`${file} does not fit to the other files`);
    fits = link.fits && fits;
  }
  return fits ? 0 : 1;
}

/** A correction given alone can be right by itself; among others, it must name one of them. */
function linkOf(later: Bundle, earlier: SealedFile | undefined, given: number): { readonly fits: boolean; readonly words: string } {
  if (earlier === undefined) return { fits: given === 1, words: `Corrects the result ${later.previous}, ${given === 1 ? "which was not given: give its file too, to check the chain" : "which is none of the files"}` };
  const follows = followsFrom(earlier.bundle, later);
  return { fits: follows.ok, words: `Corrects the result ${later.previous}: ${follows.ok ? "it changes decisions alone" : inWords(follows.reason)}` };
}
