// The built server as a process of its own, as `npm start` runs it: its output, its address, its end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

export type ServerProcess = {
  readonly dataDir: string;
  readonly url: string;
  readonly output: () => { readonly out: string; readonly err: string };
  readonly signal: (name: "SIGTERM" | "SIGINT" | "SIGKILL") => void;
  /** The exit code, once the process has ended. */
  readonly ended: Promise<number | null>;
};

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts build/boot/serve.js with nothing in its environment but `environment` and the path to programs. */
export function startProcess(environment: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [join(ROOT, "build", "boot", "serve.js")], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"] ?? "", NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return {
    dataDir: environment["DATA_DIR"] ?? "",
    url: `http://127.0.0.1:${environment["PORT"]}`,
    output: () => ({ out, err }),
    signal: (name) => void child.kill(name),
    ended: once(child, "close").then(([code]) => code),
  };
}
