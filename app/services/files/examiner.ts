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

export type Examiner = {
  readonly examine: (file: { readonly type: AttachmentType; readonly bytes: () => Promise<Uint8Array> }) => Promise<Result<Examined, ExamineRefusal>>;
  readonly close: () => void;
};

const PREVIEW_WIDTH = 800;
const PREVIEW_HEIGHT = 1_200;

export type Order = {
  readonly type: AttachmentType;
  readonly bytes: Uint8Array;
  readonly limits: { readonly pixels: number; readonly width: number; readonly height: number };
};

type Answer = { readonly refusal?: ExamineRefusal; readonly facts?: Omit<Examined, "preview">; readonly preview?: Uint8Array; readonly done?: true };

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

  function ask(order: Order): Promise<Result<Examined, ExamineRefusal>> {
    const asked = (child ??= start());
    asked.ref();
    asked.channel?.ref();
    return new Promise((resolve) => {
      let refusal: ExamineRefusal | undefined;
      let facts: Answer["facts"];
      let preview: Uint8Array | undefined;
      const timer = setTimeout(stop, within);
      function end(): void {
        clearTimeout(timer);
        asked.off("message", hear).off("exit", end).off("error", end);
        asked.unref();
        asked.channel?.unref();
        if (facts) resolve(ok({ ...facts, preview: preview ?? null }));
        else resolve(refused(refusal ?? "broken"));
      }
      function hear(answer: Answer): void {
        refusal ??= answer.refusal;
        facts ??= answer.facts;
        preview ??= answer.preview;
        if (answer.done) end();
      }
      asked.on("message", hear).once("exit", end).once("error", end);
      asked.send(order);
    });
  }

  return {
    async examine({ type, bytes }) {
      const before = last;
      const turn = (async () => {
        await before.catch(() => undefined);
        clearTimeout(resting);
        const limits = { pixels: PIXEL_LIMIT, width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT };
        const answer = await ask({ type, bytes: await bytes(), limits });
        resting = setTimeout(stop, idle).unref();
        return answer;
      })();
      last = turn;
      return turn;
    },
    close: stop,
  };
}
