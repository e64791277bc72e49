// A page that several people have open at once: what has changed for any of them is on it within a second, and a connection that is cut is said.
// Nothing that was typed depends on it. Without script a link asks for the page again.
import { useEffect, useState } from "react";

import { isRefusal, leadsToSignIn, tellTaken } from "#app/ui/saving";

export type Connection = "live" | "cut";
/** Longer than any answer takes that still comes. */
const PATIENCE_MS = 5_000;

/**
 * The state at `path` of this site as JSON, asked for every `everyMs` while somebody looks; `given` until a newer one is known. The server says
 * with 204 that it is still the version asked about. After an answer that did not come the next question tells whether it is back.
 */
export function useLive<T extends { readonly version: number }>(path: string, everyMs: number, given: T): { readonly state: T; readonly connection: Connection } {
  const [known, setKnown] = useState(given);
  const [connection, setConnection] = useState<Connection>("live");
  const state = known.version > given.version ? known : given;
  const { version } = state;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let asking = new AbortController();
    let isGone = false;
    async function ask(): Promise<void> {
      asking = new AbortController();
      const patience = setTimeout(() => asking.abort(), PATIENCE_MS);
      try {
        const answer = await fetch(`${path}?stand=${version}`, { signal: asking.signal });
        if (!answer.ok || answer.redirected) throw new Error(`the state does not come: ${answer.status}`);
        const next: T | null = answer.status === 204 ? null : await answer.json();
        if (isGone) return;
        setConnection("live");
        if (next !== null) setKnown(next);
      } catch {
        if (!isGone) setConnection("cut");
      } finally {
        clearTimeout(patience);
      }
    }
    async function keepAsking(): Promise<void> {
      if (document.visibilityState === "visible") await ask();
      if (!isGone) timer = setTimeout(keepAsking, everyMs);
    }
    function askNow(): void {
      clearTimeout(timer);
      asking.abort();
      void keepAsking();
    }
    timer = setTimeout(keepAsking, everyMs);
    document.addEventListener("visibilitychange", askNow);
    window.addEventListener("online", askNow);
    return () => {
      isGone = true;
      asking.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", askNow);
      window.removeEventListener("online", askNow);
    };
  }, [path, everyMs, version]);
  return { state, connection };
}

/** A form that did not reach the server, with all that stood in it. */
export type Unsent = { readonly unsent: readonly (readonly [name: string, value: string])[] };

export function isUnsent(answer: unknown): answer is Unsent {
  return typeof answer === "object" && answer !== null && "unsent" in answer;
}

/** The answer to a form, sent by `send` in the browser; a connection that is cut is an answer too and changes no page. */
export async function sendOrKeep<Answer>(request: Request, send: () => Promise<Answer>): Promise<Answer | Unsent> {
  const sent = await request.clone().formData();
  try {
    return await send();
  } catch (fault) {
    if (fault instanceof Response && fault.headers.has("Location") && !leadsToSignIn(fault)) tellTaken(sent);
    if (request.signal.aborted || fault instanceof Response || isRefusal(fault)) throw fault;
    return { unsent: [...sent].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])) };
  }
}
