// lorbeer restore FILE: puts a backup in place of DATA_DIR's state, after checking that the backup is whole.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

import { extract } from "tar";

import { readConfig } from "#app/boot/config";
import { systemClock } from "#app/boot/sources";
import { toIso } from "#app/base/instant";
import { isInUse } from "#app/services/store";

import { checkState } from "./check-state";
import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";

const PARTS = ["lorbeer.db", "lorbeer.db-wal", "lorbeer.db-shm", "secret", "uploads"];

/** Moves what is there into a folder of its own, so that an overwritten state can still be taken back. */
async function setAside(dataDir: string): Promise<string> {
  const folder = join(dataDir, `replaced-${toIso(systemClock()).replaceAll(/[:.]/g, "-")}`);
  await mkdir(folder, { mode: 0o700 });
  for (const part of PARTS) if (existsSync(join(dataDir, part))) await rename(join(dataDir, part), join(folder, part));
  return folder;
}

export const restoreCommand: Command = {
  summary: "puts a backup in place, after checking it",
  help: `Usage: npm run -s lorbeer -- restore FILE [--overwrite]

Checks the archive FILE (database intact, audit log unbroken, every attachment there with its checksum) and puts it into DATA_DIR.
The server must not run. Nothing is changed when the archive is not whole.
  --overwrite   replace the state that is there; it is kept in a folder "replaced-…" inside DATA_DIR
Exit codes: 0 done, 1 the archive is not whole or it failed, 2 wrong use, or there is state already and --overwrite was not said.`,
  async run(args, print) {
    const { values, positionals } = readArgs(args, { overwrite: { type: "boolean", default: false } }, ["FILE"]);
    const file = resolve(positionals[0] ?? "");
    if (!existsSync(file)) throw new CommandFault(2, `there is no file ${file}`);
    const { dataDir, uploadthingToken } = readConfig(process.env);
    const database = join(dataDir, "lorbeer.db");
    const occupied = existsSync(database);
    if (occupied && !values.overwrite) throw new CommandFault(2, `${dataDir} holds a database already; say --overwrite to replace it`);
    if (occupied && isInUse(database)) throw new CommandFault(1, `the database in ${dataDir} is in use; end the server first`);

    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const staging = await mkdtemp(join(dataDir, "restore-"));
    try {
      await extract({ file, cwd: staging, filter: (path) => PARTS.some((part) => path === part || path.startsWith(`${part}/`)) }).catch((fault: unknown) => {
        throw new CommandFault(1, `${file} is not a backup: ${fault instanceof Error ? fault.message : String(fault)}`);
      });
      const { records, attachments } = await checkState(staging, uploadthingToken === undefined ? "in the folder" : "in the cloud");
      const kept = occupied ? await setAside(dataDir) : undefined;
      for (const part of PARTS) if (existsSync(join(staging, part))) await rename(join(staging, part), join(dataDir, part));
      print(`Restored: ${records} audit records and ${attachments} attachments, all checked.${kept ? ` What was there before is in ${kept}.` : ""}`);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
    return 0;
  },
};
