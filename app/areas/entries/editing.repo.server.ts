// Who is writing at which draft, in the database.
import { and, asc, eq, gt, lte, ne, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { entryEditing, person } from "#db/schema";

const forget = prepared((q) => q.delete(entryEditing).where(and(eq(entryEditing.entryId, sql.placeholder("entryId")), lte(entryEditing.lastAt, sql.placeholder("after")))).prepare());

const note = prepared((q) =>
  q
    .insert(entryEditing)
    .values({ entryId: sql.placeholder("entryId"), personId: sql.placeholder("personId"), since: sql.placeholder("at"), lastAt: sql.placeholder("at") })
    .onConflictDoUpdate({ target: [entryEditing.entryId, entryEditing.personId], set: { lastAt: sql`excluded.last_at` } })
    .prepare(),
);

/** A saving at `at`; it goes on with the sitting of the person's last one unless that was before `after`. */
export async function noteEditing(q: Q, { entryId, personId, at, after }: { entryId: string; personId: string; at: Instant; after: Instant }): Promise<void> {
  await forget(q).run({ entryId, after });
  await note(q).run({ entryId, personId, at });
}

const othersOf = prepared((q) =>
  q
    .select({ name: person.name, since: entryEditing.since })
    .from(entryEditing)
    .innerJoin(person, eq(person.id, entryEditing.personId))
    .where(and(eq(entryEditing.entryId, sql.placeholder("entryId")), ne(entryEditing.personId, sql.placeholder("personId")), gt(entryEditing.lastAt, sql.placeholder("after"))))
    .orderBy(asc(entryEditing.since))
    .prepare(),
);

/** Others than `personId` who have saved after `after`; whoever began first comes first. */
export async function selectOthersEditing(q: Q, { entryId, personId, after }: { entryId: string; personId: string; after: Instant }): Promise<{ name: string; since: Instant }[]> {
  return othersOf(q).all({ entryId, personId, after });
}
