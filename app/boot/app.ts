// The HTTP application: what happens to every request before and after the pages. Listens nowhere by itself.
import { join } from "node:path";

import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type Response } from "express";

import type { Estimate, MakeText } from "#app/areas/results/analyse.server";
import type { StudyRanking } from "#app/areas/results/study-ranking.server";
import type { MailDelivery } from "#app/areas/competition/mail.policy";
import type { Instant } from "#app/base/instant";
import type { Sessions } from "#app/http/session.server";
import { pageLocale } from "#app/i18n/locale";
import type { Deps } from "#app/services/deps";
import type { Typesetter } from "#app/services/documents/typesetter";
import type { FileStore } from "#app/services/files/file-store";
import type { Uploads } from "#app/services/files/uploads";

import { FORM_LIMIT, limitBody } from "./body-limit";
import { readLocale, runInLocale } from "./language";
import { byNeighbours } from "./neighbours";
import { pacedBy } from "./paced";
import { plainPage } from "./plain-page";
import { requestLog, type WriteLine } from "./request-log";
import { nonceOf, refuseForeignWrites, securityHeaders } from "./security";

export type AppParts = {
  readonly build: ServerBuild;
  /** Folder of the built client files. */
  readonly clientDir: string;
  readonly deps: Omit<Deps, "now">;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly typesetter: Typesetter;
  readonly books: FileStore;
  readonly studyRanking: StudyRanking;
  readonly makeText: MakeText;
  readonly estimate: Estimate;
  readonly mailDelivery: MailDelivery;
  readonly publicUrlGiven: boolean;
  readonly trustedProxies: readonly string[];
  readonly clock: () => Instant;
  readonly newNonce: () => string;
  readonly isReady: () => Promise<boolean>;
  readonly log: WriteLine;
};

/** Bytes of the plain upload form: all files that an entry takes, and the form around them. Each file is counted while it arrives. */
const UPLOAD_FORM_LIMIT = 201_000_000;
const UPLOAD_FORM = /^\/(beitraege\/[^/]+\/anlagen|(beispiele\/vorschlagen|organisation\/beispiele)\/[^/]+\/dateien|bestaetigung\/[^/]+|(konto\/|organisation\/)?beratung\/[^/]+)(\.data)?$/;

/** Files that browsers ask for at the root; pages are not looked for on the disk. */
const ROOT_FILE = /^\/[a-z-]+\.(svg|ico|png|txt|webmanifest)$/;

/** Says for itself how it may be kept. */
const FILE = /^\/dateien\//;

function askedBy({ path, method }: Request): AppLoadContext["asked"] {
  if (path.endsWith(".data")) return "data";
  return method === "GET" || method === "HEAD" ? "page" : "answer";
}

/** A cloud reports a finished upload from elsewhere, with a signature that its handler asks for; nobody's cookie decides anything there. */
function isUploadReport(request: Request): boolean {
  return request.path === "/api/uploadthing" && request.headers["uploadthing-hook"] !== undefined;
}

export function createApp(parts: AppParts): Express {
  const { build, deps, sessions, uploads, clock } = parts;
  const words = new Set(Object.values(build.routes).flatMap((route) => route?.path?.split("/") ?? []).filter((word) => !word.startsWith(":")));
  for (const word of ["assets", "healthz", "readyz", "ingest", "api", "uploadthing"]) words.add(word);

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", [...parts.trustedProxies]);

  app.get("/healthz", (_request, response) => void response.type("text").send("ok"));
  app.get("/readyz", (_request, response, next) => {
    parts.isReady().then((ready) => response.status(ready ? 200 : 503).type("text").send(ready ? "ready" : "not ready"), next);
  });

  app.use((_request, response, next) => {
    response.locals.receivedAt = clock();
    next();
  });
  app.use(requestLog(words, parts.log, clock));
  app.use(securityHeaders(parts.newNonce, deps.publicUrl, uploads.browserOrigins));
  app.use("/assets", express.static(join(parts.clientDir, "assets"), { immutable: true, maxAge: "1y" }));
  app.get(ROOT_FILE, express.static(parts.clientDir, { maxAge: "1h", index: false }));

  app.use("/ingest", uploads.ingest);
  const onlyOwnWrites = refuseForeignWrites(parts.publicUrlGiven ? deps.publicUrl : undefined, (request, response) => plainPage(request, response, 403, "foreign"));
  app.use((request, response, next) => (isUploadReport(request) ? next() : onlyOwnWrites(request, response, next)));
  app.use(limitBody((request) => (UPLOAD_FORM.test(request.path) ? UPLOAD_FORM_LIMIT : FORM_LIMIT), (request, response) => plainPage(request, response, 413, "too-large")));
  app.use(compression({ threshold: 2_048 }));

  const getLoadContext = (request: Request, response: Response): AppLoadContext => ({
    deps: { ...deps, now: response.locals.receivedAt },
    sessions,
    uploads,
    typesetter: parts.typesetter,
    books: parts.books,
    studyRanking: parts.studyRanking,
    makeText: parts.makeText,
    estimate: parts.estimate,
    mailDelivery: parts.mailDelivery,
    viewer: response.locals.viewer,
    locale: response.locals.locale,
    nonce: nonceOf(response),
    paced: pacedBy(response),
    asked: askedBy(request),
    clientAddress: request.ip ?? "",
  });
  const pagesOf = byNeighbours(build, (neighbours) => createRequestHandler({ build: neighbours, getLoadContext }));

  async function answer(request: Request, response: Response, next: express.NextFunction): Promise<void> {
    const found = await sessions.find(request.headers.cookie);
    response.locals.viewer = found?.viewer;
    if (found?.cookie) response.append("Set-Cookie", found.cookie);
    // What is shown to one person, and what says again what somebody typed, is kept nowhere.
    if ((found && !FILE.test(request.path)) || request.method === "POST") response.setHeader("Cache-Control", "no-store");
    const locale = readLocale(request, found?.viewer.locale ?? undefined);
    response.locals.locale = locale;
    await runInLocale(build, pageLocale(request.path, locale), () => pagesOf(request.path)(request, response, next));
  }
  app.all("*", (request, response, next) => {
    answer(request, response, next).catch(next);
  });
  return app;
}
