// What foreign files are looked at with before anybody is shown them.
import { openClamd, type ClamdAddress, type Scanner } from "./clamd";
import { openExaminer, type Examiner } from "./examiner";

export type FileChecks = {
  readonly examiner: Examiner;
  /** Undefined where no virus scanner is configured. */
  readonly scanner: Scanner | undefined;
};

const EXAMINE_MS = 20_000;
const IDLE_MS = 60_000;
const SCAN_MS = 60_000;

const SEARCH_MS = 60_000;

/** For the text of files; a process of its own, so that no upload waits for it. */
export function openSearcher(): Examiner {
  return openExaminer({ within: SEARCH_MS, idle: IDLE_MS });
}

export function openFileChecks(clamd: ClamdAddress | undefined): FileChecks {
  return {
    examiner: openExaminer({ within: EXAMINE_MS, idle: IDLE_MS }),
    scanner: clamd === undefined ? undefined : openClamd(clamd, SCAN_MS),
  };
}
