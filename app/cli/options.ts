// Reads the words behind a command. What a command does not know is wrong use, exit code 2.
import { parseArgs, type ParseArgsConfig } from "node:util";

import { CommandFault } from "./command";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options and the words that are none; `words` names those that must be there, `further` those that may follow them, or "any number" of them. */
export function readArgs<const O extends Options>(args: readonly string[], options: O, words: readonly string[], further: readonly string[] | "any number" = []) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (positionals.length >= words.length && (further === "any number" || positionals.length <= words.length + further.length)) return { values, positionals };
  } catch (fault) {
    throw new CommandFault(2, `${fault instanceof Error ? fault.message : String(fault)}; see --help`);
  }
  throw new CommandFault(2, `needs ${words.length === 0 ? "no further words" : words.join(" ")}; see --help`);
}
