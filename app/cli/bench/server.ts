// The built server as a process of its own, as an operator would run it, for the time of a measurement.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { BOOT } from "#app/boot/root";

import { CommandFault } from "../command";

const START_MS = 20_000;

export type RunningServer = {
  readonly origin: string;
  /** Resident memory in MB: of the server's processes together. Undefined where the system does not tell. */
  readonly memory: () => number | undefined;
  readonly stop: () => Promise<void>;
  /** As a power cut would: nothing is finished, nothing is said. */
  readonly kill: () => Promise<void>;
};

/** VmRSS of a process and its children, in MB, from Linux' process table. */
function residentMegabytes(pid: number): number | undefined {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const below = children === "" ? [] : children.split(" ").map((child) => residentMegabytes(Number(child)) ?? 0);
    return kilobytes / 1024 + below.reduce((sum, each) => sum + each, 0);
  } catch {
    return undefined;
  }
}

export async function startServer(dataDir: string, port: number, workers: number): Promise<RunningServer> {
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(BOOT, "serve.js")], {
    env: { ...process.env, NODE_ENV: "production", DATA_DIR: dataDir, HOST: "127.0.0.1", PORT: String(port), WORKERS: String(workers), PUBLIC_URL: "", SMTP_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    const ready = await fetch(`${origin}/readyz`).then(({ ok }) => ok, () => false);
    if (ready) {
      return {
        origin,
        memory: () => (child.pid === undefined ? undefined : residentMegabytes(child.pid)),
        stop: () => end("SIGTERM"),
        kill: () => end("SIGKILL"),
      };
    }
    if (child.exitCode !== null) break;
    await pause(100);
  }
  child.kill("SIGKILL");
  throw new CommandFault(1, "the server did not start");
}
