// lorbeer verify: does everything on record still fit together? The audit chain, and each sealed result computed again from its sheets.
import { join } from "node:path";

import { verifySealedResults } from "#app/areas/results/verify-sealed-results.server";
import { readConfig } from "#app/boot/config";
import { verifyChain } from "#app/services/audit/verify-chain";
import { openStore } from "#app/services/store";

import type { Command } from "./command";
import { readArgs } from "./options";

export const verifyCommand: Command = {
  name: "verify",
  summary: "walks the audit log and recomputes sealed results",
  help: `Usage: npm run -s lorbeer -- verify

Walks the whole audit log of DATA_DIR, and computes every sealed result again from its sheets. The server may run meanwhile.
Exit codes: 0 all fits, 1 something does not (the first place is named), 2 wrong use or configuration.`,
  async run(args, print) {
    readArgs(args, {}, []);
    const store = openStore(join(readConfig(process.env).dataDir, "lorbeer.db"));
    try {
      const chain = await verifyChain(store.read);
      print(chain.intact ? `Audit log: ${chain.records} records, unbroken. Head ${chain.head}` : `Audit log: broken at record ${chain.brokenAt}`);
      const results = await verifySealedResults(store.read);
      for (const { slug, no, sha256, verdict } of results) print(`Result ${slug} no. ${no}: ${verdict.ok ? "equal" : `differs: ${JSON.stringify(verdict.reason)}`}. ${sha256}`);
      return chain.intact && results.every(({ verdict }) => verdict.ok) ? 0 : 1;
    } finally {
      store.close();
    }
  },
};
