// lorbeer bench meeting: how long it takes until everybody sees what one of them did in the jury's meeting. Each page that is open asks for the state
// as a browser does (ui/live.ts), over a connection of its own, so that with two processes half of them ask the other one.
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { eq } from "drizzle-orm";

import type { SittingState } from "#app/areas/results/read-sitting.server";
import { SITTING_PULSE_MS } from "#app/areas/results/sitting";
import { openDataDir } from "#app/boot/data-dir";
import { newSecret, systemClock } from "#app/boot/sources";
import { seededRandom } from "#app/base/random";
import { createSessions } from "#app/http/session.server";
import { lastRecordOf } from "#app/services/audit/record";
import { openStore, type Store } from "#app/services/store";
import { migrate } from "#db/migrate";
import { edition2024 } from "#db/reference/edition-2024";
import * as schema from "#db/schema";

import { CommandFault } from "../command";
import { readArgs } from "../options";
import { asking, type Ask } from "./ask";
import { startServer } from "./server";
import { EDITION, endJudging, fillBench, idOf } from "./world";

const PORT = 3_920;
const ENTRIES = 60;
/** Two of them act, and the office. */
const JURORS = 32;
const SECOND_MS = 1_000;
/** Nobody waits longer for a state: then something is wrong. */
const PATIENCE_MS = 15_000;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

type Fields = Readonly<Record<string, string>>;

/** Asks again where the server has closed a connection that was not used for a while, as browsers do. */
function persistent(ask: Ask): Ask {
  return (asked) => ask(asked).catch((fault: unknown) => (fault instanceof Error && "code" in fault && fault.code === "ECONNRESET" ? ask(asked) : Promise.reject(fault)));
}

/** A page of the meeting that somebody has open. */
class OpenPage {
  #state: SittingState | undefined;
  readonly #waiting = new Set<{ readonly version: number; readonly seen: (at: number) => void }>();

  constructor(
    readonly ask: Ask,
    readonly path: string,
    readonly cookie: string,
  ) {}

  get state(): SittingState {
    if (this.#state === undefined) throw new RangeError("the page has not been asked for");
    return this.#state;
  }

  async #pulse(): Promise<void> {
    const { status, text } = await this.ask({ method: "GET", path: `${this.path}/stand?stand=${this.#state?.version ?? -1}`, headers: { cookie: this.cookie } });
    if (status !== 200 && status !== 204) throw new CommandFault(1, `${this.path}/stand: the server answers ${status}`);
    if (status === 204) return;
    const state: SittingState = JSON.parse(text);
    this.#state = state;
    const at = performance.now();
    for (const each of this.#waiting) {
      if (each.version > state.version) continue;
      this.#waiting.delete(each);
      each.seen(at);
    }
  }

  async stayOpen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#pulse();
      await pause(SITTING_PULSE_MS);
    }
  }

  /** When the page has what stands under `version` or a later one, as `performance.now()` tells it. */
  seesVersion(version: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new CommandFault(1, `${this.path} does not come to version ${version}`)), PATIENCE_MS);
      const seen = (at: number) => {
        clearTimeout(patience);
        resolve(at);
      };
      if ((this.#state?.version ?? -1) >= version) seen(performance.now());
      else this.#waiting.add({ version, seen });
    });
  }

  /** Sends a form and asks for the page anew, as a browser does after the answer; the moment of the answer, and how long it took. */
  async send(fields: Fields): Promise<{ readonly at: number; readonly took: number }> {
    const { status, took, text } = await this.ask({ method: "POST", path: this.path, headers: { ...FORM, cookie: this.cookie }, body: new URLSearchParams(fields).toString() });
    if (status !== 302) throw new CommandFault(1, `${fields["intent"]}: the server answers ${status}\n${text.slice(0, 300)}`);
    const at = performance.now();
    void this.ask({ method: "GET", path: `${this.path}.data`, headers: { cookie: this.cookie } }).catch(() => undefined);
    return { at, took };
  }
}

type Step = { readonly by: OpenPage; readonly fields: () => Fields };

/** An entry is called, a motion put, voted on by the three and counted. `no`: the how manieth in the category. */
function stepsOf({ chair, juror, office, categoryKey, no }: { chair: OpenPage; juror: OpenPage; office: OpenPage; categoryKey: string; no: number }): readonly Step[] {
  const entryId = () => {
    const entries = office.state.item?.entries ?? [];
    return entries[no % entries.length]?.id ?? "";
  };
  const motionId = () => office.state.item?.motions.at(-1)?.id ?? "";
  const vote = (j: number, given: string) => () => ({ intent: "vote", motionId: motionId(), jurorId: idOf("juror", j), vote: given });
  return [
    { by: chair, fields: () => ({ intent: "call-entry", entryId: entryId() }) },
    { by: juror, fields: () => ({ intent: "move", category: categoryKey, no: String(no), jurorId: idOf("juror", 1), entryId: entryId(), text: `Antrag ${no}: Der Beitrag erhält den Preis.` }) },
    { by: chair, fields: vote(0, "yes") },
    { by: juror, fields: vote(1, "no") },
    { by: office, fields: vote(2, "yes") },
    { by: chair, fields: () => ({ intent: "count", motionId: motionId() }) },
  ];
}

