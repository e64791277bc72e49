// How bytes come in: the handler for browsers' uploads and the parts of the application that it hangs on.
import type { RequestHandler } from "express";

export type Uploads = {
  /** Takes PUT and HEAD of upload addresses that this product has handed out. */
  readonly ingest: RequestHandler;
  /** Origins that a browser sends files to or shows pictures from, besides our own. */
  readonly browserOrigins: readonly string[];
};
