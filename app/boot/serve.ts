// The composition root of the server: reads the configuration, opens what it names, and listens until it is told to end.
import cluster from "node:cluster";
import { once } from "node:events";
import type { Server } from "node:http";
import { join } from "node:path";

import type { ServerBuild } from "@remix-run/node";

import { remindAppointments } from "#app/areas/advice/remind-appointments.server";
import { sweepCases } from "#app/areas/advice/sweep-cases.server";
import { sweepOldCases, sweepPastInvolvements } from "#app/areas/advice/sweep-old-cases.server";
import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { offerSetup } from "#app/areas/accounts/offer-setup.server";
import { sweepAccounts } from "#app/areas/accounts/sweep.server";
import { searchFiles } from "#app/areas/entries/search-files.server";
import { followUpConfirmations } from "#app/areas/entries/follow-up-confirmations.server";
import { interruptAssignment } from "#app/areas/jury/interrupt-assignment.server";
import { tellJudgingOpen } from "#app/areas/jury/tell-judging-open.server";
import { workOutAssignment } from "#app/areas/jury/work-out-assignment.server";
import { makeBook, resumeBooks } from "#app/areas/scoring/make-book.server";
import { listBookKeys, sweepBooks } from "#app/areas/scoring/sweep-books.server";
import { installArguments } from "#app/areas/library/install-arguments.server";
import { adoptEntries } from "#app/areas/library/adopt-entries.server";
import { installExamples } from "#app/areas/library/install-examples.server";
import { readOfficeEditions } from "#app/areas/competition/read-office-editions.server";
import { sweepBarriers } from "#app/areas/competition/sweep-barriers.server";
import { listSeatedPeople } from "#app/areas/jury/list-seated-people.server";
import { sweepAudience } from "#app/areas/results/sweep-audience.server";
import { announceResults } from "#app/areas/results/announce-results.server";
import { sendDigests } from "#app/areas/library/send-digests.server";
import { sweepNotices } from "#app/areas/library/sweep-notices.server";
import { HOUR, MINUTE, plus, SECOND } from "#app/base/instant";
import { createSessions } from "#app/http/session.server";
import { openTypesetter } from "#app/services/documents/typesetter";
import { openSearcher } from "#app/services/files/file-checks";
import { openFolder, sweepFolder } from "#app/services/files/folder";
import { deliverDue, smtpPost } from "#app/services/mail/deliver";
import { openStore } from "#app/services/store";
import { migrate } from "#db/migrate";

import { openAnalyst } from "./analyst";
import { createApp } from "./app";
import { openAssigner } from "./assigner";
import { ConfigError, readConfig, type Config } from "./config";
import { openDataDir } from "./data-dir";
import { attachmentMaker } from "./make-attachment";
import { startJobs, type Job } from "./jobs";
import { openFiles } from "./open-files";
import { BOOT, CLIENT, MIGRATIONS, PAGES } from "./root";
import { newId, newSecret, systemClock } from "./sources";

// Before the pages are loaded: they choose by it between quick and talkative code.
process.env.NODE_ENV ??= "production";

const DRAIN_MS = 8_000;
/** Documents that may wait to be set, and how long each may take: a long entry takes a twentieth of a second. */
const TYPESETTING = { waiting: 200, within: 20_000 } as const;
/** A jury's book has all entries of a juror in it, and its juror is written to. */
const BINDING = { waiting: 1, within: 10 * MINUTE } as const;
/** How long a request may take to arrive: the largest attachment over a slow line, 64 MB at 0.3 Mbit/s. */
const REQUEST_MS = 30 * MINUTE;
/** A person waits for the proposal; what is found by then is as good as the time allowed. */
const ASSIGNING_SECONDS = 60;
/** A ranking of usual size is studied by then; a page with a larger one comes without and says so. */
const STUDY_PATIENCE_MS = 1_500;
const IDLE_CHECK_MS = 100;

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** What stands in the way of listening, as far as the configuration can help it. */
const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: "PORT is taken by another program",
  EACCES: "PORT may not be used by this user",
  EADDRNOTAVAIL: "HOST is not an address of this machine",
  ENOTFOUND: "HOST is not known",
};

