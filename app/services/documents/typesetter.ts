// Sets papers as PDF in a thread beside the one that answers requests: one at a time, in order of arrival, the line of bounded length,
// each within its time. The thread starts with the first paper and again after it has died.
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

import { ok, refused, type Result } from "#app/base/result";

import type { Paper } from "./paper";

export type Typesetter = {
  /** The bytes of a tagged PDF. Refused when too many are waiting; a paper that cannot be set, or not in time, is a fault. */
  readonly typeset: (paper: Paper) => Promise<Result<Uint8Array, "busy">>;
  readonly close: () => Promise<void>;
};

type Job = { readonly paper: Paper; readonly done: (bytes: Uint8Array) => void; readonly failed: (fault: Error) => void };
type Answer = { readonly bytes: Uint8Array } | { readonly fault: string };

const WORKER = createRequire(import.meta.url).resolve("#app/services/documents/typesetter-worker.mjs");

/** `waiting`: papers that may wait in line. `within`: milliseconds for each, once its turn has come. */
export function openTypesetter({ waiting, within }: { readonly waiting: number; readonly within: number }): Typesetter {
  const line: Job[] = [];
  let thread: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  function finish(settle: (job: Job) => void): void {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    thread?.unref();
    if (job) settle(job);
    next();
  }

  function start(): Worker {
    const worker = new Worker(WORKER, { execArgv: [] });
    const gone = (fault: Error) => {
      if (thread !== worker) return;
      thread = undefined;
      finish((job) => job.failed(fault));
    };
    worker.on("message", (answer: Answer) => finish((job) => ("bytes" in answer ? job.done(answer.bytes) : job.failed(new Error(`a paper could not be set: ${answer.fault}`)))));
    worker.on("error", gone);
    worker.on("exit", () => gone(new Error("the typesetter has stopped")));
    return worker;
  }

  function next(): void {
    if (current !== undefined) return;
    current = line.shift();
    if (current === undefined) return;
    thread ??= start();
    thread.ref();
    timer = setTimeout(() => {
      const slow = thread;
      thread = undefined;
      void slow?.terminate();
      finish((job) => job.failed(new Error(`a paper was not set within ${within} ms`)));
    }, within);
    thread.postMessage(current.paper);
  }

  return {
    async typeset(paper) {
      if (line.length >= waiting) return refused("busy");
      return new Promise((resolve, reject) => {
        line.push({ paper, done: (bytes) => resolve(ok(bytes)), failed: reject });
        next();
      });
    },
    async close() {
      for (const { failed } of line.splice(0)) failed(new Error("the typesetter is closed"));
      await thread?.terminate();
    },
  };
}
