// Looks into files of foreign hands in a process beside the one that answers requests: one file at a time, in order of arrival, each within
// its time. The process starts with the first file, ends when nothing has come for a while, and starts again after it has died.
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";

import { ok, refused, type Result } from "#app/base/result";
import { PIXEL_LIMIT, type AttachmentType } from "#db/vocabulary/attachment";

export type Examined = {
  /** Of a PDF. */
  readonly pages: number | null;
  /** The same picture without what it tells besides; null where the file stays as it came. */
  readonly cleaned: Uint8Array | null;
  /** A WebP of at most PREVIEW_WIDTH × PREVIEW_HEIGHT pixels: the picture, or the first page. Null where none could be made in time. */
  readonly preview: Uint8Array | null;
};

/** `locked`: opens with a password only. */
export type ExamineRefusal = "broken" | "locked" | "too-many-pixels";

export type Searched = {
  /** What the pattern matched, each once, in order of appearance; at most WORDS. */
  readonly words: readonly string[];
  /** Letters of text in the whole file; 0 in one that is made of pictures. */
  readonly letters: number;
};

export type Examiner = {
  readonly examine: (file: { readonly type: AttachmentType; readonly bytes: () => Promise<Uint8Array> }) => Promise<Result<Examined, ExamineRefusal>>;
  /** Looks for `pattern` in the text of a PDF; of its text nothing else comes back. */
  readonly search: (file: { readonly bytes: () => Promise<Uint8Array>; readonly pattern: RegExp }) => Promise<Result<Searched, ExamineRefusal>>;
  readonly close: () => void;
};

const PREVIEW_WIDTH = 800;
const PREVIEW_HEIGHT = 1_200;
const WORDS = 50;

export type Order =
  | { readonly kind: "examine"; readonly type: AttachmentType; readonly bytes: Uint8Array; readonly limits: { readonly pixels: number; readonly width: number; readonly height: number } }
  | { readonly kind: "search"; readonly bytes: Uint8Array; readonly pattern: RegExp; readonly most: number };

type Told = { readonly refusal?: ExamineRefusal; readonly facts?: Omit<Examined, "preview">; readonly preview?: Uint8Array; readonly found?: Searched };
type Answer = Told & { readonly done?: true };

const PROCESS = createRequire(import.meta.url).resolve("#app/services/files/examiner-process.mjs");

/** `within`: milliseconds for each file; a picture that takes longer is refused as broken, a PDF goes without its preview. `idle`: how long to wait for another. */
export function openExaminer({ within, idle }: { readonly within: number; readonly idle: number }): Examiner {
  let child: ChildProcess | undefined;
  let resting: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): ChildProcess {
    const started = fork(PROCESS, { serialization: "advanced", execArgv: ["--max-old-space-size=256"], env: { NODE_ENV: "production" }, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    started.once("exit", () => {
      if (child === started) child = undefined;
    });
    return started;
  }

  function stop(): void {
    child?.kill("SIGKILL");
    child = undefined;
  }

  /** All that was told until it was done, or its time was over. */
  function ask(order: Order): Promise<Told> {
    const asked = (child ??= start());
    asked.ref();
    asked.channel?.ref();
    return new Promise((resolve) => {
      let told: Told = {};
      const timer = setTimeout(stop, within);
      function end(): void {
        clearTimeout(timer);
        asked.off("message", hear).off("exit", end).off("error", end);
        asked.unref();
        asked.channel?.unref();
        resolve(told);
      }
      function hear({ done, ...answer }: Answer): void {
        told = { ...answer, ...told };
        if (done) end();
      }
      asked.on("message", hear).once("exit", end).once("error", end);
      asked.send(order);
    });
  }

  function inTurn(order: () => Promise<Order>): Promise<Told> {
    const before = last;
    const turn = (async () => {
      await before.catch(() => undefined);
      clearTimeout(resting);
      const told = await ask(await order());
      resting = setTimeout(stop, idle).unref();
      return told;
    })();
    last = turn;
    return turn;
  }

  return {
    async examine({ type, bytes }) {
      const limits = { pixels: PIXEL_LIMIT, width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT };
      const { facts, preview, refusal } = await inTurn(async () => ({ kind: "examine", type, bytes: await bytes(), limits }));
      return facts ? ok({ ...facts, preview: preview ?? null }) : refused(refusal ?? "broken");
    },
    async search({ bytes, pattern }) {
      const { found, refusal } = await inTurn(async () => ({ kind: "search", bytes: await bytes(), pattern, most: WORDS }));
      return found ? ok(found) : refused(refusal ?? "broken");
    },
    close: stop,
  };
}
