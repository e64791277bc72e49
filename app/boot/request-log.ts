// One line of JSON per request, without personal data: of the path only the words of the route table, never an id, a link's secret or a query.
import type { NextFunction, Request, Response } from "express";

export type WriteLine = (line: string) => void;

/** Replaces every segment of a path that is not a word of the route table. */
export function maskPath(path: string, words: ReadonlySet<string>): string {
  return path
    .split("/")
    .map((segment) => (segment === "" || words.has(segment.replace(/\.data$/, "")) ? segment : ":"))
    .join("/");
}

export function requestLog(words: ReadonlySet<string>, write: WriteLine, clock: () => number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const began = clock();
    response.on("close", () => {
      write(
        JSON.stringify({
          at: new Date(began).toISOString(),
          method: request.method,
          path: maskPath(request.path, words),
          status: response.writableEnded ? response.statusCode : 499,
          ms: clock() - began,
        }),
      );
    });
    next();
  };
}
