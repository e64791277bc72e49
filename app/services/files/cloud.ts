// Attachments in the UploadThing cloud: private there, so that each reading gets an address of its own that soon ends. The cloud reports
// finished uploads to /api/uploadthing by a signed request.
import { openAsBlob } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { fileTypeFromFile } from "file-type";
import type { UTApi } from "uploadthing/server";

import type { Instant } from "#app/base/instant";
import { ok } from "#app/base/result";
import type { Store } from "#app/services/store";

import type { FileStore } from "./file-store";
import { writeOn } from "./part";
import type { Handler } from "./route-handler";
import { insertSessions } from "./upload-session";
import { isAnnouncement, presignedSchema, type UploadHooks, type Uploads } from "./uploads";
import { readableOf } from "./web-stream";

const READ_FOR = 300;

export function openCloud(token: string): FileStore {
  let loaded: Promise<UTApi> | undefined;
  const api = () => (loaded ??= import("uploadthing/server").then(({ UTApi }) => new UTApi({ token, logLevel: "Warning" })));

  async function addressOf(key: string, seconds = READ_FOR): Promise<string> {
    const { ufsUrl } = await (await api()).generateSignedURL(key, { expiresIn: seconds });
    return ufsUrl;
  }

  return {
    /** By way of a file here: what is too large must be known before the cloud hears of it. */
    async keep({ name }, bytes, limit) {
      const folder = await mkdtemp(join(tmpdir(), "lorbeer-upload-"));
      try {
        const path = join(folder, "file");
        const handle = await open(path, "wx", 0o600);
        const written = await writeOn(handle, bytes, limit).finally(() => handle.close());
        if (!written.ok) return written;
        const type = (await fileTypeFromFile(path))?.mime;
        const file = Object.assign(await openAsBlob(path, { type }), { name });
        const { data, error } = await (await api()).uploadFiles(file, { acl: "private", contentDisposition: "attachment" });
        if (error) throw new Error(`the cloud did not take a file: ${error.code}`);
        return ok(data.key);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async open(key, range) {
      const headers = range ? { Range: `bytes=${range.start}-${range.end}` } : undefined;
      const response = await fetch(await addressOf(key), { headers });
      if (response.status === 404) return undefined;
      if (!response.ok || !response.body) throw new Error(`the cloud did not give a file: ${response.status}`);
      return readableOf(response.body);
    },
    redirect: addressOf,
    async remove(key) {
      await (await api()).deleteFiles(key);
    },
  };
}

export type CloudParts = {
  readonly token: string;
  readonly publicUrl: string;
  readonly store: Store;
  readonly clock: () => Instant;
  readonly hooks: UploadHooks;
};

export function cloudUploads({ token, publicUrl, store, clock, hooks }: CloudParts): Uploads {
  const callbackUrl = `${publicUrl}/api/uploadthing`;
  const { appId, regions, ingestHost = "ingest.uploadthing.com" } = JSON.parse(Buffer.from(token, "base64").toString("utf8"));
  let handler: Promise<Handler> | undefined;
  const loadHandler = () =>
    (handler ??= import("./route-handler").then(({ createHandler }) => createHandler(hooks, { token, callbackUrl })));

  /** What was announced and is never reported would lie there for good: its key is remembered, for the sweep to remove it. */
  async function remember(presigned: unknown): Promise<void> {
    const keys = presignedSchema.parse(presigned).map(({ key }) => key);
    await store.tx((q) => insertSessions(q, keys, { metadata: {}, callbackUrl, callbackSlug: "" }, clock()));
  }

  return {
    ingest: (_request, response) => void response.status(404).end(),
    browserOrigins: [...regions.map((region: string) => `https://${region}.${ingestHost}`), `https://${appId}.ufs.sh`],
    async answer(request, asker) {
      const response = await (await loadHandler())(request, { asker, stamp: {} });
      if (isAnnouncement(request) && response.ok) await remember(await response.clone().json());
      return response;
    },
  };
}
