// Dependencies for use cases under test: real SQLite and folder, ids and secrets that count up, a clock that the test sets.
import { join } from "node:path";

import { instant, type Instant } from "#app/base/instant";
import type { Deps } from "#app/services/deps";
import { openExaminer } from "#app/services/files/examiner";
import { openFolder } from "#app/services/files/folder";

import { freshDatabase, type TestDatabase } from "./database";

export const NOON = instant(Date.parse("2024-02-01T11:00:00Z"));

/** One process for all tests of a file. */
const examiner = openExaminer({ within: 20_000, idle: 60_000 });

export type TestDeps = Deps & { readonly database: TestDatabase; readonly at: (now: Instant) => Deps };

/** Call `.database.remove()` when done. `.at(instant)` gives the same dependencies at another time. */
export async function testDeps(now: Instant = NOON): Promise<TestDeps> {
  const database = await freshDatabase();
  let count = 0;
  const counted = (prefix: string) => () => `${prefix}${String(++count).padStart(8, "0")}`;
  const deps = {
    store: database.store,
    checks: { examiner, scanner: undefined },
    files: openFolder(join(database.folder, "uploads")),
    now,
    newId: counted("id"),
    newSecret: counted("secret"),
    publicUrl: "https://lorbeer.test",
  };
  return { ...deps, database, at: (later) => ({ ...deps, now: later }) };
}
