// A fresh, migrated database with the shipped organisations in a folder of its own; the copy of a template, so that each test is quick.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { instant } from "#app/base/instant";
import { openStore, type Store } from "#app/services/store";
import { migrate } from "#db/migrate";

const MIGRATIONS = join(import.meta.dirname, "..", "..", "migrations");
let template: string | undefined;

async function templateDatabase(): Promise<string> {
  if (template && existsSync(template)) return template;
  const folder = mkdtempSync(join(tmpdir(), "lorbeer-template-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "lorbeer.db");
  migrate(file, MIGRATIONS);
  const store = openStore(file);
  await installOrganisations(store, instant(0));
  store.close();
  template = file;
  return file;
}

export type TestDatabase = { readonly folder: string; readonly file: string; readonly store: Store; readonly remove: () => void };

export async function freshDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "lorbeer-test-"));
  mkdirSync(join(folder, "uploads"));
  const file = join(folder, "lorbeer.db");
  copyFileSync(await templateDatabase(), file);
  const store = openStore(file);
  return {
    folder,
    file,
    store,
    remove() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
