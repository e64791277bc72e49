// What an open page asks for again now and then, without anybody doing anything. A page that nobody looks at does not ask.
import { useEffect, useState } from "react";

/** The JSON at `path` of this site, asked for every `everyMs`; `given` until then and whenever it is another. What cannot be had changes nothing. */
export function usePolled<T>(path: string, everyMs: number, given: T): T {
  const [known, setKnown] = useState({ given, value: given });
  if (known.given !== given) setKnown({ given, value: given });
  useEffect(() => {
    const gone = new AbortController();
    async function ask(): Promise<void> {
      const answer = await fetch(path, { signal: gone.signal });
      if (!answer.ok || answer.redirected) return;
      const value: T = await answer.json();
      setKnown((before) => ({ ...before, value }));
    }
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") ask().catch(() => undefined);
    }, everyMs);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [path, everyMs]);
  return known.given === given ? known.value : given;
}
