// lorbeer bench assign: how long the assign command takes for competitions of four sizes, and how much memory.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { BOOT } from "#app/boot/root";
import { seededRandom } from "#app/base/random";

import type { Answer } from "../assign/answer";
import { CommandFault } from "../command";

type Size = { readonly entries: number; readonly jurors: number; readonly need: number; readonly aim: "fair" | "total" };

const SIZES: readonly Size[] = [
  { entries: 130, jurors: 25, need: 3, aim: "fair" },
  { entries: 500, jurors: 60, need: 4, aim: "fair" },
  { entries: 2_000, jurors: 200, need: 3, aim: "fair" },
  { entries: 5_000, jurors: 300, need: 4, aim: "total" },
];

/** How well jurors and entries fit: "expertise" is scarce and goes by category, with a wish on top; "any" is drawn pair by pair. */
const KINDS = ["expertise", "any"] as const;
type Kind = (typeof KINDS)[number];

const CATEGORIES = 6;
const CONFLICTS = 0.06;
const POLL_MS = 20;

function problemOf({ entries, jurors, need }: Size, kind: Kind) {
  const random = seededRandom(entries + jurors);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const categories = Array.from({ length: entries }, () => upTo(CATEGORIES - 1));
  const expertise = Array.from({ length: jurors }, () => Array.from({ length: CATEGORIES }, () => upTo(3)));
  const fit = (e: number, j: number) => (kind === "any" ? upTo(1_000) / 1_000 : (expertise[j]?.[categories[e] ?? 0] ?? 0) * 3 + upTo(3));
  return {
    entries: categories.map((_, e) => ({ id: `e${e + 1}`, need })),
    jurors: expertise.map((_, j) => ({ id: `j${j + 1}`, max: Math.ceil((entries * need) / jurors) + 1, min: 0 })),
    affinity: categories.map((_, e) => expertise.map((_, j) => fit(e, j))),
    conflicts: categories.flatMap((_, e) => expertise.flatMap((_, j) => (random() < CONFLICTS ? [[`j${j + 1}`, `e${e + 1}`]] : []))),
    groups: Object.fromEntries(categories.map((category, e) => [`e${e + 1}`, `category ${category + 1}`])),
    seed: 1,
  };
}

/** Runs the command as an operator would, without npm around it. `megabytes`: the most it held at any time, where the system tells. */
async function measure(file: string, { aim }: Size): Promise<{ readonly answer: Answer; readonly seconds: number; readonly megabytes: number | undefined }> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(BOOT, "cli.js"), "assign", file, "--json", "--aim", aim], { stdio: ["ignore", "pipe", "inherit"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  let megabytes: number | undefined;
  const watch = setInterval(() => (megabytes = peakMegabytes(child.pid ?? 0) ?? megabytes), POLL_MS);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new CommandFault(1, `assign ended with exit code ${code}`);
  const answer: Answer = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  return { answer, seconds: (performance.now() - began) / 1_000, megabytes };
}

function peakMegabytes(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1_000;
  } catch {
    return undefined;
  }
}

export async function benchAssign(print: (line: string) => void): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "lorbeer-bench-"));
  try {
    print(`${cpus().length} cores, Node ${process.versions.node}; the whole command, from its start to its answer`);
    print(["entries", "jurors", "need", "aim  ", "affinity ", "seconds", "status  ", "worst", "total", "loads", "MB"].map(cell).join(""));
    for (const size of SIZES) {
      for (const kind of KINDS) {
        const file = join(folder, "problem.json");
        await writeFile(file, JSON.stringify(problemOf(size, kind)));
        const { answer, seconds, megabytes } = await measure(file, size);
        const loads = Object.values(answer.loads);
        const row = [size.entries, size.jurors, size.need, size.aim, kind, seconds.toFixed(1), answer.status, answer.worst, answer.total, `${Math.min(...loads)}–${Math.max(...loads)}`, megabytes?.toFixed(0) ?? "?"];
        print(row.map(cell).join(""));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

function cell(value: string | number | null): string {
  return String(value).padStart(11);
}
