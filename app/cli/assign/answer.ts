// The answer to an assignment problem, with the ids of the file: as data for other tools, and as words and a table for people.
import type { LackCause, Lack, Relaxation } from "#app/areas/jury/lack";
import type { Optimised } from "#app/areas/jury/optimise";
import type { FileProblem } from "#app/areas/jury/problem-file";
import { entryTotals, loadsOf, totalOf, worstOf } from "#app/areas/jury/seat-problem";

export type Answer = {
  readonly status: Optimised["status"];
  readonly assignments: readonly (readonly [entry: string, juror: string])[];
  readonly worst: number | null;
  readonly total: number | null;
  readonly loads: Readonly<Record<string, number>>;
  readonly connected: Readonly<Record<string, boolean>>;
  readonly shortages: readonly { readonly entry: string; readonly missing: number; readonly because: readonly string[] }[];
  /** Only when infeasible: jurors below their least, and what would help, done together. */
  readonly idle?: readonly { readonly juror: string; readonly missing: number; readonly because: readonly string[] }[];
  readonly relaxations?: readonly string[];
  readonly seconds: number;
};

export function answerOf(file: FileProblem, optimised: Optimised, seconds: number): Answer {
  if (optimised.status === "infeasible") return { status: "infeasible", assignments: [], worst: null, total: null, loads: {}, connected: {}, ...lackWords(file, optimised.lack), seconds };
  const { problem, entryIds, jurorIds, groupNames } = file;
  const { status, seats, connected } = optimised;
  const assignments = entryIds.flatMap((entry, e) => jurorIds.flatMap((juror, j) => (seats[e * problem.jurors + j] === 1 ? [[entry, juror] as const] : [])));
  const loads = loadsOf(problem, seats);
  return {
    status,
    assignments,
    ...sums(file, seats),
    loads: Object.fromEntries(jurorIds.map((juror, j) => [juror, loads[j] ?? 0])),
    connected: Object.fromEntries(groupNames.map((name, group) => [name, connected[group] ?? true])),
    shortages: [],
    seconds,
  };
}

/** In the unit of the file, without the noise of adding decimals. */
function sums({ problem, affinity, written }: FileProblem, seats: Uint8Array): { readonly worst: number; readonly total: number } {
  const finite = (value: number) => (Number.isFinite(value) ? value : 0);
  if (affinity.exact) {
    const steps = Math.round(1 / affinity.unit);
    return { worst: finite(worstOf(problem, seats)) / steps, total: totalOf(problem, seats) / steps };
  }
  const asWritten = { ...problem, affinity: written };
  const totals = entryTotals(asWritten, seats).filter((_, e) => (problem.need[e] ?? 0) > 0);
  return { worst: finite(totals.reduce((worst, total) => Math.min(worst, total), Infinity)), total: totalOf(asWritten, seats) };
}

function lackWords(file: FileProblem, { shortages, idle, relaxations }: Lack): Required<Pick<Answer, "shortages" | "idle" | "relaxations">> {
  const { entryIds, jurorIds } = file;
  return {
    shortages: shortages.map(({ entry, missing, because }) => ({ entry: entryIds[entry] ?? "", missing, because: because.map((cause) => causeWords(file, cause)) })),
    idle: idle.map(({ juror, missing, because }) => ({ juror: jurorIds[juror] ?? "", missing, because: because.map((cause) => causeWords(file, cause)) })),
    relaxations: relaxations.map((relaxation) => relaxationWords(file, relaxation)),
  };
}

function causeWords({ entryIds, jurorIds }: FileProblem, cause: LackCause): string {
  switch (cause.rule) {
    case "too-few-jurors":
      return `there ${cause.jurors === 1 ? "is" : "are"} only ${counted(cause.jurors, "juror")}`;
    case "barred":
      return `conflicts keep ${named(cause.jurors, jurorIds)} away and cannot be lifted; ${counted(cause.left, "juror")} may judge it`;
    case "juror-maximum":
      return `${named(cause.jurors, jurorIds)} together take at most ${counted(cause.most, "entry", "entries")}, but ${named(cause.entries, entryIds)} ${cause.entries.length === 1 ? "needs" : "need"} ${cause.needed} of these seats`;
    case "too-few-seats":
      return `the least loads sum up to ${cause.least}, the entries need ${counted(cause.seats, "seat")}, and conflicts count too`;
  }
}

function relaxationWords({ entryIds, jurorIds }: FileProblem, relaxation: Relaxation): string {
  switch (relaxation.kind) {
    case "raise-maximum":
      return `raise max of ${jurorIds[relaxation.juror]} by ${relaxation.by}`;
    case "more-jurors":
      return `find ${counted(relaxation.jurors, "more juror")} without a conflict with ${entryIds[relaxation.entry]}, or lower its need by ${relaxation.jurors}`;
    case "lower-minimum":
      return `lower min of ${jurorIds[relaxation.juror]} by ${relaxation.by}`;
  }
}

const NAMED = 8;

function named(positions: readonly number[], ids: readonly string[]): string {
  const names = positions.slice(0, NAMED).map((position) => ids[position] ?? "");
  return positions.length > NAMED ? `${names.join(", ")} and ${positions.length - NAMED} more` : names.join(", ");
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Lines for people: each entry with its jurors, each juror's load, and what stands in the way. */
export function tableOf(answer: Answer): readonly string[] {
  const seconds = `${answer.seconds.toFixed(2)} s`;
  if (answer.status === "infeasible") {
    return [
      `No assignment keeps all rules (${seconds}).`,
      ...answer.shortages.flatMap(({ entry, missing, because }) => [`  ${entry} lacks ${counted(missing, "juror")}:`, ...because.map((line) => `    ${line}`)]),
      ...(answer.idle ?? []).flatMap(({ juror, missing, because }) => [`  ${juror} stays ${missing} below min:`, ...because.map((line) => `    ${line}`)]),
      "What would help, done together:",
      ...(answer.relaxations ?? []).map((line) => `  ${line}`),
    ];
  }
  const jurorsOf = new Map<string, string[]>();
  for (const [entry, juror] of answer.assignments) jurorsOf.set(entry, [...(jurorsOf.get(entry) ?? []), juror]);
  const width = Math.max(5, ...[...jurorsOf.keys()].map((id) => id.length));
  const loads = Object.entries(answer.loads);
  const loadWidth = Math.max(5, ...loads.map(([id]) => id.length));
  const torn = Object.entries(answer.connected).filter(([, whole]) => !whole);
  return [
    `${answer.status === "optimal" ? "The best assignment there is" : "An assignment; it is not certain that it is the best"} (${seconds}).`,
    `Worst-off entry ${answer.worst}, total ${answer.total}.`,
    ...torn.map(([name]) => `Group ${name} falls into parts: no juror links them, their scores cannot be compared.`),
    "",
    `${"entry".padEnd(width)}  jurors`,
    ...[...jurorsOf].map(([entry, jurors]) => `${entry.padEnd(width)}  ${jurors.join(" ")}`),
    "",
    `${"juror".padEnd(loadWidth)}  entries`,
    ...loads.map(([juror, load]) => `${juror.padEnd(loadWidth)}  ${load}`),
  ];
}
