// lorbeer demo: a folder of its own with one believable edition, made anew, standing where one wants to see it.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { readConfig } from "#app/boot/config";
import { openDataDir } from "#app/boot/data-dir";
import { BOOT, MIGRATIONS } from "#app/boot/root";
import { newId, newSecret, systemClock } from "#app/boot/sources";
import { openFileChecks } from "#app/services/files/file-checks";
import { openFolder } from "#app/services/files/folder";
import { openStore } from "#app/services/store";
import { DEMO_PASSWORD, demoPeople } from "#db/demo/people";
import type { DemoRole } from "#db/demo/types";
import { migrate } from "#db/migrate";

import { CommandFault, type Command } from "./command";
import { DEMO_PHASES } from "./demo/calendar";
import { seedDemo } from "./demo/seed";
import { readArgs } from "./options";

const MARK = "this-is-a-demo";
const ROLES: Readonly<Record<DemoRole, string>> = { organiser: "Organisation", observer: "Beobachtung", adviser: "Beratung", "regional-government": "Bezirksregierung", chair: "Juryvorsitz", juror: "Jurymitglied", entrant: "Kommune" };

/** Empties the demo's folder. Throws when something else lies there. */
function clear(folder: string): void {
  if (existsSync(folder) && !existsSync(join(folder, MARK))) throw new CommandFault(2, `${folder} is not a demo; name another DATA_DIR`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, MARK), "");
}

function signIns(): string[] {
  const roles = Object.keys(ROLES) as DemoRole[];
  return roles.flatMap((role) => {
    const somebody = demoPeople.find(({ roles: own }) => own.includes(role));
    return somebody ? [`  ${ROLES[role].padEnd(16)} ${somebody.email}`] : [];
  });
}

export const demoCommand: Command = {
  summary: "makes a demo edition and, with --serve, serves it",
  help: `Usage: npm run -s lorbeer -- demo [--phase PHASE] [--serve]
   or: npm run demo -- [--phase PHASE]

Makes a demo in DATA_DIR with "-demo" behind it (./data-demo), deleting the one before, and prints who can sign in.
  --phase   where the edition stands: ${DEMO_PHASES.join(", ")} (judging)
  --serve   starts the server on it
Exit codes: 0 done, 1 it failed, 2 wrong use or configuration.`,
  async run(args, print) {
    const { values } = readArgs(args, { phase: { type: "string", default: "judging" }, serve: { type: "boolean", default: false } }, []);
    const phase = DEMO_PHASES.find((known) => known === values.phase);
    if (!phase) throw new CommandFault(2, `--phase must be one of ${DEMO_PHASES.join(", ")}`);
    const { dataDir, publicUrl } = readConfig(process.env);
    const folder = `${dataDir}-demo`;
    clear(folder);
    const dir = openDataDir(folder, newSecret);
    migrate(dir.database, MIGRATIONS);
    const store = openStore(dir.database);
    const now = systemClock();
    await installOrganisations(store, now);
    const checks = openFileChecks(undefined);
    await seedDemo({ store, files: openFolder(dir.uploads), checks, newId, newSecret, publicUrl, now }, phase);
    checks.examiner.close();
    store.close();
    print(`The demo stands in "${phase}". Everybody's password: ${DEMO_PASSWORD}`);
    for (const line of signIns()) print(line);
    if (values.serve) {
      process.env.DATA_DIR = folder;
      await import(/* @vite-ignore */ join(BOOT, "serve.js"));
    }
    return 0;
  },
};
