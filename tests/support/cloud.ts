// A stand-in for the upload cloud on this machine, speaking its protocol from the other end: the cloud itself is out of a test's reach.
import { createHmac, createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export const CLOUD_TOKEN_PARTS = { apiKey: "sk_live_for_tests", appId: "testapp", regions: ["fra1"] } as const;
export const CLOUD_TOKEN = Buffer.from(JSON.stringify(CLOUD_TOKEN_PARTS)).toString("base64");

type Registered = { readonly metadata: unknown; readonly callbackUrl: string; readonly callbackSlug: string };

export type CloudStandIn = {
  /** What lies there, by key. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Where the product asked to be told of finished uploads. */
  readonly callbackUrls: () => readonly string[];
  /** Reports an upload once more, as the cloud does when it is not sure of the answer. */
  readonly reportAgain: (key: string) => Promise<void>;
  /** The next upload arrives, and nobody hears of it. */
  readonly forgetReporting: () => void;
  readonly stop: () => Promise<void>;
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The stock library finds it by its own variables of the environment, set here and unset when it stops. */
export async function startCloud(): Promise<CloudStandIn> {
  const files = new Map<string, Buffer>();
  const registered = new Map<string, Registered>();
  const results = new Map<string, unknown>();
  const reports = new Map<string, () => Promise<unknown>>();
  let forgetful = false;

  async function complete(key: string, name: string, bytes: Buffer): Promise<unknown> {
    const upload = registered.get(key);
    if (!upload || forgetful) {
      forgetful = false;
      return null;
    }
    reports.set(key, () => complete(key, name, bytes));
    const file = { key, name, size: bytes.length, type: "", customId: null, url: "", appUrl: "", ufsUrl: "", fileHash: createHash("md5").update(bytes).digest("hex") };
    const body = JSON.stringify({ status: "uploaded", file, origin: url, metadata: upload.metadata });
    const signature = `hmac-sha256=${createHmac("sha256", CLOUD_TOKEN_PARTS.apiKey).update(body).digest("hex")}`;
    await fetch(`${upload.callbackUrl}?slug=${upload.callbackSlug}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "uploadthing-hook": "callback", "x-uploadthing-signature": signature },
      body,
    });
    return results.get(key) ?? null;
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: unknown; bytes?: Buffer }> {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const key = pathname.split("/").at(-1) ?? "";
    const body = await bodyOf(request);
    if (pathname === "/route-metadata") {
      const { fileKeys, ...registration } = JSON.parse(body.toString()) as Registered & { fileKeys: string[] };
      for (const fileKey of fileKeys) registered.set(fileKey, registration);
      return { status: 200, body: { ok: true } };
    }
    if (pathname === "/callback-result") {
      const { fileKey, callbackData } = JSON.parse(body.toString()) as { fileKey: string; callbackData: unknown };
      results.set(fileKey, callbackData);
      return { status: 200, body: { ok: true } };
    }
    if (pathname === "/v6/deleteFiles") {
      const { fileKeys } = JSON.parse(body.toString()) as { fileKeys: string[] };
      return { status: 200, body: { success: true, deletedCount: fileKeys.filter((fileKey) => files.delete(fileKey)).length } };
    }
    if (pathname.startsWith("/a/")) {
      const bytes = searchParams.has("signature") ? files.get(key) : undefined;
      return bytes ? { status: 200, bytes } : { status: 404 };
    }
    if (request.method === "HEAD") return { status: 200 };
    if (request.method !== "PUT" || searchParams.get("x-ut-acl") !== "private") return { status: 400, body: {} };
    const form = await new Response(Uint8Array.from(body), { headers: { "Content-Type": request.headers["content-type"] ?? "" } }).formData();
    const file = form.get("file");
    if (!(file instanceof File)) return { status: 400, body: {} };
    const bytes = Buffer.from(await file.arrayBuffer());
    files.set(key, bytes);
    const name = decodeURIComponent(searchParams.get("x-ut-file-name") ?? "");
    return { status: 200, body: { url: "", appUrl: "", ufsUrl: "", fileHash: "", serverData: await complete(key, name, bytes) } };
  }

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body, bytes }) => {
        response.writeHead(status, { "Content-Type": "application/json" });
        response.end(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
      },
      () => response.writeHead(500).end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const environment = { UPLOADTHING_INGEST_URL: url, UPLOADTHING_API_URL: url, UPLOADTHING_UFS_HOST: `localhost:${port}`, UPLOADTHING_UFS_APP_ID_LOCATION: "path" };
  Object.assign(process.env, environment);
  return {
    files,
    callbackUrls: () => [...registered.values()].map(({ callbackUrl }) => callbackUrl),
    async reportAgain(key) {
      await reports.get(key)?.();
    },
    forgetReporting() {
      forgetful = true;
    },
    async stop() {
      for (const name of Object.keys(environment)) delete process.env[name];
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
