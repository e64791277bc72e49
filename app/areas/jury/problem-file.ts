// An assignment problem as other tools write it down, turned into numbers; whatever is wrong is named with its place.
import { ok, refused, type Result } from "#app/base/result";

import type { Groups } from "./connected";
import { wholeAffinity, type SeatProblem, type WholeAffinity } from "./seat-problem";

export type FileProblem = {
  readonly problem: SeatProblem;
  readonly affinity: WholeAffinity;
  /** As written, a cell per entry and juror. */
  readonly written: Float64Array;
  readonly entryIds: readonly string[];
  readonly jurorIds: readonly string[];
  readonly groups: Groups;
  /** By position. A file without groups is one group, called "all". */
  readonly groupNames: readonly string[];
  readonly seed: number;
};

/** Where it is, and what is wrong there: `jurors[2].max must be a whole number of at least 0`. */
export type FileFault = string;

const FIELDS = ["entries", "jurors", "affinity", "conflicts", "groups", "seed"];
const MOST = 1_000_000;
const DEFAULT_SEED = 1;

/** Stops reading at the first place that is wrong. */
class Fault extends Error {}

/**
 * `{"entries":[{"id","need"}],"jurors":[{"id","max","min"}],"affinity":[[…]],"conflicts":[["juror","entry"]],"groups":{"entry":"name"},"seed"}`;
 * min, conflicts, groups and seed may be left out.
 */
export function readProblem(json: unknown): Result<FileProblem, FileFault> {
  try {
    return ok(read(json));
  } catch (fault) {
    if (fault instanceof Fault) return refused(fault.message);
    throw fault;
  }
}

function read(json: unknown): FileProblem {
  const file = fieldsOf(json, "the file");
  const unknown = Object.keys(file).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw new Fault(`there is no field ${JSON.stringify(unknown)}; known are ${FIELDS.join(", ")}`);

  const entries = listOf(file.entries, "entries").map((entry, e) => fieldsOf(entry, `entries[${e}]`));
  const jurors = listOf(file.jurors, "jurors").map((juror, j) => fieldsOf(juror, `jurors[${j}]`));
  const entryIds = idsOf(entries, "entries");
  const jurorIds = idsOf(jurors, "jurors");
  const need = Int32Array.from(entries, (entry, e) => countOf(entry.need, `entries[${e}].need`));
  const max = Int32Array.from(jurors, (juror, j) => countOf(juror.max, `jurors[${j}].max`));
  const min = Int32Array.from(jurors, (juror, j) => (juror.min === undefined ? 0 : countOf(juror.min, `jurors[${j}].min`)));
  const torn = min.findIndex((least, j) => least > (max[j] ?? 0));
  if (torn >= 0) throw new Fault(`jurors[${torn}].min is ${min[torn]}, more than max, which is ${max[torn]}`);

  const written = matrixOf(file.affinity, entryIds.length, jurorIds.length);
  const affinity = wholeAffinity(written, jurorIds.length);
  const barred = conflictsOf(file.conflicts, entryIds, jurorIds);
  const fixed = new Uint8Array(written.length);
  return {
    problem: { entries: entryIds.length, jurors: jurorIds.length, need, min, max, affinity: affinity.values, barred, fixed },
    affinity,
    written,
    entryIds,
    jurorIds,
    ...groupsOf(file.groups, entryIds),
    seed: seedOf(file.seed),
  };
}

function matrixOf(value: unknown, entries: number, jurors: number): Float64Array {
  const rows = listOf(value, "affinity");
  if (rows.length !== entries) throw new Fault(`affinity has ${rows.length} rows, but there are ${entries} entries`);
  const matrix = new Float64Array(entries * jurors);
  rows.forEach((row, e) => {
    const cells = listOf(row, `affinity[${e}]`);
    if (cells.length !== jurors) throw new Fault(`affinity[${e}] has ${cells.length} numbers, but there are ${jurors} jurors`);
    cells.forEach((cell, j) => {
      if (typeof cell !== "number" || !Number.isFinite(cell)) throw new Fault(`affinity[${e}][${j}] must be a number, it is ${shown(cell)}`);
      matrix[e * jurors + j] = cell;
    });
  });
  return matrix;
}

function conflictsOf(value: unknown, entryIds: readonly string[], jurorIds: readonly string[]): Uint8Array {
  const barred = new Uint8Array(entryIds.length * jurorIds.length);
  const entryAt = new Map(entryIds.map((id, e) => [id, e]));
  const jurorAt = new Map(jurorIds.map((id, j) => [id, j]));
  listOf(value ?? [], "conflicts").forEach((pair, c) => {
    const place = `conflicts[${c}]`;
    const ids = listOf(pair, place);
    const [jurorId, entryId] = ids;
    if (ids.length !== 2 || typeof jurorId !== "string" || typeof entryId !== "string") throw new Fault(`${place} must be a juror's id and an entry's id, it is ${shown(pair)}`);
    const juror = jurorAt.get(jurorId);
    if (juror === undefined) throw new Fault(`${place}: there is no juror ${JSON.stringify(jurorId)}`);
    const entry = entryAt.get(entryId);
    if (entry === undefined) throw new Fault(`${place}: there is no entry ${JSON.stringify(entryId)}`);
    barred[entry * jurorIds.length + juror] = 1;
  });
  return barred;
}

function groupsOf(value: unknown, entryIds: readonly string[]): Pick<FileProblem, "groups" | "groupNames"> {
  if (value === undefined || value === null) return { groups: { of: new Int32Array(entryIds.length), count: 1 }, groupNames: ["all"] };
  const given = new Map(Object.entries(fieldsOf(value, "groups")));
  const known = new Set(entryIds);
  for (const [id, name] of given) {
    if (!known.has(id)) throw new Fault(`groups: there is no entry ${JSON.stringify(id)}`);
    if (typeof name !== "string") throw new Fault(`groups[${JSON.stringify(id)}] must be a name, it is ${shown(name)}`);
  }
  const groupNames = [...new Set(entryIds.flatMap((id) => given.get(id) ?? []))].map(String);
  const at = new Map<unknown, number>(groupNames.map((name, position) => [name, position]));
  return { groups: { of: Int32Array.from(entryIds, (id) => at.get(given.get(id)) ?? -1), count: groupNames.length }, groupNames };
}

function idsOf(items: readonly Readonly<Record<string, unknown>>[], list: string): readonly string[] {
  const first = new Map<string, number>();
  return items.map(({ id }, position) => {
    const place = `${list}[${position}].id`;
    if (typeof id !== "string" || id === "") throw new Fault(`${place} must be a text, it is ${shown(id)}`);
    const twin = first.get(id);
    if (twin !== undefined) throw new Fault(`${place}: ${JSON.stringify(id)} is the id of ${list}[${twin}] already`);
    first.set(id, position);
    return id;
  });
}

function seedOf(value: unknown): number {
  if (value === undefined || value === null) return DEFAULT_SEED;
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Fault(`seed must be a whole number, it is ${shown(value)}`);
  return value;
}

function countOf(value: unknown, place: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MOST) throw new Fault(`${place} must be a whole number from 0 to ${MOST}, it is ${shown(value)}`);
  return value;
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Fault(`${place} must be a list, it is ${shown(value)}`);
  return value;
}

function fieldsOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Fault(`${place} must be an object, it is ${shown(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "number" && !Number.isFinite(value)) return "too great";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
