// An edition in the middle of judging: jurors with assigned entries, declared free of conflicts, and what a juror types.
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Store } from "#app/services/store";
import * as schema from "#db/schema";

import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, NOON } from "./world";

/** Ten days after judging has opened, ten days before it closes. */
export const JUDGING = plus(NOON, 30 * DAY);

const LEADS = ["de-05554008", "de-05915000", "de-05554012", "de-05112000"];

/** `jurors` and `entries`: how many; everybody judges everything, in the first category of the preset. */
export async function makeJudging(store: Store, given: { jurors?: number; entries?: number; edition?: Parameters<typeof makeEdition>[1] } = {}) {
  const edition = await makeEdition(store, given.edition);
  const [category] = edition.categories;
  if (!category) throw new Error("the preset has categories");
  const office = await makePerson(store, { roles: ["organiser"] });
  const entries = [];
  for (let i = 0; i < (given.entries ?? 1); i++) {
    const leadId = LEADS[i];
    if (!leadId) throw new Error("so many leads are not named");
    entries.push(await makeEntry(store, { editionId: edition.id, categoryId: category.id, leadId, createdBy: office.id }));
  }
  const jurors = [];
  for (let i = 0; i < (given.jurors ?? 1); i++) {
    const juror = await makeJuror(store, { editionId: edition.id, categoryIds: [category.id], name: `Demo-Jurymitglied ${i + 1}` });
    const personId = juror.personId ?? "";
    for (const { id } of entries) {
      await makeAssignment(store, juror.id, id, office.id);
      await declareFree(store, { jurorId: juror.id, entryId: id, personId });
    }
    jurors.push({ ...juror, personId, viewer: viewerOf(personId, [{ jurorId: juror.id, editionId: edition.id, role: juror.role, state: juror.state }]) });
  }
  const weights = Object.fromEntries(category.criteria.map(({ id, weight }) => [id, weight]));
  return { edition, category, office: { ...office, viewer: viewerOf(office.id, [], ["organiser"]) }, entries, jurors, weights };
}

export async function declareFree(store: Store, { jurorId, entryId, personId }: { jurorId: string; entryId: string; personId: string }): Promise<void> {
  await store.tx(async (q) => {
    await q.insert(schema.declaration).values({ jurorId, entryId, source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: personId });
  });
}

export function viewerOf(personId: string, jurorships: Viewer["jurorships"], roles: Viewer["roles"] = []): Viewer {
  return {
    personId,
    name: personId,
    email: `${personId}@beispiel.example`,
    locale: null,
    emailVerified: true,
    organisationId: null,
    pendingOrganisationId: null,
    roles,
    jurorships,
    sessionHash: "",
  };
}

/** What the form of a sheet sends: the same points for every criterion, and reasons where they are due. */
export function typedSheet(criteria: readonly { readonly id: string }[], points: string, texts: { reason?: string; comment?: string } = {}) {
  return {
    points: Object.fromEntries(criteria.map(({ id }) => [id, points])),
    reasons: Object.fromEntries(criteria.map(({ id }) => [id, texts.reason ?? ""])),
    comment: texts.comment ?? "",
  };
}
