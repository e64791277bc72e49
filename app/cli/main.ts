// The command line: `npm run -s lorbeer -- COMMAND`. Finds the command, answers --help, turns faults into one line and an exit code.
import { CommandFault, type Command } from "./command";
import { assignCommand } from "./assign";
import { backupCommand } from "./backup";
import { benchCommand } from "./bench";
import { demoCommand } from "./demo";
import { migrateCommand } from "./migrate";
import { rankCommand } from "./rank";
import { restoreCommand } from "./restore";
import { verifyCommand } from "./verify";

const COMMANDS: readonly Command[] = [migrateCommand, backupCommand, restoreCommand, verifyCommand, assignCommand, rankCommand, demoCommand, benchCommand];

const print = (line: string) => void process.stdout.write(`${line}\n`);

function overview(): string {
  return ["Usage: npm run -s lorbeer -- COMMAND [--help]", "", ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`)].join("\n");
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    print(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new CommandFault(2, `there is no command "${name}"; see --help`);
  if (args.includes("--help")) {
    print(command.help);
    return 0;
  }
  return command.run(args, print);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(`lorbeer: ${fault instanceof Error ? fault.message.split("\n")[0] : String(fault)}`);
    process.exitCode = fault instanceof CommandFault ? fault.code : 1;
  },
);
