// The stock route handler of the upload protocol, with our hooks. Slow to load (it brings a runtime of its own): import it when it is needed.
import { createRouteHandler, createUploadthing, UploadThingError } from "uploadthing/server";
import { z } from "zod/v4";

import { ATTACHMENT_TYPES } from "#db/vocabulary/attachment";

import type { Asker, UploadHooks, UploadRefusal } from "./uploads";

export type HandlerConfig = {
  readonly token: string;
  /** Where finished uploads are reported. */
  readonly callbackUrl: string;
  readonly ingestUrl?: string;
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
};

/** Who asks, and what to write beside the grant; undefined for a report of a finished upload, which nobody signed in for. */
export type Asking = { readonly asker: Asker; readonly stamp: Readonly<Record<string, string>> };
export type Handler = (request: Request, asking: Asking | undefined) => Promise<Response>;

/** What clients are told beforehand. The area's law decides, in the hook and by the bytes that came. */
const LIMITS = { maxFileSize: "64MB", maxFileCount: 10, contentDisposition: "attachment", acl: "private" } as const;

/** The library's refusals of its own; the file's kind is what its sender claims. */
const REASONS: Readonly<Record<string, string>> = {
  "Invalid config: FileSizeMismatch": "too-large",
  "Invalid config: FileCountMismatch": "too-many",
  "Invalid config: InvalidFileType": "wrong-kind",
  "Invalid config: UnknownFileType": "wrong-kind",
};

/** Of the stock client: which uploads there are, what goes in and what comes back. */
export type UploadRouter = ReturnType<typeof routerOf>;

function routerOf(hooks: UploadHooks, askings: WeakMap<Request, Asking>) {
  const route = createUploadthing({
    errorFormatter: ({ code, message, data }) => data ?? { message: REASONS[message] ?? (code === "INTERNAL_SERVER_ERROR" ? "fault" : "bad-request") },
  });
  const attachment = route(Object.fromEntries(ATTACHMENT_TYPES.map((type) => [type, LIMITS])), { awaitServerData: true })
    .input(z.record(z.string(), z.string()))
    .middleware(async ({ req, input, files }) => {
      const asking = askings.get(req);
      if (!asking) throw refusal("BAD_REQUEST", "bad-request");
      const granted = await reported(() => hooks.grant(asking.asker, input, files));
      if (!granted.ok) throw refusal(granted.reason.code, granted.reason.reason);
      return { ...granted.value, ...asking.stamp };
    })
    .onUploadComplete(({ metadata, file: { key, name } }) => reported(() => hooks.complete(metadata, { key, name })));
  return { attachment };
}

export function createHandler(hooks: UploadHooks, config: HandlerConfig): Handler {
  const askings = new WeakMap<Request, Asking>();
  const handle = createRouteHandler({
    router: routerOf(hooks, askings),
    // The addresses handed out are secrets; at its usual level the library would log them.
    config: { ...config, isDev: false, handleDaemonPromise: "await", logLevel: "Warning" },
  });
  return (request, asking) => {
    if (asking) askings.set(request, asking);
    return handle(request);
  };
}

function refusal(code: UploadRefusal["code"], reason: string): UploadThingError<{ message: string }> {
  return new UploadThingError({ code, message: reason, data: { message: reason } });
}

/** The library answers a fault without saying it to anybody else. */
async function reported<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    console.error(fault);
    throw fault;
  }
}
