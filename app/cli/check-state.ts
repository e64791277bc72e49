// Is the state in a folder whole? Database intact, audit log unbroken, every attachment there with its checksum.
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

import { listCaseFiles } from "#app/areas/advice/find-case-document.server";
import { listStoredAttachments } from "#app/areas/entries/list-stored-attachments.server";
import { listStoredExampleFiles } from "#app/areas/library/list-stored-example-files.server";
import { verifyChain } from "#app/services/audit/verify-chain";
import { integrityProblem, openStore } from "#app/services/store";

import { CommandFault } from "./command";

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Throws a CommandFault with code 1 that names the first thing that is not whole. */
export async function checkState(folder: string, filesLie: "in the folder" | "in the cloud"): Promise<{ readonly records: number; readonly attachments: number }> {
  const database = join(folder, "lorbeer.db");
  if (!existsSync(database)) throw new CommandFault(1, "the archive holds no database");
  const problem = integrityProblem(database);
  if (problem !== undefined) throw new CommandFault(1, `the database is damaged: ${problem}`);
  const store = openStore(database);
  try {
    const chain = await verifyChain(store.read);
    if (!chain.intact) throw new CommandFault(1, `the audit log is broken at record ${chain.brokenAt}`);
    const attachments = [...(await listStoredAttachments(store.read)), ...(await listCaseFiles(store.read)), ...(await listStoredExampleFiles(store.read))];
    for (const { key, sha256 } of filesLie === "in the folder" ? attachments : []) {
      const path = join(folder, "uploads", key);
      if (!existsSync(path)) throw new CommandFault(1, `the attachment ${key} is missing`);
      if ((await sha256OfFile(path)) !== sha256) throw new CommandFault(1, `the attachment ${key} is not what was uploaded`);
    }
    return { records: chain.records, attachments: attachments.length };
  } finally {
    store.close();
  }
}
