// The list of people as the office sees it: with organisation, role and jury seat, in one query per page.
import { and, asc, count, eq, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";

import { holdsText } from "#app/services/holds-text";
import type { Q } from "#app/services/store";
import { juror, organisation, person, personRole } from "#db/schema";
import { OFFICE_ROLES, type PersonRole } from "#db/vocabulary/person";

import type { PeopleGroup } from "./people";

export type PeopleSearch = { readonly words: string; readonly group: PeopleGroup };

const roleOf = sql<PersonRole | null>`(select max(${personRole.role}) from ${personRole} where ${personRole.personId} = ${person.id})`;
const seatsOf = sql<number>`(select count(*) from ${juror} where ${juror.personId} = ${person.id} and ${juror.state} = 'accepted')`;

const GROUPS = {
  all: undefined,
  office: inArray(roleOf, [...OFFICE_ROLES]),
  jury: sql`${seatsOf} > 0`,
  entrants: isNotNull(person.organisationConfirmedAt),
  waiting: and(isNotNull(person.organisationId), isNull(person.organisationConfirmedAt), isNotNull(person.emailVerifiedAt)),
} as const satisfies Record<PeopleGroup, SQL | undefined>;

function found({ words, group }: PeopleSearch): SQL | undefined {
  const text = words.trim();
  const named = text === "" ? undefined : or(holdsText(person.name, text), holdsText(person.email, text), holdsText(organisation.name, text));
  return and(isNull(person.removedAt), GROUPS[group], named);
}

const COLUMNS = {
  id: person.id,
  name: person.name,
  email: person.email,
  locale: person.locale,
  createdAt: person.createdAt,
  emailVerifiedAt: person.emailVerifiedAt,
  organisationId: person.organisationId,
  organisation: organisation.name,
  organisationKind: organisation.kind,
  organisationConfirmedAt: person.organisationConfirmedAt,
  role: roleOf,
  seats: seatsOf,
};

/** By name. */
export async function selectPeople(q: Q, search: PeopleSearch, { limit, offset }: { readonly limit: number; readonly offset: number }) {
  return q
    .select(COLUMNS)
    .from(person)
    .leftJoin(organisation, eq(organisation.id, person.organisationId))
    .where(found(search))
    .orderBy(asc(person.name), asc(person.id))
    .limit(limit)
    .offset(offset);
}

export async function countPeople(q: Q, search: PeopleSearch): Promise<number> {
  const [row] = await q.select({ n: count() }).from(person).leftJoin(organisation, eq(organisation.id, person.organisationId)).where(found(search));
  return row?.n ?? 0;
}

export async function selectListedPerson(q: Q, id: string) {
  const [row] = await q
    .select(COLUMNS)
    .from(person)
    .leftJoin(organisation, eq(organisation.id, person.organisationId))
    .where(and(eq(person.id, id), isNull(person.removedAt)))
    .limit(1);
  return row;
}

/** Names by id, of those who have left too: what stands in their place. */
export async function selectNames(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await q.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Ids of the people whose name or address holds the words; 100 at most. */
export async function selectIdsByWords(q: Q, words: string): Promise<string[]> {
  const rows = await q.select({ id: person.id }).from(person).where(or(holdsText(person.name, words), holdsText(person.email, words), eq(person.id, words))).limit(100);
  return rows.map(({ id }) => id);
}
