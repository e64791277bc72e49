// lorbeer demo: a folder of its own with one believable edition, made anew, standing where one wants to see it.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { hashPassword } from "#app/areas/accounts/password.server";
import { plus, DAY } from "#app/base/instant";
import { readConfig } from "#app/boot/config";
import { openDataDir } from "#app/boot/data-dir";
import { newId, newSecret, systemClock } from "#app/boot/sources";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { openFolder } from "#app/services/files/folder";
import { openStore } from "#app/services/store";
import { demoAddress } from "#db/demo/contacts";
import { DEMO_PASSWORD, demoPeople } from "#db/demo/people";
import type { DemoRole } from "#db/demo/types";
import { migrate } from "#db/migrate";
import { edition2024 } from "#db/reference/edition-2024";

import { CommandFault, type Command } from "./command";
import { calendarOf, DEMO_PHASES, type DemoPhase } from "./demo/calendar";
import { collectEvents } from "./demo/events";
import { seedEntries } from "./demo/seed-entries";
import { seedAssignments, seedJurors, seedSheets } from "./demo/seed-jury";
import { seedEdition, seedOrganisations, seedPeople } from "./demo/seed-people";
import { seedResults } from "./demo/seed-results";
import { readArgs } from "./options";

const MARK = "this-is-a-demo";
const ROLES: Readonly<Record<DemoRole, string>> = { organiser: "Organisation", observer: "Beobachtung", chair: "Juryvorsitz", juror: "Jurymitglied", entrant: "Kommune" };

/** Empties the demo's folder. Throws when something else lies there. */
function clear(folder: string): void {
  if (existsSync(folder) && !existsSync(join(folder, MARK))) throw new CommandFault(2, `${folder} is not a demo; name another DATA_DIR`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, MARK), "");
}

/** The demo's organiser, as if signed in. */
function organiserOf(personIds: ReadonlyMap<string, string>): Viewer {
  const email = demoAddress("organisation");
  const personId = personIds.get(email);
  if (personId === undefined) throw new RangeError("the demo has no organiser");
  return { personId, name: email, email, locale: null, emailVerified: true, organisationId: null, pendingOrganisationId: null, roles: ["organiser"], jurorships: [], sessionHash: "" };
}

async function seed(deps: Omit<Deps, "now">, phase: DemoPhase): Promise<void> {
  const { store } = deps;
  const now = systemClock();
  const calendar = calendarOf(phase, now, edition2024.settings.timeZone);
  const events = collectEvents(now);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const began = plus(calendar.frozenAt, -10 * DAY);
  const viewer = await store.tx(async (q) => {
    await seedOrganisations(q, began);
    const personIds = await seedPeople(q, passwordHash, began);
    const chief = organiserOf(personIds);
    const organiser = chief.personId;
    const context = { phase, calendar, now, personIds, organiser, events };
    await seedEdition(q, calendar, organiser, events);
    await seedEntries(q, context);
    await seedJurors(q, context);
    if (phase !== "entries") {
      await seedAssignments(q, context);
      await seedSheets(q, context);
    }
    await events.write(q);
    return chief;
  });
  if (phase === "published") await seedResults(deps, viewer, calendar);
}

function signIns(): string[] {
  const roles = Object.keys(ROLES) as DemoRole[];
  return roles.flatMap((role) => {
    const somebody = demoPeople.find(({ roles: own }) => own.includes(role));
    return somebody ? [`  ${ROLES[role].padEnd(14)} ${somebody.email}`] : [];
  });
}

export const demoCommand: Command = {
  name: "demo",
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
    migrate(dir.database, join(import.meta.dirname, "..", "..", "migrations"));
    const store = openStore(dir.database);
    await installOrganisations(store, systemClock());
    await seed({ store, files: openFolder(dir.uploads), newId, newSecret, publicUrl }, phase);
    store.close();
    print(`The demo stands in "${phase}". Everybody's password: ${DEMO_PASSWORD}`);
    for (const line of signIns()) print(line);
    if (values.serve) {
      process.env.DATA_DIR = folder;
      await import(/* @vite-ignore */ join(import.meta.dirname, "serve.js"));
    }
    return 0;
  },
};
