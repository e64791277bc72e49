// The wall to the database: reads through `read`, every write through `tx`. Callers always await, so that a networked SQLite could take its place.
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

import * as schema from "#db/schema";

export type Q = BaseSQLiteDatabase<"async", unknown, typeof schema>;

export type Store = {
  /** Sees what is committed; cannot write. */
  readonly read: Q;
  /** Runs `work` in one write transaction (BEGIN IMMEDIATE); a throw rolls everything back. Await nothing but database work inside. */
  readonly tx: <T>(work: (q: Q) => Promise<T>) => Promise<T>;
  /** Another number after every commit by anybody, in this process or another, than before it. */
  readonly version: () => Promise<number>;
  /** Copies the whole database, consistently, while it is being used. */
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => void;
};

function asQuery(connection: Database.Database): Q {
  // better-sqlite3 answers at once, drizzle's builders are awaitable all the same; only the type says "sync".
  return drizzle(connection, { schema, casing: "snake_case" }) as unknown as Q;
}

export function configure(connection: Database.Database): void {
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("busy_timeout = 5000");
}

/** Opens a database file whose migrations have run (db/migrate.ts). Throws when it cannot be opened. */
export function openStore(file: string): Store {
  const writer = new Database(file);
  configure(writer);
  const reader = new Database(file, { readonly: true });
  reader.pragma("busy_timeout = 5000");
  reader.pragma("query_only = ON");
  const writing = asQuery(writer);
  let last: Promise<unknown> = Promise.resolve();

  async function transact<T>(work: (q: Q) => Promise<T>): Promise<T> {
    writer.exec("BEGIN IMMEDIATE");
    try {
      const value = await work(writing);
      writer.exec("COMMIT");
      return value;
    } catch (fault) {
      if (writer.inTransaction) writer.exec("ROLLBACK");
      throw fault;
    }
  }

  return {
    read: asQuery(reader),
    tx(work) {
      const mine = last.then(() => transact(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    async version() {
      return Number(reader.pragma("data_version", { simple: true }));
    },
    async backup(file) {
      await reader.backup(file);
    },
    close() {
      reader.close();
      writer.close();
    },
  };
}

/** True when `fault` is SQLite's refusal of a UNIQUE, CHECK or trigger rule whose message contains `name`. */
export function isRefusedBy(fault: unknown, name: string): boolean {
  return fault instanceof Database.SqliteError && fault.code.startsWith("SQLITE_CONSTRAINT") && fault.message.includes(name);
}

/** True when another process has the database open. */
export function isInUse(file: string): boolean {
  const connection = new Database(file, { timeout: 0 });
  try {
    connection.pragma("locking_mode = EXCLUSIVE");
    connection.exec("BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch (fault) {
    if (fault instanceof Database.SqliteError && fault.code.startsWith("SQLITE_BUSY")) return true;
    throw fault;
  } finally {
    connection.close();
  }
}

/** What SQLite finds wrong with a database file, or undefined when it is intact. */
export function integrityProblem(file: string): string | undefined {
  try {
    const connection = new Database(file, { readonly: true });
    try {
      const found = connection.pragma("integrity_check", { simple: true });
      return found === "ok" ? undefined : String(found);
    } finally {
      connection.close();
    }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
