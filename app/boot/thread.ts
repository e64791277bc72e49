// Work that would keep requests waiting, in threads beside the one that answers them.
import { Worker } from "node:worker_threads";

/** Starts a thread of `file` (built) with `workerData` and answers with its first message. Rejects when it throws, or ends without one. */
export function askThread<Answer>(file: string, workerData: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData, execArgv: [] });
    thread.once("message", (answer: Answer) => resolve(answer));
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error(`the thread of ${file} has stopped without an answer`)));
  });
}

/** One thread at a time, in the order of asking. */
export function oneByOne<Task, Answer>(ask: (task: Task) => Promise<Answer>): (task: Task) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const answer = last.then(() => ask(task));
    last = answer.catch(() => undefined);
    return answer;
  };
}