function listeningFault(fault: Error & { readonly code?: string }): Error {
  const problem = CANNOT_LISTEN[fault.code ?? ""];
  return problem === undefined ? fault : new ConfigError(problem);
}

function listen(app: ReturnType<typeof createApp>, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(server)).once("error", (fault) => reject(listeningFault(fault)));
    server.requestTimeout = REQUEST_MS;
  });
}

/** Opens the data folder and brings its database up to date. */
async function prepare(config: Config): Promise<void> {
  const dir = openDataDir(config.dataDir, newSecret);
  migrate(dir.database, MIGRATIONS);
  const store = openStore(dir.database);
  await installOrganisations(store, systemClock());
  await installExamples(store, systemClock());
  await installArguments(store, systemClock());
  const setup = await offerSetup(store, newSecret, systemClock());
  if (setup) print(`\nFirst start. Open this link once, within a day, to become the organiser:\n  ${config.publicUrl}/einrichten?code=${setup}\n`);
  store.close();
}

/** Of several processes one does the jobs. */
type Jobs = "with jobs" | "without jobs";

async function serve(config: Config, withJobs: Jobs): Promise<void> {
  const dir = openDataDir(config.dataDir, newSecret);
  const store = openStore(dir.database);
  const build: ServerBuild = await import(/* @vite-ignore */ PAGES);
  const { files, checks, uploads, sweepUploads } = openFiles({ config, dir, store, clock: systemClock });
  const typesetter = openTypesetter(TYPESETTING);
  const closing = new AbortController();
  const binder = openTypesetter(BINDING);
  const books = openFolder(dir.books);
  const searcher = openSearcher();
  const assigner = openAssigner({ worker: join(BOOT, "assigner-worker.js"), seconds: ASSIGNING_SECONDS });
  const deps = { store, files, checks, newId, newSecret, publicUrl: config.publicUrl };
  const app = createApp({
    build,
    clientDir: CLIENT,
    deps,
    sessions: createSessions(store, config.publicUrl),
    uploads,
    typesetter,
    books,
    ...openAnalyst({ worker: join(BOOT, "analyst-worker.js"), patienceMs: STUDY_PATIENCE_MS, report: (fault) => console.error(JSON.stringify({ thread: "analyst", fault: String(fault) })) }),
    mailDelivery: config.smtpUrl === undefined ? "outbox" : "smtp",
    publicUrlGiven: config.publicUrlGiven,
    trustedProxies: config.trustedProxies,
    clock: systemClock,
    newNonce: newSecret,
    isReady: () =>
      store.tx(async () => true).catch(() => false),
    log: print,
  });
  const server = await listen(app, config);

  const post = config.smtpUrl === undefined ? undefined : smtpPost(config.smtpUrl, config.mailFrom);
  const work: Job[] = [
    { name: "tell jurors that judging is open", everyMs: MINUTE, run: (now) => tellJudgingOpen({ ...deps, now }) },
    { name: "work out assignments", everyMs: SECOND / 2, run: () => workOutAssignment({ store, solve: assigner.solve, clock: systemClock }) },
    { name: "make jury books", everyMs: SECOND, run: () => makeBook({ store, typesetter: binder, books, clock: systemClock, newId, publicUrl: config.publicUrl, ending: closing.signal }) },
    {
      name: "sweep jury books",
      everyMs: HOUR,
      async run(now) {
        await sweepBooks({ store, books }, now);
        const known = await listBookKeys(store);
        await sweepFolder(dir.books, plus(now, -HOUR), (key) => known.has(key));
      },
    },
    { name: "search files for names", everyMs: 10 * SECOND, run: () => searchFiles({ store, files, examiner: searcher, clock: systemClock, ending: closing.signal }) },
    { name: "sweep accounts", everyMs: HOUR, run: (now) => sweepAccounts(store, now) },
    { name: "follow up confirmations", everyMs: 10 * MINUTE, run: (now) => followUpConfirmations({ ...deps, now }) },
    { name: "send digests of the partner search", everyMs: 10 * MINUTE, run: (now) => sendDigests({ ...deps, now }) },
    { name: "sweep notices of the partner search", everyMs: HOUR, run: (now) => sweepNotices(store, now) },
    { name: "sweep cases", everyMs: HOUR, run: (now) => sweepCases({ store, now }) },
    { name: "sweep old cases", everyMs: HOUR, run: (now) => sweepOldCases({ store, files, now }) },
    {
      name: "sweep past involvements",
      everyMs: HOUR,
      async run(now) {
        const { editions } = await readOfficeEditions(store.read, now);
        const running = editions.some(({ phase }) => phase !== "published");
        await sweepPastInvolvements({ store, now }, { editions: running ? "running" : "published", seated: await listSeatedPeople(store.read) });
      },
    },
    { name: "remind of appointments", everyMs: 5 * MINUTE, run: (now) => remindAppointments({ ...deps, now }) },
    { name: "adopt published entries", everyMs: 10 * SECOND, run: (now) => adoptEntries(deps, now) },
    { name: "announce results", everyMs: 2 * SECOND, run: (now) => announceResults(deps, now) },
    { name: "sweep reports of barriers", everyMs: HOUR, run: (now) => sweepBarriers(store, now) },
    { name: "sweep the audience's vote", everyMs: HOUR, run: (now) => sweepAudience(store, now) },
    { name: "sweep uploads", everyMs: HOUR, run: sweepUploads },
    ...(post ? [{ name: "deliver mail", everyMs: 2 * SECOND, run: async (now) => void (await deliverDue(store, post, attachmentMaker(store, typesetter, systemClock), now)) } satisfies Job] : []),
  ];
  if (withJobs === "with jobs") {
    await interruptAssignment({ store, now: systemClock() });
    await resumeBooks(store);
  }
  const jobs = startJobs(withJobs === "with jobs" ? work : [], systemClock, (name, fault) => console.error(JSON.stringify({ job: name, fault: String(fault) })));

  let ending = false;
  async function end(): Promise<void> {
    if (ending) return;
    ending = true;
    const closed = new Promise((resolve) => server.close(resolve));
    // A connection becomes idle when its request is answered, and would then wait for another one.
    const whenIdle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    closing.abort();
    searcher.close();
    assigner.close();
    await binder.close();
    await Promise.all([closed, jobs.stop()]);
    clearInterval(whenIdle);
    clearTimeout(timer);
    post?.close();
    await typesetter.close();
    checks.examiner.close();
    store.close();
    process.exit(0);
  }
  process.on("SIGTERM", () => void end());
  process.on("SIGINT", () => void end());
}

