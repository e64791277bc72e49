// lorbeer bench: how many requests per second the built server answers on this machine, with a filled database; how fast ranking and assigning are.
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { MIGRATIONS } from "#app/boot/root";
import { newSecret, systemClock } from "#app/boot/sources";
import { openDataDir } from "#app/boot/data-dir";
import { createSessions } from "#app/http/session.server";
import { openStore, type Store } from "#app/services/store";
import { migrate } from "#db/migrate";

import { benchAssign } from "./bench/assignments";
import { deadlineBench } from "./bench/deadline";
import { benchLibrary } from "./bench/library";
import { fire, type Shot } from "./bench/load";
import { benchMap } from "./bench/map";
import { benchMeeting } from "./bench/meeting";
import { benchRank } from "./bench/rank";
import { startServer } from "./bench/server";
import { endJudging, fillBench, versionsOf, type BenchJuror, type BenchWorld } from "./bench/world";
import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";

const SMALL = { entries: 500, jurors: 60 };
const LARGE = { entries: 5_000, jurors: 300 };
const PORT = 3_917;

type Scenario = { readonly name: string; readonly shots: () => Promise<readonly Shot[]> };

function scenariosOf({ slug, organiserCookie, jurors }: BenchWorld, origin: string, store: Store): Scenario[] {
  const get = (path: string, cookie: string): Shot => ({ path, method: "GET", headers: { cookie } });
  const reading = (name: string, shots: readonly Shot[]): Scenario => ({ name, shots: () => Promise.resolve(shots) });
  return [
    // How quick the machine is at this hour: figures of different days are compared by it.
    reading("no page, for comparison", [{ path: "/healthz", method: "GET", headers: {} }]),
    reading("juror's list", jurors.map(({ cookie }) => get("/jury", cookie))),
    reading("entry with score sheet", jurors.map(({ cookie, entryId }) => get(`/jury/beitraege/${entryId}`, cookie))),
    reading("ranking, all entries", [get(`/organisation/${slug}/rangliste`, organiserCookie)]),
    { name: "saving a score sheet", shots: async () => saves(jurors, await versionsOf(store), origin) },
    { name: "CSV of all scores", shots: async () => endJudging(store, systemClock()).then(() => [get(`/organisation/${slug}/export/boegen.csv`, organiserCookie)]) },
  ];
}

/** What changes with every save are points: each one writes the sheet anew, with its audit record, on the disk before it is answered. */
function saves(jurors: readonly BenchJuror[], versions: ReadonlyMap<string, number>, origin: string): Shot[] {
  return jurors.map(({ cookie, sheetId, entryId, criterionIds }) => {
    const from = versions.get(sheetId) ?? 0;
    const fields = (version: number) => ({ intent: "save", version: String(version), comment: "Noch einmal gelesen.", ...Object.fromEntries(criterionIds.map((id) => [`points.${id}`, String(4 + (version % 4))])) });
    return {
      path: `/jury/beitraege/${entryId}`,
      method: "POST",
      headers: { cookie, origin, "content-type": "application/x-www-form-urlencoded" },
      bodyOf: (answered) => new URLSearchParams(fields(from + answered)).toString(),
    };
  });
}

/** Every scenario must answer well before its speed means anything. */
async function check(origin: string, { name, shots }: Scenario): Promise<void> {
  const [shot] = await shots();
  if (!shot) throw new CommandFault(1, `${name}: nothing to ask for`);
  const { status } = await fetch(origin + shot.path, { method: shot.method, headers: shot.headers, body: shot.bodyOf?.(0), redirect: "manual" });
  if (status !== 200 && status !== 302 && status !== 303) throw new CommandFault(1, `${name}: the server answers ${status}`);
}

async function bytesBelow(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.startsWith("lorbeer.db"));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const cell = (value: number | string, width: number) => String(value).padStart(width);

