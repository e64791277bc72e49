// The built application on a free port of this machine, with a clock that the test sets and a database of its own.
import { mkdirSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { createApp } from "#app/boot/app";
import type { Config } from "#app/boot/config";
import { openAnalyst } from "#app/boot/analyst";
import { openAssigner } from "#app/boot/assigner";
import { startJobs } from "#app/boot/jobs";
import { attachmentMaker } from "#app/boot/make-attachment";
import { openFiles } from "#app/boot/open-files";
import { BOOT, CLIENT, PAGES } from "#app/boot/root";
import { newId, newSecret } from "#app/boot/sources";
import { workOutAssignment } from "#app/areas/jury/work-out-assignment.server";
import { makeBook } from "#app/areas/scoring/make-book.server";
import { instant, type Instant } from "#app/base/instant";
import { createSessions, type Sessions } from "#app/http/session.server";
import type { Deps } from "#app/services/deps";
import { openTypesetter } from "#app/services/documents/typesetter";
import { openFolder } from "#app/services/files/folder";
import { deliverDue, smtpPost } from "#app/services/mail/deliver";

import { freshDatabase, type TestDatabase } from "./database";

export type TestApp = {
  readonly url: string;
  readonly database: TestDatabase;
  readonly sessions: Sessions;
  /** Dependencies at the clock's present time, for use cases that prepare a test. */
  readonly deps: () => Deps;
  readonly setClock: (now: Instant) => void;
  /** Sends everything that is due in the outbox to the SMTP server of `given`. */
  readonly deliverMail: () => Promise<void>;
  readonly sweepUploads: (now: Instant) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts at `now` (default: the real time). The build in build/server must be fresh: `npm test` sees to it. */
export async function startApp(now: Instant = instant(Date.now()), given: Partial<Pick<Config, "smtpUrl" | "uploadthingToken" | "clamd" | "trustedProxies">> = {}): Promise<TestApp> {
  // The port is known before anything is built upon it: links in mails lead back here.
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const database = await freshDatabase();
  const build = await import(/* @vite-ignore */ PAGES);
  let present = now;
  const clock = () => present;
  const config = {
    host: "127.0.0.1",
    port,
    dataDir: database.folder,
    publicUrl: url,
    publicUrlGiven: false,
    smtpUrl: given.smtpUrl,
    mailFrom: "lorbeer@localhost.localdomain",
    uploadthingToken: given.uploadthingToken,
    clamd: given.clamd,
    trustedProxies: given.trustedProxies ?? ["loopback"],
    workers: 1,
  };
  const dir = { database: database.file, uploads: join(database.folder, "uploads"), books: join(database.folder, "books"), secret: "a-secret-for-tests-only" };
  const { files, checks, uploads, sweepUploads } = openFiles({ config, dir, store: database.store, clock });
  const deps = { store: database.store, files, checks, newId, newSecret, publicUrl: config.publicUrl };
  const typesetter = openTypesetter({ waiting: 20, within: 20_000 });
  mkdirSync(dir.books);
  const books = openFolder(dir.books);
  const assigner = openAssigner({ worker: join(BOOT, "assigner-worker.js"), seconds: 60 });
  const jobs = startJobs(
    [
      { name: "work out assignments", everyMs: 100, run: () => workOutAssignment({ store: database.store, solve: assigner.solve, clock }) },
      { name: "make jury books", everyMs: 100, run: () => makeBook({ store: database.store, typesetter, books, clock, newId, publicUrl: url, ending: new AbortController().signal }) },
    ],
    clock,
    (name, fault) => console.error(name, fault),
  );
  const sessions = createSessions(database.store, config.publicUrl);
  const app = createApp({
    build,
    clientDir: CLIENT,
    deps,
    sessions,
    uploads,
    typesetter,
    books,
    ...openAnalyst({ worker: join(BOOT, "analyst-worker.js"), patienceMs: 20_000, report: (fault) => console.error(fault) }),
    mailDelivery: "outbox",
    publicUrlGiven: false,
    trustedProxies: config.trustedProxies,
    clock,
    newNonce: newSecret,
    isReady: () => Promise.resolve(true),
    log: () => undefined,
  });
  server.on("request", app);
  const post = given.smtpUrl === undefined ? undefined : smtpPost(given.smtpUrl, config.mailFrom);

  return {
    url,
    database,
    sessions,
    deps: () => ({ ...deps, now: present }),
    setClock(to) {
      present = to;
    },
    async deliverMail() {
      if (!post) throw new Error("this app was started without an SMTP server");
      for (let sent = 1; sent > 0; ) {
        const outcome = await deliverDue(database.store, post, attachmentMaker(database.store, typesetter, clock), present);
        if (outcome.failed > 0) throw new Error(`${outcome.failed} mails could not be sent`);
        sent = outcome.sent;
      }
    },
    sweepUploads,
    async stop() {
      assigner.close();
      await jobs.stop();
      post?.close();
      checks.examiner.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await typesetter.close();
      database.remove();
    },
  };
}
