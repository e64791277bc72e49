// The data of the office's page on the audit log: what was done by whom, newest first (law §11).
import type { Instant } from "#app/base/instant";
import { GUEST, SYSTEM } from "#app/services/audit/record";
import { searchLog } from "#app/services/audit/search-log";
import type { Q } from "#app/services/store";

import type { LogSearch } from "./audit-log";
import { selectIdsByWords, selectNames } from "./people.repo.server";

const PAGE = 50;

export type LogRow = {
  readonly seq: number;
  readonly at: Instant;
  readonly by: "person" | "system" | "guest";
  /** Name of the person; empty for the program itself and for a guest. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** Name of the person the record is about, when it is about one. */
  readonly subjectName: string | null;
  /** JSON, or null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
};

export type AuditLog = {
  readonly rows: readonly LogRow[];
  /** Number to go on before; null at the end. */
  readonly next: number | null;
};

const personIn = (subject: string) => (subject.startsWith("person:") ? subject.slice("person:".length) : undefined);

/** Null: whoever. */
async function actorsBy(q: Q, words: string): Promise<readonly string[] | null> {
  if (words === "") return null;
  return words === SYSTEM || words === GUEST ? [words] : selectIdsByWords(q, words);
}

function whoDid(actor: string, names: ReadonlyMap<string, string>): Pick<LogRow, "by" | "actor"> {
  if (actor === SYSTEM) return { by: "system", actor: "" };
  if (actor === GUEST) return { by: "guest", actor: "" };
  return { by: "person", actor: names.get(actor) ?? actor };
}

/** Three queries at most, however many records. */
export async function readAuditLog(q: Q, { action, subject, person, before }: LogSearch): Promise<AuditLog> {
  const found = await searchLog(q, { action, subject, actors: await actorsBy(q, person), before }, PAGE + 1);
  const shown = found.slice(0, PAGE);
  const names = await selectNames(q, [...new Set(shown.flatMap(({ actor, subject: about }) => [actor, personIn(about) ?? actor]))]);
  return {
    rows: shown.map((row) => ({ ...row, ...whoDid(row.actor, names), subjectName: names.get(personIn(row.subject) ?? "") ?? null })),
    next: found.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
  };
}