export const benchCommand: Command = {
  summary: "measures the built server, a deadline day, ranking or assigning on this machine",
  help: `Usage: npm run bench -- [--large] [--seconds N] [--workers N]
       npm run bench -- deadline [--minutes N]
       npm run bench -- library [--seconds N] [--workers N]
       npm run bench -- rank
       npm run bench -- assign
       npm run bench -- map [--seconds N]
       npm run bench -- meeting [--motions N] [--workers N]

Fills a database in a temporary folder (500 entries, 60 jurors, 4 sheets each), starts the built server on the loopback address, and prints
requests per second, p50 and p99 in milliseconds with 1 and with 16 connections. The load comes from this process, on the same machine.
  --large       5000 entries, 300 jurors
  --seconds N   per measurement (5)
  --workers N   processes of the server (1)

With deadline, 400 municipalities sign in, save their drafts every 5 s, attach 2 MB each and hand in within the last 60 s, while the server is
killed and started again twice; prints how long it took and checks that nothing is lost, doubled or left out.
  --minutes N   from the first to sign in to the last to hand in, 2 to 30 (10)
With library, it searches 5,000 made-up examples with words, parts of words, typing errors and choices.
With rank, it ranks made-up scores instead, 4,500 of 300 entries and 75,000 of 1,100, and prints seconds and memory.
With meeting, three people lead a meeting of the jury that 30 others have open, and it prints how long each waits to see what another did.
  --motions N   put, voted on and counted (20)
With map, it lays 5,000 cooperations on the map and prints requests per second, p50 and p99 with 16 connections, and the page's bytes compressed.
With assign, it runs the assign command for four sizes up to 5,000 entries and 300 jurors, and prints seconds, worst-off entry, total and memory.
Exit codes: 0 done, 1 it failed or an answer was not as it should be, 2 wrong use.`,
  async run(args, print) {
    if (args[0] === "deadline") return deadlineBench(args.slice(1), print);
    if (args[0] === "rank") {
      readArgs(args.slice(1), {}, []);
      benchRank(print);
      return 0;
    }
    if (args[0] === "map") {
      const { values } = readArgs(args.slice(1), { seconds: { type: "string", default: "5" } }, []);
      const seconds = Number(values.seconds);
      if (!Number.isInteger(seconds) || seconds < 1 || seconds > 120) throw new CommandFault(2, "--seconds must be a whole number from 1 to 120");
      return benchMap(seconds, print);
    }
    if (args[0] === "meeting") return benchMeeting(args.slice(1), print);
    if (args[0] === "library") return benchLibrary(args.slice(1), print);
    if (args[0] === "assign") {
      readArgs(args.slice(1), {}, []);
      return benchAssign(print);
    }
    const { values } = readArgs(args, { large: { type: "boolean", default: false }, seconds: { type: "string", default: "5" }, workers: { type: "string", default: "1" } }, []);
    const [seconds, workers] = [Number(values.seconds), Number(values.workers)];
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > 120) throw new CommandFault(2, "--seconds must be a whole number from 1 to 120");
    if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new CommandFault(2, "--workers must be a whole number from 1 to 64");
    const size = values.large ? LARGE : SMALL;

    const dataDir = await mkdtemp(join(tmpdir(), "lorbeer-bench-"));
    try {
      const dir = openDataDir(dataDir, newSecret);
      migrate(dir.database, MIGRATIONS);
      const store = openStore(dir.database);
      const origin = `http://127.0.0.1:${PORT}`;
      const world = await fillBench(store, createSessions(store, origin), size, systemClock());
      const server = await startServer(dataDir, PORT, workers);
      try {
        print(`${size.entries} entries, ${size.jurors} jurors, 4 sheets each; ${cpus().length} cores, ${workers} server process(es), Node ${process.versions.node}, ${seconds} s each`);
        print(`${"".padEnd(26)}${cell("conn.", 6)}${cell("req/s", 10)}${cell("p50 ms", 9)}${cell("p99 ms", 9)}`);
        const scenarios = scenariosOf(world, origin, store);
        for (const scenario of scenarios) {
          await check(origin, scenario);
          await fire(origin, await scenario.shots(), 4, 1); // warm-up
          for (const connections of [1, 16]) {
            const { requestsPerSecond, p50, p99, failures } = await fire(origin, await scenario.shots(), connections, seconds);
            print(`${scenario.name.padEnd(26)}${cell(connections, 6)}${cell(requestsPerSecond.toFixed(1), 10)}${cell(p50, 9)}${cell(p99, 9)}${failures > 0 ? `   ${failures} failed` : ""}`);
            if (failures > 0) throw new CommandFault(1, `${scenario.name}: ${failures} requests failed`);
          }
        }
        const memory = server.memory();
        if (memory !== undefined) print(`memory of the server: ${memory.toFixed(0)} MB`);
        print(`database: ${((await bytesBelow(dataDir)) / 1e6).toFixed(1)} MB`);
      } finally {
        await server.stop();
        store.close();
      }
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
    return 0;
  },
};
