// Takes the bytes of announced files: HEAD says how many are there, PUT brings the rest, in one part of a multipart form. Wire protocol of
// the stock client; whether a file may come at all was decided when its address was handed out (route-handler.ts).
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

import type { Request, RequestHandler, Response } from "express";

import type { NewId } from "#app/base/id";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Store } from "#app/services/store";

import { BrokenForm, fileParts } from "./multipart";
import { claimPart, discardParts, publish, storedBytes, writeOn, type ClaimedPart } from "./part";
import { readUploadAddress, type AddressRefusal, type UploadAddress } from "./upload-address";
import { claimCompletion, findCallbackData, findSessions, type UploadSession } from "./upload-session";

export type IngestParts = {
  readonly folder: string;
  readonly store: Store;
  /** As it stands in the signed addresses. */
  readonly ingestUrl: string;
  readonly apiKey: string;
  readonly clock: () => Instant;
  readonly newId: NewId;
  /** Reports a whole file to the application and answers with what it said; undefined when it failed. */
  readonly report: (session: UploadSession, file: UploadAddress & { readonly md5: string }) => Promise<unknown>;
};

type IngestRefusal = AddressRefusal | "unknown" | "complete" | "wrong-range" | "too-large" | "too-short" | "method" | "failed";

const STATUS = {
  malformed: 400,
  forged: 403,
  expired: 403,
  unknown: 404,
  method: 405,
  complete: 409,
  "too-large": 413,
  "wrong-range": 416,
  "too-short": 400,
  failed: 500,
} as const satisfies Record<IngestRefusal, number>;

export function createIngest(parts: IngestParts): RequestHandler {
  return (request, response, next) => {
    answer(parts, request, response).catch(next);
  };
}

async function answer(parts: IngestParts, request: Request, response: Response): Promise<void> {
  const found = await findUpload(parts, request.url);
  if (!found.ok) return refuse(response, found.reason);
  const { address, session } = found.value;
  if (request.method === "HEAD") {
    const stored = session.completedAt === null ? await storedBytes(parts.folder, address.key) : address.size;
    response.setHeader("x-ut-range-start", stored).status(200).end();
    return;
  }
  if (request.method !== "PUT") return refuse(response, "method");
  if (session.completedAt !== null) return answerAgain(parts, address, request, response);
  const received = await receive(parts, address, request);
  if (!received.ok) return refuse(response, received.reason);
  const serverData = await parts.report(session, { ...address, md5: received.value });
  if (serverData === undefined) return refuse(response, "failed");
  done(response, serverData, received.value);
}

/** Files are read at an address of the application alone, so the protocol's own addresses stay empty. */
function done(response: Response, serverData: unknown, fileHash: string): void {
  response.json({ url: "", appUrl: "", ufsUrl: "", fileHash, serverData });
}

/** Whoever lost the connection after the last byte asks again with none, and is told what was said then. */
async function answerAgain(parts: IngestParts, { key, size }: UploadAddress, request: Request, response: Response): Promise<void> {
  const said = rangeStart(request.headers.range) === size ? await findCallbackData(parts.store.read, key) : undefined;
  if (said === undefined) return refuse(response, "complete");
  done(response, said, "");
}

function refuse(response: Response, reason: IngestRefusal): void {
  if (!response.headersSent) response.status(STATUS[reason]).json({ error: reason });
}

async function findUpload(parts: IngestParts, path: string): Promise<Result<{ address: UploadAddress; session: UploadSession }, AddressRefusal | "unknown">> {
  const address = readUploadAddress(path, { ingestUrl: parts.ingestUrl, apiKey: parts.apiKey, now: parts.clock() });
  if (!address.ok) return address;
  const [session] = await findSessions(parts.store.read, [address.value.key]);
  return session ? ok({ address: address.value, session }) : refused("unknown");
}

/** The MD5 of the whole file once it lies under its key; else why it does not, with the bytes so far kept where they can be continued. */
async function receive(parts: IngestParts, { key, size }: UploadAddress, request: Request): Promise<Result<string, IngestRefusal>> {
  const start = rangeStart(request.headers.range);
  const part = start === undefined ? undefined : await claimPart(parts.folder, key, { writer: parts.newId(), start });
  if (part === undefined) return refused("wrong-range");
  const filled = await fill(part, size, request);
  if (!filled.ok) {
    await (filled.reason === "too-short" && !(await isComplete(parts, key)) ? part.release() : part.discard());
    return filled;
  }
  if (!(await parts.store.tx((q) => claimCompletion(q, key, parts.clock())))) {
    await part.discard();
    return refused("complete");
  }
  await publish(part.path, join(parts.folder, key));
  await discardParts(parts.folder, key);
  return filled;
}

async function isComplete(parts: IngestParts, key: string): Promise<boolean> {
  const [session] = await findSessions(parts.store.read, [key]);
  return session?.completedAt != null;
}

/** Appends what the request brings until the file has its announced size, and syncs it. */
async function fill(part: ClaimedPart, size: number, request: Request): Promise<Result<string, "too-large" | "too-short">> {
  const md5 = createHash("md5");
  if (part.size > 0) for await (const chunk of createReadStream(part.path)) md5.update(chunk);
  const handle = await open(part.path, "a", 0o600);
  try {
    let stored = part.size;
    for await (const { bytes } of fileParts(request, request.headers["content-type"] ?? "")) {
      const written = await writeOn(handle, bytes, size - stored, (chunk) => md5.update(chunk));
      if (!written.ok) return written;
      stored += written.value;
    }
    if (stored < size) return refused("too-short");
    await handle.sync();
    return ok(md5.digest("hex"));
  } catch (fault) {
    if (fault instanceof BrokenForm) return refused("too-short");
    throw fault;
  } finally {
    await handle.close();
  }
}

/** "bytes=500-" says 500; no header says 0; anything else nothing that could be right. */
function rangeStart(header: string | undefined): number | undefined {
  if (header === undefined) return 0;
  const [, start] = /^bytes=(\d{1,15})-$/.exec(header) ?? [];
  return start === undefined ? undefined : Number(start);
}
