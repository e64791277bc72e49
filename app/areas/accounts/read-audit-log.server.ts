// The data of the office's page on the audit log: what was done by whom, newest first (law §11).
import type { Instant } from "#app/base/instant";
import { SYSTEM } from "#app/services/audit/record";
import { searchLog } from "#app/services/audit/search-log";
import type { Q } from "#app/services/store";

import type { LogSearch } from "./audit-log";
import { selectIdsByWords, selectNames } from "./people.repo.server";

const PAGE = 50;

export type LogRow = {
  readonly seq: number;
  readonly at: Instant;
  /** Name of the person; null: the program itself. */
  readonly actor: string | null;
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
  return words === SYSTEM ? [SYSTEM] : selectIdsByWords(q, words);
}

/** Three queries at most, however many records. */
export async function readAuditLog(q: Q, { action, subject, person, before }: LogSearch): Promise<AuditLog> {
  const found = await searchLog(q, { action, subject, actors: await actorsBy(q, person), before }, PAGE + 1);
  const shown = found.slice(0, PAGE);
  const names = await selectNames(q, [...new Set(shown.flatMap(({ actor, subject: about }) => [actor, personIn(about) ?? actor]))]);
  return {
    rows: shown.map((row) => ({ ...row, actor: row.actor === SYSTEM ? null : (names.get(row.actor) ?? row.actor), subjectName: names.get(personIn(row.subject) ?? "") ?? null })),
    next: found.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
  };
}
