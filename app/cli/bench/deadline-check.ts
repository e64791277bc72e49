// After the deadline: is everything there that was acknowledged, once and no more?
import { asc, eq } from "drizzle-orm";

import { sha256Hex } from "#app/base/hash";
import { verifyChain } from "#app/services/audit/verify-chain";
import type { Store } from "#app/services/store";
import * as schema from "#db/schema";

import type { Done, Plan } from "./municipality";

function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** What is not as it must be, in words; empty when all is well. */
export async function lookForLosses(store: Store, plans: readonly Plan[], done: readonly Done[]): Promise<readonly string[]> {
  const { read } = store;
  const entries = new Map((await read.select().from(schema.entry)).map((row) => [row.id, row]));
  const versions = groupedBy(await read.select().from(schema.entryVersion), ({ entryId }) => entryId);
  const files = groupedBy(await read.select().from(schema.attachment), ({ entryId }) => entryId);
  const submissions = groupedBy(await read.select().from(schema.auditRecord).where(eq(schema.auditRecord.action, "entry.submitted")), ({ subject }) => subject);
  const mails = groupedBy(await read.select().from(schema.mail), ({ recipient }) => recipient);

  const losses = done.flatMap(({ entryId, summary, version }) => {
    const entry = entries.get(entryId);
    const [handedIn, ...others] = versions.get(entryId) ?? [];
    const wrong = (what: string, is: boolean) => (is ? [`${entryId}: ${what}`] : []);
    return [
      ...wrong("is not handed in", entry?.state !== "submitted" || entry.number === null),
      ...wrong(`holds "${entry?.summary}" and not what was saved last`, entry?.summary !== summary),
      ...wrong(`is version ${entry?.version}, not ${version}: a save is missing or was written twice`, entry?.version !== version),
      ...wrong("has not exactly one submitted version", handedIn === undefined || others.length > 0),
      ...wrong("was handed in with another text", handedIn !== undefined && !handedIn.content.includes(summary)),
      ...wrong("has a version that does not fit its checksum", handedIn !== undefined && sha256Hex(handedIn.content) !== handedIn.checksum),
      ...wrong("is in the log as submitted not exactly once", submissions.get(`entry:${entryId}`)?.length !== 1),
    ];
  });
  const missingFiles = plans.flatMap(({ entryId, email, file }) => {
    const [first, ...others] = files.get(entryId) ?? [];
    const isWhole = first !== undefined && first.sha256 === sha256Hex(file.bytes) && others.length === 0;
    return [...(isWhole ? [] : [`${entryId}: does not hold its file exactly once`]), ...(mails.get(email)?.length === 1 ? [] : [`${email}: did not get exactly one receipt`])];
  });
  const chain = await verifyChain(read);
  return [...losses, ...missingFiles, ...(await numberFaults(store)), ...(chain.intact ? [] : [`the log is broken at record ${chain.brokenAt}`])];
}

/** Numbers run from 1 in each category, without a gap and without a double. */
async function numberFaults({ read }: Store): Promise<readonly string[]> {
  const rows = await read.select({ categoryId: schema.entry.categoryId, running: schema.entry.running, number: schema.entry.number }).from(schema.entry).orderBy(asc(schema.entry.running));
  const doubles = rows.length - new Set(rows.map(({ number }) => number)).size;
  const gaps = [...groupedBy(rows, ({ categoryId }) => categoryId)].flatMap(([categoryId, own]) => (own.every(({ running }, i) => running === i + 1) ? [] : [`${categoryId}: the numbers have a gap`]));
  return [...(doubles > 0 ? [`${doubles} numbers were given twice`] : []), ...gaps];
}
