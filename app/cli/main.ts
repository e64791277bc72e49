// The command line: `npm run -s lorbeer -- COMMAND`. Finds the command, answers --help, turns faults into one line and an exit code.
import { CommandFault, type Command } from "./command";
/** Loaded when asked for: who ranks a file needs no database, no mail and no pages. */
const COMMANDS = {
  migrate: async () => (await import("./migrate")).migrateCommand,
  backup: async () => (await import("./backup")).backupCommand,
  restore: async () => (await import("./restore")).restoreCommand,
  verify: async () => (await import("./verify")).verifyCommand,
  assign: async () => (await import("./assign")).assignCommand,
  rank: async () => (await import("./rank")).rankCommand,
  demo: async () => (await import("./demo")).demoCommand,
  bench: async () => (await import("./bench")).benchCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function overview(): Promise<string> {
  const lines = Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).summary}`);
  return ["Usage: npm run -s lorbeer -- COMMAND [--help]", "", ...(await Promise.all(lines))].join("\n");
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    print(await overview());
    return name === undefined ? 2 : 0;
  }
  if (!isCommand(name)) throw new CommandFault(2, `there is no command "${name}"; see --help`);
  const command = await COMMANDS[name]();
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