/** Starts a process that shares the port; one that dies later is replaced. Ends the program when it cannot even start. */
async function startWorker(jobs: Jobs, isEnding: () => boolean): Promise<void> {
  const worker = cluster.fork({ LORBEER_JOBS: jobs });
  const failed = (code: number) => process.exit(code || 1);
  worker.once("exit", failed);
  await once(worker, "listening");
  worker.off("exit", failed);
  worker.once("exit", () => {
    if (!isEnding()) void startWorker(jobs, isEnding);
  });
}

/** The first process only looks after the others, one of which does the jobs. */
async function serveWithWorkers(count: number): Promise<void> {
  let ending = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      ending = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
    });
  }
  const jobs = Array.from({ length: count }, (_, i): Jobs => (i === 0 ? "with jobs" : "without jobs"));
  await Promise.all(jobs.map((each) => startWorker(each, () => ending)));
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!cluster.isPrimary) return serve(config, process.env.LORBEER_JOBS === "with jobs" ? "with jobs" : "without jobs");
  await prepare(config);
  await (config.workers === 1 ? serve(config, "with jobs") : serveWithWorkers(config.workers));
  print(`Lorbeer listens on ${config.publicUrl}`);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof ConfigError ? `lorbeer: ${fault.message}` : fault);
  process.exit(fault instanceof ConfigError ? 2 : 1);
});
