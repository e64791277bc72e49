// Brings a database file up to the schema of this version. Foreign keys are off while tables are rebuilt, and checked before they are on again:
// with them on, dropping a rebuilt parent table would empty its children.
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate as runMigrations } from "drizzle-orm/better-sqlite3/migrator";

/** Throws when a migration fails (nothing of it is kept then) or when a row is left without its parent. */
export function migrate(file: string, folder: string): void {
  const connection = new Database(file);
  try {
    connection.pragma("journal_mode = WAL");
    connection.pragma("foreign_keys = OFF");
    runMigrations(drizzle(connection), { migrationsFolder: folder });
    const orphans = connection.pragma("foreign_key_check");
    if (Array.isArray(orphans) && orphans.length > 0) throw new Error(`migration left rows without their parent: ${JSON.stringify(orphans[0])}`);
  } finally {
    connection.close();
  }
}
