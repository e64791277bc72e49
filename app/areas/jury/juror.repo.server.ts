// Jurors of an edition with their panels and organisations.
import { and, asc, eq, exists, inArray, isNull, lt, notExists, or, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { currentRound, currentRoundOfJuror, isOfRound } from "#db/current-round";
import { assignment, juror, jurorOrganisation, mail, panel, person } from "#db/schema";
import { BASE_LOCALE, officeLocale, type Locale, type OfficeLocale } from "#db/vocabulary/locale";

export type JurorRow = typeof juror.$inferSelect;
export type NewJuror = typeof juror.$inferInsert;
export type JurorOrganisation = { readonly organisationId: string; readonly past: boolean };

/** Chairs first, then by name. */
export async function selectJurors(q: Q, editionId: string): Promise<JurorRow[]> {
  return q.select().from(juror).where(eq(juror.editionId, editionId)).orderBy(asc(juror.role), asc(juror.name), asc(juror.id));
}

export async function selectJurorPeople(q: Q, editionId: string): Promise<{ id: string; personId: string | null }[]> {
  return q.select({ id: juror.id, personId: juror.personId }).from(juror).where(eq(juror.editionId, editionId));
}

/** Of every edition, each once. */
export async function selectSeatedPeople(q: Q): Promise<string[]> {
  const rows = await q.selectDistinct({ personId: juror.personId }).from(juror);
  return rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
}

export async function selectJuror(q: Q, id: string): Promise<JurorRow | undefined> {
  const [row] = await q.select().from(juror).where(eq(juror.id, id)).limit(1);
  return row;
}

export async function selectJurorByEmail(q: Q, editionId: string, email: string): Promise<JurorRow | undefined> {
  const [row] = await q.select().from(juror).where(and(eq(juror.editionId, editionId), eq(juror.email, email))).limit(1);
  return row;
}

export async function selectJurorByPerson(q: Q, editionId: string, personId: string): Promise<JurorRow | undefined> {
  const [row] = await q.select().from(juror).where(and(eq(juror.editionId, editionId), eq(juror.personId, personId))).limit(1);
  return row;
}

export type SeatContact = { readonly jurorId: string; readonly name: string; readonly email: string; readonly locale: OfficeLocale };

/** How to write to whoever has a seat; by their account, as it is now. */
export async function selectSeatContacts(q: Q, editionId: string): Promise<SeatContact[]> {
  const rows = await q
    .select({ jurorId: juror.id, name: person.name, email: person.email, locale: person.locale })
    .from(juror)
    .innerJoin(person, eq(person.id, juror.personId))
    .where(and(eq(juror.editionId, editionId), eq(juror.state, "accepted"), isNull(person.removedAt)));
  return rows.map((row) => ({ ...row, locale: officeLocale(row.locale ?? BASE_LOCALE) }));
}

/** Of those with entries that were assigned before judging opened, whoever has no mail about its beginning; with that mail's key. */
export async function selectUntoldJurors(q: Q, editionId: string, judgingOpenAt: Instant): Promise<(SeatContact & { readonly dedupeKey: string })[]> {
  const dedupeKey = sql<string>`'jury-judging-open:' || ${juror.id} || iif(${currentRound(juror.editionId)} = 1, '', ':' || ${currentRound(juror.editionId)})`;
  const told = q.select({ id: mail.id }).from(mail).where(eq(mail.dedupeKey, dedupeKey));
  const work = q.select({ entryId: assignment.entryId }).from(assignment).where(and(eq(assignment.jurorId, juror.id), isOfRound(assignment, juror.editionId), lt(assignment.assignedAt, judgingOpenAt)));
  const rows = await q
    .select({ jurorId: juror.id, name: person.name, email: person.email, locale: person.locale, dedupeKey })
    .from(juror)
    .innerJoin(person, eq(person.id, juror.personId))
    .where(and(eq(juror.editionId, editionId), eq(juror.state, "accepted"), isNull(person.removedAt), exists(work), notExists(told)));
  return rows.map((row) => ({ ...row, locale: officeLocale(row.locale ?? BASE_LOCALE) }));
}

/** The language of the last invitation of the edition to each address. */
export async function selectInvitationLocales(q: Q, editionId: string): Promise<ReadonlyMap<string, Locale>> {
  const rows = await q
    .select({ to: mail.recipient, locale: mail.locale })
    .from(mail)
    .where(and(eq(mail.editionId, editionId), eq(mail.kind, "jury.invitation")))
    .orderBy(asc(mail.createdAt));
  return new Map(rows.map(({ to, locale }) => [to, locale]));
}

const unseenSince = prepared((q) =>
  q
    .select({ id: juror.id })
    .from(juror)
    .where(and(eq(juror.personId, sql.placeholder("personId")), eq(juror.state, "accepted"), or(isNull(juror.lastSeenAt), lt(juror.lastSeenAt, sql.placeholder("since")))))
    .prepare(),
);

/** Seats of the person that were not seen since. */
export async function selectUnseenSince(q: Q, personId: string, since: Instant): Promise<string[]> {
  const rows = await unseenSince(q).all({ personId, since });
  return rows.map(({ id }) => id);
}

export async function insertJuror(q: Q, row: NewJuror): Promise<void> {
  await q.insert(juror).values(row);
}

export async function updateJuror(q: Q, id: string, change: Partial<NewJuror>): Promise<void> {
  await q.update(juror).set(change).where(eq(juror.id, id));
}

/** On all seats of the juror's person, in whatever edition: a person is reminded once a day, not once for each seat. */
export async function updateReminded(q: Q, jurorId: string, at: Instant): Promise<void> {
  const reminded = { email: sql`(select seat.email from juror seat where seat.id = ${jurorId})`, personId: sql`(select seat.person_id from juror seat where seat.id = ${jurorId})` };
  await q.update(juror).set({ remindedAt: at }).where(or(eq(juror.email, reminded.email), eq(juror.personId, reminded.personId)));
}

/** Of all jurors of the edition in its current round, in one query. */
export async function selectPanels(q: Q, editionId: string): Promise<{ jurorId: string; categoryId: string }[]> {
  return q
    .select({ jurorId: panel.jurorId, categoryId: panel.categoryId })
    .from(panel)
    .innerJoin(juror, eq(juror.id, panel.jurorId))
    .where(and(eq(juror.editionId, editionId), isOfRound(panel, juror.editionId)));
}

export async function selectPanelOf(q: Q, jurorId: string): Promise<string[]> {
  const rows = await q.select({ categoryId: panel.categoryId }).from(panel).where(and(eq(panel.jurorId, jurorId), eq(panel.round, currentRoundOfJuror(jurorId))));
  return rows.map(({ categoryId }) => categoryId);
}

export async function replacePanels(q: Q, jurorId: string, categoryIds: readonly string[]): Promise<void> {
  const now = currentRoundOfJuror(jurorId);
  await q.delete(panel).where(and(eq(panel.jurorId, jurorId), eq(panel.round, now)));
  if (categoryIds.length > 0) await q.insert(panel).values(categoryIds.map((categoryId) => ({ jurorId, categoryId, round: now })));
}

/** Panels of jurors who still have or may take their seat. */
export async function copyPanels(q: Q, editionId: string, { from, to }: { readonly from: number; readonly to: number }): Promise<void> {
  const rows = await q
    .select({ jurorId: panel.jurorId, categoryId: panel.categoryId })
    .from(panel)
    .innerJoin(juror, eq(juror.id, panel.jurorId))
    .where(and(eq(juror.editionId, editionId), eq(panel.round, from), inArray(juror.state, ["invited", "accepted"])));
  if (rows.length > 0) await q.insert(panel).values(rows.map((row) => ({ ...row, round: to })));
}

/** Of all jurors of the edition, in one query; the present organisation first. */
export async function selectJurorOrganisations(q: Q, editionId: string): Promise<(JurorOrganisation & { jurorId: string })[]> {
  return q
    .select({ jurorId: jurorOrganisation.jurorId, organisationId: jurorOrganisation.organisationId, past: jurorOrganisation.past })
    .from(jurorOrganisation)
    .innerJoin(juror, eq(juror.id, jurorOrganisation.jurorId))
    .where(eq(juror.editionId, editionId))
    .orderBy(asc(jurorOrganisation.past), asc(jurorOrganisation.organisationId));
}

export async function selectOrganisationsOf(q: Q, jurorId: string): Promise<JurorOrganisation[]> {
  return q
    .select({ organisationId: jurorOrganisation.organisationId, past: jurorOrganisation.past })
    .from(jurorOrganisation)
    .where(eq(jurorOrganisation.jurorId, jurorId))
    .orderBy(asc(jurorOrganisation.past), asc(jurorOrganisation.organisationId));
}

/** Named twice, an organisation is kept once, as the present one if it is that. */
export async function replaceOrganisations(q: Q, jurorId: string, organisations: readonly JurorOrganisation[]): Promise<void> {
  await q.delete(jurorOrganisation).where(eq(jurorOrganisation.jurorId, jurorId));
  if (organisations.length === 0) return;
  await q
    .insert(jurorOrganisation)
    .values(organisations.map((organisation) => ({ jurorId, ...organisation })))
    .onConflictDoUpdate({
      target: [jurorOrganisation.jurorId, jurorOrganisation.organisationId],
      set: { past: sql`${jurorOrganisation.past} and excluded.past` },
    });
}
