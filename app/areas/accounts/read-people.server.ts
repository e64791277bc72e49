// The data of the office's pages about people.
import type { Q } from "#app/services/store";

import type { ListedPerson } from "./people";
import { countPeople, selectListedPerson, selectPeople, type PeopleSearch } from "./people.repo.server";

const PAGE = 50;

export type People = {
  readonly people: readonly ListedPerson[];
  /** How many wait for somebody to say that they work where they say. */
  readonly waiting: number;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
};

function listed({ emailVerifiedAt, organisationConfirmedAt, organisation, ...row }: Awaited<ReturnType<typeof selectPeople>>[number]): ListedPerson {
  const known = organisationConfirmedAt === null ? "waiting" : "confirmed";
  return { ...row, organisation, active: emailVerifiedAt !== null, membership: organisation === null ? "none" : known };
}

/** `page` counts from 1. Three queries, however many people. */
export async function readPeople(q: Q, search: PeopleSearch, page: number): Promise<People> {
  const found = await countPeople(q, search);
  const rows = await selectPeople(q, search, { limit: PAGE, offset: (page - 1) * PAGE });
  const waiting = await countPeople(q, { words: "", group: "waiting" });
  return { people: rows.map(listed), waiting, found, page, pages: Math.max(1, Math.ceil(found / PAGE)) };
}

/** Undefined for people who have left. */
export async function readPerson(q: Q, id: string): Promise<ListedPerson | undefined> {
  const row = await selectListedPerson(q, id);
  return row && listed(row);
}
