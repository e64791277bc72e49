// lorbeer backup FILE: one archive of all state, consistent while the server runs.
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

import { create } from "tar";

import { readConfig } from "#app/boot/config";
import { openDataDir } from "#app/boot/data-dir";
import { newSecret } from "#app/boot/sources";
import { openStore } from "#app/services/store";

import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";

export const backupCommand: Command = {
  summary: "writes database, files and secrets of DATA_DIR into one archive",
  help: `Usage: npm run -s lorbeer -- backup FILE [--force]

Writes all state of DATA_DIR into FILE (a gzipped tar archive): the database as it is at one moment, the attachments, the secret.
The server may run meanwhile. The archive holds personal data and secrets: keep it as safe as the server.
  --force   overwrite FILE when it exists
Exit codes: 0 done, 1 it failed, 2 wrong use or configuration.`,
  async run(args, print) {
    const { values, positionals } = readArgs(args, { force: { type: "boolean", default: false } }, ["FILE"]);
    const file = resolve(positionals[0] ?? "");
    if (existsSync(file) && !values.force) throw new CommandFault(2, `${file} exists already; name another file or say --force`);
    const { dataDir } = readConfig(process.env);
    const dir = openDataDir(dataDir, newSecret);
    if (!existsSync(dir.database)) throw new CommandFault(1, `there is no database in ${dataDir}`);

    const staging = await mkdtemp(join(dataDir, "backup-"));
    const partial = `${file}.partial`;
    try {
      // The database first: every file that it names is then there, and files that come later do no harm.
      const store = openStore(dir.database);
      await store.backup(join(staging, "lorbeer.db"));
      store.close();
      const stagedDatabase = `${basename(staging)}/lorbeer.db`;
      // Made first, for its owner alone: the archive is written into it.
      await rm(partial, { force: true });
      await writeFile(partial, "", { mode: 0o600, flag: "wx" });
      await create(
        {
          file: partial,
          gzip: { level: 1 },
          cwd: dataDir,
          portable: true,
          filter: (path) => !path.endsWith(".part"),
          onWriteEntry(entry) {
            if (entry.path === stagedDatabase) entry.path = "lorbeer.db";
          },
        },
        [stagedDatabase, "secret", "uploads"],
      );
      await rename(partial, file);
    } finally {
      await rm(staging, { recursive: true, force: true });
      await rm(partial, { force: true });
    }
    print(`Written: ${file}`);
    return 0;
  },
};
