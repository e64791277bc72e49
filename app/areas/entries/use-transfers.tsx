// The files under way from a form of a page (transfers.tsx), as the page shows them; it asks before people leave it meanwhile.
import { useEffect, useState, useSyncExternalStore } from "react";

import { openSender, type UploadInput } from "./send-file";
import { createTransfers, isUnderWay, type Transfer, type Transfers } from "./transfers";

const LONGEST_PAUSE_MS = 30_000;
const NONE: readonly Transfer[] = [];
const unchanging = () => () => undefined;

/** A moment that grows with each failure; less when the browser notices that the line is back. */
function nextTry(tries: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** tries));
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    }
    window.addEventListener("online", done);
    signal.addEventListener("abort", done, { once: true });
  });
}

export type FileTransfers = {
  readonly transfers: Transfers;
  readonly list: readonly Transfer[];
  /** `input`: what is said beside these files. */
  readonly start: (files: readonly File[], input: UploadInput) => void;
  /** Whether the page's script runs. */
  readonly scripted: boolean;
};

/** `refusalOf`: why a file need not even be sent, beside those under way. `onAttached`: a file is there, the list is to be read anew. */
export function useTransfers(refusalOf: (file: File, coming: readonly Transfer[]) => string | undefined, onAttached: () => void): FileTransfers {
  const [{ transfers, inputs }] = useState(() => {
    const inputs = new WeakMap<File, UploadInput>();
    return { inputs, transfers: createTransfers({ openSender: (file) => openSender(file, inputs.get(file) ?? {}), nextTry }) };
  });
  const scripted = useSyncExternalStore(unchanging, () => true, () => false);
  const list = useSyncExternalStore(transfers.subscribe, transfers.list, () => NONE);
  const unfinished = list.some(isUnderWay);
  const attached = list.filter(({ state }) => state === "attached").length;

  useEffect(() => {
    if (attached > 0) onAttached();
  }, [attached, onAttached]);

  useEffect(() => {
    if (!unfinished) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unfinished]);

  function start(files: readonly File[], input: UploadInput): void {
    for (const file of files) inputs.set(file, input);
    transfers.add(files, (file) => refusalOf(file, transfers.list().filter(isUnderWay)));
  }

  return { transfers, list, start, scripted };
}
