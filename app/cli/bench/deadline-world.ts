// Fills a database for the last minutes before a deadline: so many municipalities, each with a person and a draft that lacks nothing but the last touch.
import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { hashPassword } from "#app/areas/accounts/password.server";
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import { referenceOrganisations } from "#db/reference/organisations";
import * as schema from "#db/schema";

import { EDITION, idOf, insertAll, insertEdition, partnerOf, workedOut } from "./world";

export const PASSWORD = "Sonne-ueber-dem-Rathaus-7";

export type Municipality = { readonly email: string; readonly entryId: string };

export async function fillDeadline(store: Store, count: number, now: Instant, closesAt: Instant): Promise<readonly Municipality[]> {
  await installOrganisations(store, now);
  const organisations = referenceOrganisations();
  const leads = [...organisations.filter(({ kind }) => kind === "municipality"), ...organisations.filter(({ kind }) => kind === "district")].slice(0, count);
  const abroad = organisations.filter(({ kind }) => kind === "foreign-municipality");
  if (leads.length < count) throw new RangeError(`the directory has ${leads.length} municipalities and districts, not ${count}`);
  const passwordHash = await hashPassword(PASSWORD);

  const made = leads.map((lead, e) => {
    const { category, row } = workedOut(e);
    const partners = [leads[(e + 1) % leads.length], abroad[e % abroad.length]].flatMap((partner) => (partner ? [partnerOf(partner)] : []));
    const person = { id: idOf("person", e), email: `rathaus-${e}@beispiel.example`, name: `Demo-Rathaus ${e}`, passwordHash, emailVerifiedAt: now, organisationId: lead.id, organisationConfirmedAt: now, createdAt: now };
    const id = idOf("entry", e);
    const stamps = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id };
    return {
      person,
      entry: { id, editionId: EDITION, categoryId: idOf(category.key), leadId: lead.id, state: "draft" as const, running: null, number: null, takesLeadPlace: false, ...row, ...stamps },
      partners: partners.map((partner, position) => ({ id: idOf("partner", e, position), entryId: id, position, ...partner })),
    };
  });
  await store.tx(async (q) => {
    await insertEdition(q, now, { entriesOpenAt: plus(now, -60 * DAY), entriesCloseAt: closesAt, judgingOpenAt: plus(closesAt, 10 * DAY), judgingCloseAt: plus(closesAt, 30 * DAY) });
    await insertAll(made.map(({ person }) => person), (chunk) => q.insert(schema.person).values(chunk));
    await insertAll(made.map(({ entry }) => entry), (chunk) => q.insert(schema.entry).values(chunk));
    await insertAll(made.flatMap(({ partners }) => partners), (chunk) => q.insert(schema.entryPartner).values(chunk));
  });
  return made.map(({ person, entry }) => ({ email: person.email, entryId: entry.id }));
}
