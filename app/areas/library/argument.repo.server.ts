// Arguments and their versions, as they are stored.
import { and, asc, desc, eq, max } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { argument, argumentVersion, person } from "#db/schema";
import type { ArgumentContent, ArgumentState } from "#db/vocabulary/argument";

const CURRENT = { id: argument.id, state: argument.state, version: argument.version, updatedAt: argument.updatedAt, content: argumentVersion.content };

const current = (q: Q) => q.select(CURRENT).from(argument).innerJoin(argumentVersion, and(eq(argumentVersion.argumentId, argument.id), eq(argumentVersion.no, argument.version)));

export type ArgumentRow = Awaited<ReturnType<typeof selectArguments>>[number];

/** In their order. */
export async function selectArguments(q: Q) {
  return current(q).orderBy(asc(argument.position), asc(argument.id));
}

export async function selectArgumentsIn(q: Q, state: ArgumentState) {
  return current(q).where(eq(argument.state, state)).orderBy(asc(argument.position), asc(argument.id));
}

export async function selectArgument(q: Q, id: string) {
  const [row] = await current(q).where(eq(argument.id, id)).limit(1);
  return row;
}

/** The newest first, with who saved them. */
export async function selectVersions(q: Q, argumentId: string) {
  return q
    .select({ no: argumentVersion.no, content: argumentVersion.content, savedAt: argumentVersion.savedAt, savedBy: person.name })
    .from(argumentVersion)
    .leftJoin(person, eq(person.id, argumentVersion.savedBy))
    .where(eq(argumentVersion.argumentId, argumentId))
    .orderBy(desc(argumentVersion.no));
}

export async function nextPosition(q: Q): Promise<number> {
  const [row] = await q.select({ last: max(argument.position) }).from(argument);
  return (row?.last ?? 0) + 1;
}

type Saved = { readonly id: string; readonly content: ArgumentContent; readonly at: Instant; /** Null: the product itself. */ readonly by: string | null };

/** Its first version; not public yet. */
export async function insertArgument(q: Q, { id, content, at, by }: Saved): Promise<void> {
  await q.insert(argument).values({ id, state: "draft", version: 1, position: await nextPosition(q), createdAt: at, updatedAt: at });
  await q.insert(argumentVersion).values({ argumentId: id, no: 1, content, savedAt: at, savedBy: by });
}

export async function insertVersion(q: Q, { id, no, content, at, by }: Saved & { readonly no: number }): Promise<void> {
  await q.insert(argumentVersion).values({ argumentId: id, no, content, savedAt: at, savedBy: by });
  await q.update(argument).set({ version: no, updatedAt: at }).where(eq(argument.id, id));
}

export async function setState(q: Q, id: string, state: ArgumentState, at: Instant): Promise<void> {
  await q.update(argument).set({ state, updatedAt: at }).where(eq(argument.id, id));
}
