// Migrations lose nothing: a rebuilt parent table keeps its children, and a migration that orphans a row is refused.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";

import { migrate } from "#db/migrate";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lorbeer-migrate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of migrations as the generator writes it. */
function migrations(...steps: readonly string[]): string {
  const out = join(folder, "migrations");
  mkdirSync(join(out, "meta"), { recursive: true });
  const entries = steps.map((sql, idx) => {
    const tag = `000${idx}_step`;
    writeFileSync(join(out, `${tag}.sql`), sql);
    return { idx, version: "6", when: idx + 1, tag, breakpoints: true };
  });
  writeFileSync(join(out, "meta", "_journal.json"), JSON.stringify({ version: "7", dialect: "sqlite", entries }));
  return out;
}

const CREATE = "CREATE TABLE parent (id text PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE child (id text PRIMARY KEY, parent_id text NOT NULL REFERENCES parent(id) ON DELETE CASCADE);";
const REBUILD = [
  "PRAGMA foreign_keys=OFF;",
  "CREATE TABLE __new_parent (id text PRIMARY KEY, name text);",
  "INSERT INTO __new_parent(id) SELECT id FROM parent;",
  "DROP TABLE parent;",
  "ALTER TABLE __new_parent RENAME TO parent;",
  "PRAGMA foreign_keys=ON;",
].join("\n--> statement-breakpoint\n");

function filled(): string {
  const file = join(folder, "test.db");
  migrate(file, migrations(CREATE));
  const connection = new Database(file);
  connection.exec("insert into parent values ('p'); insert into child values ('c1', 'p'), ('c2', 'p')");
  connection.close();
  return file;
}

function children(file: string): unknown {
  const connection = new Database(file);
  const count = connection.prepare("select count(*) from child").pluck().get();
  connection.close();
  return count;
}

test("rebuilding a parent table keeps the rows of its children", () => {
  const file = filled();
  migrate(file, migrations(CREATE, REBUILD));
  expect(children(file)).toBe(2);
});

test("a migration that leaves a child without its parent is refused by name", () => {
  const file = filled();
  expect(() => migrate(file, migrations(CREATE, "DELETE FROM parent;"))).toThrow(/left rows without their parent.*child/);
});

test("running the migrations of this version twice changes nothing", () => {
  const file = join(folder, "own.db");
  const own = join(import.meta.dirname, "..", "..", "migrations");
  migrate(file, own);
  const connection = new Database(file);
  const before = connection.prepare("select group_concat(sql) from sqlite_schema").pluck().get();
  connection.close();
  migrate(file, own);
  const again = new Database(file);
  expect(again.prepare("select group_concat(sql) from sqlite_schema").pluck().get()).toBe(before);
  const loose = again.prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'").pluck().all();
  expect(loose, "every table is STRICT").toEqual([]);
  again.close();
});
