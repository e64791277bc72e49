// One request to the server under load, as cheaply as it can be made: the load must not be what is measured.
import { Agent, request, type IncomingHttpHeaders } from "node:http";

export type Asked = { readonly method: "GET" | "POST"; readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer };
export type Answered = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string; /** Milliseconds from sending to the last byte. */ readonly took: number };

export type Ask = (asked: Asked) => Promise<Answered>;

const TIMEOUT_MS = 60_000;

/** Rejects when no answer came: the server was not there, or went away. */
export function asking(origin: string): Ask {
  const agent = new Agent({ keepAlive: true });
  return ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const sent = request(origin + path, { agent, method, headers: { origin, ...headers, ...length }, timeout: TIMEOUT_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("aborted", () => reject(new Error("the answer was cut off")));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString("utf8"), took: performance.now() - began }));
      });
      sent.on("error", reject);
      sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
      sent.end(body);
    });
}
