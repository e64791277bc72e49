// lorbeer verify: does everything on record still fit together? The audit chain, and each sealed result computed again from its sheets; or one
// sealed result from a file, with no database.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { parseBundle } from "#app/areas/results/bundle.input";
import { recompute } from "#app/areas/results/recompute";
import { verifySealedResults, type SealFault } from "#app/areas/results/verify-sealed-results.server";
import { readConfig } from "#app/boot/config";
import { sha256Hex } from "#app/base/hash";
import { verifyChain } from "#app/services/audit/verify-chain";
import { openStore } from "#app/services/store";

import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";

export const verifyCommand: Command = {
  name: "verify",
  summary: "walks the audit log and recomputes sealed results",
  help: `Usage: npm run -s lorbeer -- verify [FILE]

Without FILE: walks the whole audit log of DATA_DIR, and computes every sealed result again from its sheets. The server may run meanwhile.
With FILE: a sealed result as the office downloads it. Computes totals, means, ties, ranks and departures again from its sheets and rules, and
prints its SHA-256 to compare with the published one. Needs no database. The form of the file: docs/sealed-result.md
Exit codes: 0 all fits, 1 something does not (the first place is named), 2 wrong use or configuration.`,
  async run(args, print) {
    const [file] = readArgs(args, {}, [], ["FILE"]).positionals;
    if (file !== undefined) return verifyFile(file, print);
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
  "not-json": "it is no JSON",
  "not-a-result": "it is no sealed result",
  "not-canonical": "it is not written in the canonical form, so its SHA-256 means nothing",
};

function inWords(fault: SealFault): string {
  if (typeof fault === "string") return FAULTS[fault];
  const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  return `differs at ${fault.path}: ${shown(fault.expected)} follows from the sheets, ${shown(fault.found)} is written`;
}

async function verifyFile(file: string, print: (line: string) => void): Promise<number> {
  const text = await readFile(file, "utf8").catch((fault: NodeJS.ErrnoException) => {
    throw new CommandFault(2, `${file} cannot be read: ${fault.code}`);
  });
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new CommandFault(1, `${file}: ${inWords(parsed.reason)}`);
  const { edition, entries, sheets, sealedAt } = parsed.value;
  const again = recompute(parsed.value);
  print(`Result ${edition.slug}, sealed ${sealedAt}: ${entries.length} entries, ${sheets.length} sheets. ${again.ok ? "Equal" : inWords(again.reason)}`);
  print(`SHA-256 ${sha256Hex(text)}`);
  return again.ok ? 0 : 1;
}
