// lorbeer assign PROBLEM.json: assigns jurors to entries by the same law as the pages do, for people with other tools.
import { readFile } from "node:fs/promises";

import { readProblem, type FileProblem } from "#app/areas/jury/problem-file";
import { solveAssignment } from "#app/areas/jury/solve-assignment.server";

import { answerOf, tableOf } from "./assign/answer";
import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";

const INFEASIBLE = 3;

export const assignCommand: Command = {
  summary: "assigns jurors to entries from a file",
  help: `Usage: npm run -s lorbeer -- assign PROBLEM.json [--json] [--aim total] [--time-limit SECONDS]

PROBLEM.json:
  {"entries":    [{"id": "e1", "need": 3}],              jurors that each entry is to have
   "jurors":     [{"id": "j1", "max": 4, "min": 0}],     entries that each juror takes at most, and at least (0)
   "affinity":   [[…]],                                  a row per entry, a number per juror: how well they fit
   "conflicts":  [["j1", "e1"]],                         pairs that must never meet (none)
   "groups":     {"e1": "A"},                            entries whose scores are to be compared (all)
   "seed":       1}                                      decides between equals

The affinity of the worst-off entry is as large as possible, then the total, then the loads are as even as these allow, then jurors and
entries of each group hang together if they can. Equal file, equal answer.
  --json                 the answer as one JSON object on standard output
  --aim total            the largest total alone, whoever is worst off
  --time-limit SECONDS   stop improving after so many seconds: the answer then depends on the machine (no limit)
Exit codes: 0 assigned ("optimal", or "feasible" where a better one is not ruled out), 1 it failed, 2 wrong use or a bad file, 3 no assignment keeps all rules.`,
  async run(args, print) {
    const { values, positionals } = readArgs(args, { json: { type: "boolean", default: false }, aim: { type: "string", default: "fair" }, "time-limit": { type: "string" } }, ["PROBLEM.json"]);
    if (values.aim !== "fair" && values.aim !== "total") throw new CommandFault(2, "--aim must be total or fair");
    const seconds = values["time-limit"] === undefined ? Infinity : Number(values["time-limit"]);
    if (!(seconds > 0)) throw new CommandFault(2, "--time-limit must be a number of seconds greater than 0");

    const file = await readProblemFile(positionals[0] ?? "");
    const elapsed = () => performance.now() / 1_000;
    const optimised = await solveAssignment({ kind: "anew", ...file, aim: values.aim }, () => seconds - elapsed());
    const answer = answerOf(file, optimised, Math.round(elapsed() * 1_000) / 1_000);
    if (values.json) print(JSON.stringify(answer));
    else for (const line of tableOf(answer)) print(line);
    return answer.status === "infeasible" ? INFEASIBLE : 0;
  },
};

async function readProblemFile(path: string): Promise<FileProblem> {
  const text = await readFile(path, "utf8").catch((fault: NodeJS.ErrnoException) => {
    throw new CommandFault(2, fault.code === "ENOENT" ? `there is no file ${path}` : `${path} cannot be read: ${fault.message}`);
  });
  const problem = readProblem(parse(text.replace(/^\uFEFF/, ""), path));
  if (!problem.ok) throw new CommandFault(2, `${path}: ${problem.reason}`);
  return problem.value;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new CommandFault(2, `${path} is not JSON: ${fault instanceof Error ? fault.message.replaceAll(/\s+/g, " ") : String(fault)}`);
  }
}
