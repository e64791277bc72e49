// The files under way from a page: a few at a time, each can be held, sent on and given up; one whose connection broke off goes on by itself.
// How a file is sent: send-file.tsx. What the page shows of it: file-uploader.tsx.
import type { FileSender, OpenSender } from "./send-file";

export type TransferState = "waiting" | "sending" | "held" | "cut" | "attached" | "refused";

export type Transfer = {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Whole percents of its bytes. */
  readonly percent: number;
  readonly state: TransferState;
  /** Of a refused one. */
  readonly reason: string;
};

export type Transfers = {
  readonly list: () => readonly Transfer[];
  readonly subscribe: (listener: () => void) => () => void;
  /** `refusalOf`: why a file need not even be sent; undefined when it may. */
  readonly add: (files: readonly File[], refusalOf: (file: File) => string | undefined) => void;
  readonly hold: (id: number) => void;
  readonly goOn: (id: number) => void;
  readonly giveUp: (id: number) => void;
};

export type TransferParts = {
  readonly openSender: OpenSender;
  /** Resolves when a cut transfer is worth another try, at the latest when `signal` is aborted. `tries`: how many have failed in a row. */
  readonly nextTry: (tries: number, signal: AbortSignal) => Promise<void>;
};

const AT_ONCE = 3;
/** How often a server may answer with a fault before the file is given back. */
const MAX_FAILURES = 5;

export function isUnderWay({ state }: Transfer): boolean {
  return state !== "attached" && state !== "refused";
}

export function createTransfers({ openSender, nextTry }: TransferParts): Transfers {
  let shown: readonly Transfer[] = [];
  let count = 0;
  let busy = 0;
  const listeners = new Set<() => void>();
  const senders = new Map<number, FileSender>();
  /** Stops what a transfer does at the moment: sending, or waiting for the next try. */
  const stops = new Map<number, AbortController>();

  function show(transfers: readonly Transfer[]): void {
    shown = transfers;
    for (const listener of listeners) listener();
  }
  const change = (id: number, to: Partial<Transfer>) => show(shown.map((transfer) => (transfer.id === id ? { ...transfer, ...to } : transfer)));
  const stateOf = (id: number) => shown.find((transfer) => transfer.id === id)?.state;

  function begin(id: number): AbortSignal {
    const controller = new AbortController();
    stops.set(id, controller);
    return controller.signal;
  }

  async function carry(id: number, sender: FileSender, size: number): Promise<void> {
    let failures = 0;
    for (let tries = 0; stateOf(id) === "waiting"; tries++) {
      change(id, { state: "sending" });
      const onProgress = (loaded: number) => change(id, { percent: Math.floor((Math.min(loaded, size) / size) * 100) });
      const outcome = await sender.send(onProgress, begin(id));
      if (outcome.kind === "failed") failures++;
      if (failures > MAX_FAILURES) change(id, { state: "refused", reason: "fault" });
      else if ((outcome.kind === "cut" || outcome.kind === "failed") && stateOf(id) === "sending") {
        change(id, { state: "cut" });
        await nextTry(tries, begin(id));
        if (stateOf(id) === "cut") change(id, { state: "waiting" });
      } else if (outcome.kind === "attached") change(id, { state: "attached", percent: 100 });
      else if (outcome.kind === "refused") change(id, { state: "refused", reason: outcome.reason });
    }
  }

  function next(): void {
    const waiting = busy < AT_ONCE ? shown.find(({ id, state }) => state === "waiting" && !stops.has(id)) : undefined;
    const sender = waiting && senders.get(waiting.id);
    if (!waiting || !sender) return;
    busy++;
    begin(waiting.id);
    void carry(waiting.id, sender, waiting.size).finally(() => {
      busy--;
      stops.delete(waiting.id);
      if (!shown.some((transfer) => transfer.id === waiting.id && isUnderWay(transfer))) senders.delete(waiting.id);
      next();
    });
    next();
  }

  return {
    list: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files, refusalOf) {
      const added = files.map((file): Transfer => {
        const id = ++count;
        const reason = refusalOf(file);
        if (reason === undefined) senders.set(id, openSender(file));
        return { id, name: file.name, size: file.size, percent: 0, state: reason === undefined ? "waiting" : "refused", reason: reason ?? "" };
      });
      show([...shown.filter(isUnderWay), ...added]);
      next();
    },
    hold(id) {
      change(id, { state: "held" });
      stops.get(id)?.abort();
    },
    goOn(id) {
      if (stateOf(id) === "cut") return stops.get(id)?.abort();
      change(id, { state: "waiting" });
      next();
    },
    giveUp(id) {
      show(shown.filter((transfer) => transfer.id !== id));
      stops.get(id)?.abort();
      senders.delete(id);
    },
  };
}