async function openMeeting(pages: readonly OpenPage[], chair: OpenPage, categoryKey: string): Promise<void> {
  await chair.send({ intent: "open", chairId: idOf("juror", 0), deputyId: idOf("juror", 1), keeper: "Demo-Schriftführung", place: "Demo-Saal", guests: "" });
  for (const [j, page] of pages.entries()) await page.send({ intent: "come", jurorId: idOf("juror", j), assured: "on" });
  await chair.send({ intent: "call", category: categoryKey });
  await chair.send({ intent: "show-points", category: categoryKey });
}

function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const cell = (value: number | string, width: number) => String(value).padStart(width);

async function fill(store: Store, origin: string) {
  const now = systemClock();
  const world = await fillBench(store, createSessions(store, origin), { entries: ENTRIES, jurors: JURORS }, now);
  await store.tx((q) => q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, idOf("juror", 0))));
  await endJudging(store, now);
  return world;
}

export async function benchMeeting(args: readonly string[], print: (line: string) => void): Promise<number> {
  const { values } = readArgs(args, { motions: { type: "string", default: "20" }, workers: { type: "string", default: "1" } }, []);
  const [motions, workers] = [Number(values.motions), Number(values.workers)];
  if (!Number.isInteger(motions) || motions < 1 || motions > 500) throw new CommandFault(2, "--motions must be a whole number from 1 to 500");
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new CommandFault(2, "--workers must be a whole number from 1 to 64");
  const categoryKey = edition2024.categories[0]?.key ?? "";
  const dataDir = await mkdtemp(join(tmpdir(), "lorbeer-bench-"));
  try {
    const dir = openDataDir(dataDir, newSecret);
    migrate(dir.database, join(import.meta.dirname, "..", "..", "migrations"));
    const store = openStore(dir.database);
    const world = await fill(store, `http://127.0.0.1:${PORT}`);
    const server = await startServer(dataDir, PORT, workers);
    const end = new AbortController();
    try {
      const pageOf = (path: string, cookie: string) => new OpenPage(persistent(asking(server.origin)), path, cookie);
      const jury = world.jurors.map(({ cookie }) => pageOf(`/jury/sitzung/${EDITION}`, cookie));
      const office = pageOf(`/organisation/${EDITION}/sitzung`, world.organiserCookie);
      const [chair, juror] = jury;
      if (!chair || !juror || jury.length !== JURORS) throw new RangeError("every juror was given a sheet");
      await openMeeting(jury, chair, categoryKey);
      const pages = [...jury, office];
      const open = Promise.all(pages.map((page) => page.stayOpen(end.signal)));
      await Promise.race([open, Promise.all(pages.map((page) => page.seesVersion(0)))]);

      const random = seededRandom(1);
      const answers: number[] = [];
      const waits: number[] = [];
      for (let no = 1; no <= motions; no++) {
        for (const { by, fields } of stepsOf({ chair, juror, office, categoryKey, no })) {
          await pause(random() * SECOND_MS);
          const { at, took } = await by.send(fields());
          const version = await lastRecordOf(store.read, EDITION);
          const seen = await Promise.race([open, Promise.all(pages.map((page) => page.seesVersion(version)))]);
          answers.push(took);
          waits.push(...seen.flatMap((moment, p) => (moment === undefined || pages[p] === by ? [] : [Math.max(0, moment - at)])));
        }
      }
      end.abort();
      await open;

      print(`3 people act and ${pages.length - 3} look on, ${answers.length} steps; ${cpus().length} cores shared with the load, ${workers} server process(es), Node ${process.versions.node}`);
      print(`${"".padEnd(34)}${["", "p50 ms", "p99 ms", "max ms"].map((head) => cell(head, 9)).join("")}`);
      for (const [name, all] of [["the answer to who acts", answers], ["from it until another sees it", waits]] as const) {
        const sorted = all.toSorted((a, b) => a - b);
        print(`${name.padEnd(34)}${[sorted.length, ...[0.5, 0.99, 1].map((share) => shareOf(sorted, share).toFixed(0))].map((value) => cell(value, 9)).join("")}`);
      }
      const late = waits.filter((wait) => wait > SECOND_MS).length;
      print(`later than a second: ${late}`);
      const memory = server.memory();
      if (memory !== undefined) print(`memory of the server: ${memory.toFixed(0)} MB`);
      if (late > 0) throw new CommandFault(1, "not everybody saw everything within a second");
    } finally {
      end.abort();
      await server.stop();
      store.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return 0;
}
