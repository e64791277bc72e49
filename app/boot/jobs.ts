// What happens without anybody asking: each job runs again and again, never twice at once; a fault is logged and the next round comes.
import type { Instant } from "#app/base/instant";

export type Job = {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (now: Instant) => Promise<void>;
};

export type Jobs = { readonly stop: () => Promise<void> };

export function startJobs(jobs: readonly Job[], clock: () => Instant, report: (name: string, fault: unknown) => void): Jobs {
  const running = new Map<string, Promise<void>>();
  const timers = jobs.map(({ name, everyMs, run }) => {
    const round = () => {
      if (running.has(name)) return;
      const work = run(clock())
        .catch((fault: unknown) => report(name, fault))
        .finally(() => running.delete(name));
      running.set(name, work);
    };
    round();
    return setInterval(round, everyMs).unref();
  });
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
