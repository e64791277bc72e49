// Uploads without a cloud: the stock protocol with both ends in this process. Nothing leaves the machine, and what the two ends tell one
// another goes through the table of sessions instead of HTTP. Where an attachment may be read is not decided here.
import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod/v4";

import type { NewId } from "#app/base/id";
import type { Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";

import { createIngest } from "./ingest";
import type { Handler } from "./route-handler";
import { sign, type UploadAddress } from "./upload-address";
import { findCallbackData, findSessions, insertSessions, keepCallbackData, type UploadSession } from "./upload-session";
import { isAnnouncement, presignedSchema, type UploadHooks, type Uploads } from "./uploads";

export type EmbeddedParts = {
  readonly folder: string;
  readonly store: Store;
  /** Of this installation; the key that signs addresses is made from it. */
  readonly secret: string;
  readonly publicUrl: string;
  readonly clock: () => Instant;
  readonly newId: NewId;
  readonly hooks: UploadHooks;
};

const registrationSchema = z.object({ fileKeys: z.array(z.string()), metadata: z.record(z.string(), z.unknown()), callbackUrl: z.string(), callbackSlug: z.string() });
const resultSchema = z.object({ fileKey: z.string(), callbackData: z.unknown() });

export function embeddedUploads({ folder, store, secret, publicUrl, clock, newId, hooks }: EmbeddedParts): Uploads {
  const apiKey = `sk_local_${createHmac("sha256", secret).update("uploads").digest("hex")}`;
  const configured = new URL(publicUrl).origin;
  const ingestUrl = `${configured}/ingest`;
  let handler: Promise<Handler> | undefined;

  function loadHandler(): Promise<Handler> {
    const token = Buffer.from(JSON.stringify({ apiKey, appId: "lorbeer", regions: ["local"] })).toString("base64");
    handler ??= import("./route-handler").then(({ createHandler }) => createHandler(hooks, { token, ingestUrl, callbackUrl: `${configured}/api/uploadthing`, fetch: fetchInside }));
    return handler;
  }

  /** What the handler says to its ingest. It has nobody else to talk to. */
  async function fetchInside(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const body: unknown = await request.json();
    switch (request.url) {
      case `${ingestUrl}/route-metadata`:
        return register(registrationSchema.parse(body));
      case `${ingestUrl}/callback-result`:
        return keepResult(resultSchema.parse(body));
      default:
        throw new TypeError("the embedded ingest has no such address");
    }
  }

  /** Keys come from a hash of 32 bits and may meet again: one that is in use is refused, and the next try makes another. */
  async function register({ fileKeys, ...registration }: z.infer<typeof registrationSchema>): Promise<Response> {
    const free = fileKeys.every((key) => !existsSync(join(folder, key))) && (await store.tx((q) => insertSessions(q, fileKeys, registration, clock())));
    return free ? Response.json({ ok: true }) : Response.json({ ok: false }, { status: 409 });
  }

  async function keepResult({ fileKey, callbackData }: z.infer<typeof resultSchema>): Promise<Response> {
    await store.tx((q) => keepCallbackData(q, fileKey, callbackData));
    return Response.json({ ok: true });
  }

  /** As the cloud would do it, by a signed request to the handler; only that it does not leave the process. */
  async function report({ registration }: UploadSession, { key, name, type, size, md5 }: UploadAddress & { readonly md5: string }): Promise<unknown> {
    const file = { key, name, type, size, customId: null, url: "", appUrl: "", ufsUrl: "", fileHash: md5 };
    const body = JSON.stringify({ status: "uploaded", file, origin: ingestUrl, metadata: registration.metadata });
    const headers = { "Content-Type": "application/json", "uploadthing-hook": "callback", "x-uploadthing-signature": sign(body, apiKey) };
    const handle = await loadHandler();
    await handle(new Request(`${registration.callbackUrl}?slug=${registration.callbackSlug}`, { method: "POST", headers, body }), undefined);
    return findCallbackData(store.read, key);
  }

  /** The handler does not say when registering failed. Without this a key in use would lead into somebody else's upload. */
  async function areRegistered(keys: readonly string[], grantId: string): Promise<boolean> {
    const sessions = await findSessions(store.read, keys);
    return sessions.length === keys.length && sessions.every(({ registration }) => registration.metadata.grantId === grantId);
  }

  return {
    ingest: createIngest({ folder, store, ingestUrl, apiKey, clock, newId, report }),
    browserOrigins: [],
    async answer(request, asker) {
      const grantId = newId();
      const handle = await loadHandler();
      const response = await handle(request, { asker, stamp: { grantId } });
      if (!isAnnouncement(request) || !response.ok) return response;
      const presigned = presignedSchema.parse(await response.json());
      if (!(await areRegistered(presigned.map(({ key }) => key), grantId))) return Response.json({ message: "try-again" }, { status: 409 });
      // The browser sends to the host under which it reached us. Which one that is does not matter to the signature (upload-address.ts).
      const { origin } = new URL(request.url);
      const here = presigned.map((file) => ({ ...file, url: file.url.replace(configured, origin) }));
      return Response.json(here, { headers: { "x-uploadthing-version": response.headers.get("x-uploadthing-version") ?? "" } });
    },
  };
}
