// lorbeer bench deadline: the last minutes before a deadline, with two power cuts. The built server, the loopback address, a database of its own.
import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { openDataDir } from "#app/boot/data-dir";
import { MIGRATIONS } from "#app/boot/root";
import { newSecret, systemClock } from "#app/boot/sources";
import { MINUTE, plus } from "#app/base/instant";
import { seededRandom } from "#app/base/random";
import { openStore } from "#app/services/store";
import { migrate } from "#db/migrate";

import { CommandFault } from "../command";
import { readArgs } from "../options";
import { asking } from "./ask";
import { lookForLosses } from "./deadline-check";
import { fillDeadline, PASSWORD, type Municipality } from "./deadline-world";
import { handInBeforeDeadline, type Act, type Plan, type Timing } from "./municipality";
import { startServer } from "./server";

const MUNICIPALITIES = 400;
const FILE_BYTES = 2_000_000;
const HAND_IN_MS = 60_000;
const PORT = 3_918;
/** What a save may take for one in a hundred, in milliseconds. */
const SAVE_P99_MS = 500;

const ACTS = ["sign in", "open the form", "save a draft", "attach 2 MB", "last look", "hand in"] as const satisfies readonly Act[];

/** Sign-ins over the first half of the time before the last minute, files at any time after, handing in within the last minute. */
function planOf({ email, entryId }: Municipality, e: number, { total, random, paper }: { total: number; random: () => number; paper: Buffer }): Plan {
  const handInAt = total - HAND_IN_MS * random();
  const signInAt = ((total - HAND_IN_MS) / 2) * random();
  const bytes = Buffer.from(paper);
  bytes.write(`%PDF-1.4 ${e}\n`);
  const attachAt = signInAt + (handInAt - signInAt) * random() * 0.9;
  return { email, password: PASSWORD, entryId, file: { name: `Vereinbarung-${e}.pdf`, bytes }, signInAt, attachAt, handInAt };
}

function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const cell = (value: number | string, width: number) => String(value).padStart(width);

function printTimings(timings: readonly Timing[], until: { readonly signIns: number }, print: (line: string) => void): void {
  print(`${"".padEnd(34)}${["answers", "p50 ms", "p99 ms", "max ms"].map((head) => cell(head, 9)).join("")}`);
  const line = (name: string, of: readonly Timing[]) => {
    const took = of.map((timing) => timing.took).sort((a, b) => a - b);
    print(`${name.padEnd(34)}${[took.length, ...[0.5, 0.99, 1].map((share) => shareOf(took, share).toFixed(0))].map((value) => cell(value, 9)).join("")}`);
  };
  for (const act of ACTS) line(act, timings.filter((timing) => timing.act === act));
  line("save, while others sign in", timings.filter(({ act, at }) => act === "save a draft" && at < until.signIns));
}

/** When it was that saving took too long: in which ten seconds, and for how many. */
function printSlowSaves(timings: readonly Timing[], print: (line: string) => void): void {
  const slow = timings.filter(({ act, took }) => act === "save a draft" && took >= SAVE_P99_MS).map(({ at, took }) => Math.floor((at - took) / 10_000) * 10);
  const windows = [...new Set(slow)].sort((a, b) => a - b);
  print(`saves over ${SAVE_P99_MS} ms: ${slow.length}${windows.map((from) => `, ${slow.filter((each) => each === from).length} sent from second ${from} on`).join("")}`);
}

export async function deadlineBench(args: readonly string[], print: (line: string) => void): Promise<number> {
  const { values } = readArgs(args, { minutes: { type: "string", default: "10" } }, []);
  const minutes = Number(values.minutes);
  if (!Number.isInteger(minutes) || minutes < 2 || minutes > 30) throw new CommandFault(2, "--minutes must be a whole number from 2 to 30");
  const total = minutes * MINUTE;

  const dataDir = await mkdtemp(join(tmpdir(), "lorbeer-deadline-"));
  try {
    const dir = openDataDir(dataDir, newSecret);
    migrate(dir.database, MIGRATIONS);
    const store = openStore(dir.database);
    const now = systemClock();
    const random = seededRandom(1);
    const paper = paperOf(randomBytes(FILE_BYTES));
    // The power cuts delay some; what is measured is not how many of them come too late.
    const municipalities = await fillDeadline(store, MUNICIPALITIES, now, plus(now, total + 5 * MINUTE));
    const plans = municipalities.map((municipality, e) => planOf(municipality, e, { total, random, paper }));

    let server = await startServer(dataDir, PORT, 1);
    try {
      print(`${MUNICIPALITIES} municipalities, ${minutes} minutes, ${cpus().length} cores shared with the load, Node ${process.versions.node}`);
      const began = performance.now();
      const sinceBegin = () => performance.now() - began;
      const timings: Timing[] = [];
      const over = new AbortController();
      const { signal } = over;
      // Each municipality waits with it, and each wait listens.
      setMaxListeners(0, signal);
      const desk = { ask: asking(server.origin), sinceBegin, note: (timing: Timing) => void timings.push(timing), signal };
      const cutsAt = [(total - HAND_IN_MS) / 2, total - HAND_IN_MS / 2];
      async function cut(at: number): Promise<void> {
        await pause(at - sinceBegin(), undefined, { signal });
        await server.kill();
        const dead = sinceBegin();
        server = await startServer(dataDir, PORT, 1);
        print(`killed after ${(at / 1_000).toFixed(0)} s, answering again ${((sinceBegin() - dead) / 1_000).toFixed(1)} s later`);
      }
      const cuts = (async () => {
        for (const at of cutsAt) await cut(at);
      })();
      const work = plans.map((plan) => handInBeforeDeadline(desk, plan));
      const [done] = await Promise.all([Promise.all(work), cuts]).catch(async (fault: unknown) => {
        over.abort();
        await Promise.allSettled([...work, cuts]);
        throw fault;
      });

      printTimings(timings, { signIns: (total - HAND_IN_MS) / 2 }, print);
      printSlowSaves(timings, print);
      print(`requests without an answer, sent again: ${done.reduce((sum, { retries }) => sum + retries, 0)}`);
      const memory = server.memory();
      if (memory !== undefined) print(`memory of the server: ${memory.toFixed(0)} MB`);
      const losses = await lookForLosses(store, plans, done);
      for (const loss of losses) print(`✗ ${loss}`);
      if (losses.length > 0) throw new CommandFault(1, `${losses.length} things are not as they were acknowledged`);
      print("nothing lost, nothing doubled: texts, files, versions, numbers without a gap, receipts, log");
      const saves = timings.filter(({ act }) => act === "save a draft").map(({ took }) => took).sort((a, b) => a - b);
      if (shareOf(saves, 0.99) >= SAVE_P99_MS) throw new CommandFault(1, `one save in a hundred took longer than ${SAVE_P99_MS} ms`);
    } finally {
      await server.stop();
      store.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return 0;
}

/** A document of one empty page that carries `filling`. Its first line has room for a number. */
function paperOf(filling: Uint8Array): Buffer {
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"].map((text) => Buffer.from(text));
  objects.push(Buffer.concat([Buffer.from(`<</Length ${filling.length}>>stream\n`), filling, Buffer.from("\nendstream")]));
  const parts = [Buffer.from("%PDF-1.4        \n")];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj`), object, Buffer.from("endobj\n")]);
    starts.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(Buffer.from(`xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}
