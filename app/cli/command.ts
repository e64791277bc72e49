// What a command of the command line is. Exit codes: 0 done, 1 a fault or a verdict against what was checked, 2 wrong use.

export type Command = {
  readonly summary: string;
  /** Shown for --help: usage, options, exit codes. */
  readonly help: string;
  /** Returns the exit code. */
  readonly run: (args: readonly string[], print: (line: string) => void) => Promise<number>;
};

/** Ends the command with `code` and one line. */
export class CommandFault extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}
