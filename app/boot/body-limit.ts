// How much a request may send. A body without a stated length is refused where a form belongs; uploads count their own bytes.
import type { NextFunction, Request, Response } from "express";

/** Bytes of a form without files; the longest answers of an entry fit many times. */
export const FORM_LIMIT = 1_000_000;

export function limitBody(limitOf: (request: Request) => number, refuse: (request: Request, response: Response) => void) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const stated = request.headers["content-length"];
    const chunked = request.headers["transfer-encoding"] !== undefined;
    if (stated === undefined && !chunked) return next();
    if (stated !== undefined && Number(stated) <= limitOf(request)) return next();
    // What was announced is not read: the connection ends with the answer.
    response.setHeader("Connection", "close");
    refuse(request, response);
  };
}
