// lorbeer migrate: brings the database up to this version without starting the server.

import { readConfig } from "#app/boot/config";
import { openDataDir } from "#app/boot/data-dir";
import { MIGRATIONS } from "#app/boot/root";
import { newSecret } from "#app/boot/sources";
import { migrate } from "#db/migrate";

import type { Command } from "./command";

export const migrateCommand: Command = {
  summary: "brings the database in DATA_DIR up to this version",
  help: "Usage: npm run -s lorbeer -- migrate\n\nBrings the database in DATA_DIR up to this version; does nothing when it already is.\nExit codes: 0 done, 1 the migration failed, 2 wrong use or configuration.",
  async run(_args, print) {
    const dir = openDataDir(readConfig(process.env).dataDir, newSecret);
    migrate(dir.database, MIGRATIONS);
    print("The database is up to date.");
    return 0;
  },
};
