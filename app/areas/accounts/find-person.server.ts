// How to reach people, for every area above that writes to them or names them.
import type { Q } from "#app/services/store";
import { BASE_LOCALE, officeLocale, type Locale } from "#db/vocabulary/locale";
import type { PersonRole } from "#db/vocabulary/person";

import { selectNames } from "./people.repo.server";
import { findPerson, findPersonByEmail, selectEditorsOf, selectOrganisationsWithEditors, selectPeopleInRoles, type PersonRow } from "./person.repo.server";

export type Contact = { readonly id: string; readonly name: string; readonly email: string; readonly locale: Locale };

/** Undefined for people who have left: nobody writes to them any more. */
export async function findPersonContact(q: Q, id: string): Promise<Contact | undefined> {
  const person = await findPerson(q, id);
  return person && { id: person.id, name: person.name, email: person.email, locale: person.locale ?? BASE_LOCALE };
}

/** The people who may write an organisation's entries: address and membership confirmed (law §4). By name. */
export async function listEditors(q: Q, organisationId: string): Promise<Contact[]> {
  const people = await selectEditorsOf(q, organisationId);
  return people.map(({ id, name, email, locale }) => ({ id, name, email, locale: locale ?? BASE_LOCALE }));
}

/** Those of the organisations at which there is somebody to write to. One query, however many ids. */
export async function organisationsWithEditors(q: Q, organisationIds: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await selectOrganisationsWithEditors(q, organisationIds));
}

/** Everybody who organises, however many competitions. By name. */
export async function listOrganisers(q: Q): Promise<Contact[]> {
  return (await selectPeopleInRoles(q, ["organiser"])).map(colleague);
}

/** Everybody who may work on advice cases: advisers, and organisers too. By name. */
export async function listAdvisers(q: Q): Promise<Contact[]> {
  return (await selectPeopleInRoles(q, ["organiser", "adviser"])).map(colleague);
}

const colleague = ({ id, name, email, locale }: PersonRow): Contact => ({ id, name, email, locale: officeLocale(locale ?? BASE_LOCALE) });

/** Those in the role who confirmedly work for the organisation and can sign in. By name. */
export async function listPeopleWithRole(q: Q, role: PersonRole, organisationId: string): Promise<Contact[]> {
  const people = await selectPeopleInRoles(q, [role]);
  return people.filter((person) => person.organisationId === organisationId && person.organisationConfirmedAt !== null).map(colleague);
}

/** Names by id, of people who have left as far as they are kept. One query. */
export async function namesByIds(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return selectNames(q, [...new Set(ids)]);
}

/** Whether somebody has confirmed this address (lower case, trimmed) as that of their account. */
export async function hasAccount(q: Q, email: string): Promise<boolean> {
  const person = await findPersonByEmail(q, email);
  return person !== undefined && person.emailVerifiedAt !== null;
}
