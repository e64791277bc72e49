// How bytes come in: by the upload protocol of the stock client, whose rules are told here by two hooks of the application.
import type { RequestHandler } from "express";

import { z } from "zod/v4";

import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

export type Asker = { readonly viewer: Viewer | undefined; readonly deps: Deps };

export type Uploads = {
  /** Takes HEAD and PUT of upload addresses that this product has handed out. */
  readonly ingest: RequestHandler;
  /** Answers /api/uploadthing: files are announced, addresses handed out, and finished uploads reported there. */
  readonly answer: (request: Request, asker: Asker) => Promise<Response>;
  /** Origins that a browser sends files to or shows pictures from, besides our own. */
  readonly browserOrigins: readonly string[];
};

/** As a browser says it; nothing of it is proven. `type` is empty where the browser does not know. */
export type AnnouncedFile = { readonly name: string; readonly size: number; readonly type: string };

export type UploadRefusal = { readonly code: "BAD_REQUEST" | "FORBIDDEN" | "NOT_FOUND" | "TOO_LARGE"; readonly reason: string };

export type UploadHooks = {
  /** May this person hand in these files? What is granted comes back, unchanged, when each file is complete. */
  readonly grant: (asker: Asker, input: unknown, files: readonly AnnouncedFile[]) => Promise<Result<Readonly<Record<string, string | number>>, UploadRefusal>>;
  /** A file is there, whole, under its key: what became of it. The same file may be reported twice. The answer goes to the browser. */
  readonly complete: (granted: unknown, file: { readonly key: string; readonly name: string }) => Promise<Result<string, string>>;
};

/** Whether a request to /api/uploadthing announces files. */
export function isAnnouncement(request: Request): boolean {
  return new URL(request.url).searchParams.get("actionType") === "upload";
}

/** The answer to it: an address for each file, in their order. */
export const presignedSchema = z.array(z.object({ url: z.string(), key: z.string(), name: z.string(), customId: z.string().nullable() }));
