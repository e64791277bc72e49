// The only home of status codes. Refusals that keep a form carry their values and errors; the others are thrown as whole pages.
import { data } from "@remix-run/node";

export type RefusedPage = "forbidden" | "not-found" | "gone" | "too-many" | "conflict" | "bad-request";

function page(status: number, kind: RefusedPage): Response {
  return new Response(kind, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

export const forbidden = () => page(403, "forbidden");
/** For what does not exist and for what the viewer must not know to exist. */
export const notFound = () => page(404, "not-found");
/** A link that was used or has expired. */
export const gone = () => page(410, "gone");
export const badRequest = () => page(400, "bad-request");

/** The page, but only what may be said to somebody to whom it does not open. */
export const denied = <T>(body: T) => data(body, { status: 403 });
/** A page that says that it knows nothing of what was asked for. */
export const unknown = <T>(body: T) => data(body, { status: 404 });
/** A page that says why a link has ended. */
export const ended = <T>(body: T) => data(body, { status: 410 });
/** The form again, with what was typed and what is wrong with it. */
export const invalid = <T>(body: T) => data(body, { status: 400 });
/** The form again: the state of things does not allow it (any more). */
export const conflict = <T>(body: T) => data(body, { status: 409 });
/** The form again: what was sent is larger than may be. */
export const tooLarge = <T>(body: T) => data(body, { status: 413 });
export const refusedForNow = <T>(body: T, seconds: number) => data(body, { status: 429, headers: { "Retry-After": String(seconds) } });

/** Too much is asked for at this moment. */
export const busy = (text: string, seconds: number) => new Response(text, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": String(seconds) } });

/** What is asked about has not changed. */
export const nothingNew = () => new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });

/** Of a file (file-response.server.ts). */
export const whole = (body: BodyInit | null, headers: Headers) => new Response(body, { status: 200, headers });
export const partly = (body: BodyInit | null, headers: Headers) => new Response(body, { status: 206, headers });
export const unchanged = (headers: Headers) => new Response(null, { status: 304, headers });
export const unsatisfiable = (headers: Headers) => new Response(null, { status: 416, headers });
