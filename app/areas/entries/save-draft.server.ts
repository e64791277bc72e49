// Saves what the form of an entry holds, at any incompleteness. Nobody overwrites what they have not seen (law §4).
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { findPersonContact } from "#app/areas/accounts/find-person.server";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { isBlank } from "./answers";
import type { DraftField } from "./completeness";
import { differences, factsOfNature, formOf, natureOf, overlongFields, withStored, type ComparedField, type DraftForm, type PartnerForm } from "./draft";
import { sittingStart } from "./editing";
import { noteEditing } from "./editing.repo.server";
import { isEditorOf, mayEdit } from "./entries.policy";
import { replacePartners, updateEntry, type PartnerRow } from "./entry.repo.server";
import { resolveOrganisations } from "./resolve-organisations.server";
import type { EntryStepRefusal } from "./state";
import { findWorkingEntry, type WorkingEntryParts } from "./working-entry.server";

export type SaveDraftInput = {
  readonly entryId: string;
  /** Of the entry when the form was shown. */
  readonly version: number;
  readonly form: DraftForm;
  /** Fields whose stored text a person chose who was shown both. */
  readonly takeStored: readonly string[];
};

export type SavedDraft = { readonly version: number; readonly savedAt: Instant };

export type SaveDraftRefusal =
  | { readonly reason: "not-found" }
  | { readonly reason: "closed"; readonly because: EntryStepRefusal }
  | { readonly reason: "too-long"; readonly fields: readonly DraftField[] }
  | { readonly reason: "changed"; readonly by: string; readonly version: number; readonly stored: DraftForm; readonly fields: readonly ComparedField[] };

export async function saveDraft(deps: Deps, viewer: Viewer, input: SaveDraftInput): Promise<Result<SavedDraft, SaveDraftRefusal>> {
  return deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, input.entryId);
    if (!parts || !isEditorOf(viewer, parts.entry)) return refused({ reason: "not-found" });
    const { entry, edition } = parts;
    const verdict = mayEdit(entry.state, phaseOf(edition, deps.now));
    if (!verdict.ok) return refused({ reason: "closed", because: verdict.reason });

    const stored = formOf(entry, parts.partners);
    const form = await recognised(q, parts, withStored(input.form, stored, input.takeStored), stored);
    const overlong = overlongFields(form, parts.categories.flatMap(({ id, questions }) => (id === form.categoryId ? questions : [])));
    if (overlong.length > 0) return refused({ reason: "too-long", fields: overlong });

    const fields = differences(form, stored);
    if (fields.length === 0) return ok({ version: entry.version, savedAt: entry.updatedAt });
    if (input.version !== entry.version) {
      const by = (await findPersonContact(q, entry.updatedBy))?.name ?? "";
      return refused({ reason: "changed", by, version: entry.version, stored, fields });
    }

    const version = entry.version + 1;
    const { answers, partners, agreementDate, leadResolutionDate, ...same } = form;
    await updateEntry(q, entry.id, {
      ...same,
      agreementDate: agreementDate || null,
      leadResolutionDate: leadResolutionDate || null,
      answers: Object.fromEntries(Object.entries({ ...entry.answers, ...answers }).filter(([, answer]) => !isBlank(answer))),
      version,
      updatedAt: deps.now,
      updatedBy: viewer.personId,
    });
    if (fields.includes("partners")) await replacePartners(q, entry.id, rowsOf(deps, parts, partners));
    await noteEditing(q, { entryId: entry.id, personId: viewer.personId, at: deps.now, after: sittingStart(deps.now) });
    return ok({ version, savedAt: deps.now });
  });
}

/** The form with what the directory knows of partners and organisations, answers to questions that exist, and a category that the entry can have: it keeps its own once it has a number. */
async function recognised(q: Q, { entry, categories, category, lead }: WorkingEntryParts, form: DraftForm, stored: DraftForm): Promise<DraftForm> {
  const changeable = entry.number === null && categories.some(({ id }) => id === form.categoryId);
  const known = await organisationsByIds(q, form.partners.flatMap(({ organisationId }) => (organisationId === "" ? [] : [organisationId])));
  const met = new Set([lead.id]);
  const partners = form.partners.flatMap((partner): PartnerForm[] => {
    const organisation = known.get(partner.organisationId);
    if (!organisation) return [{ ...partner, organisationId: "" }];
    if (met.has(organisation.id)) return [];
    met.add(organisation.id);
    const legalForm = organisation.kind === "company" ? "private" : "public";
    return [{ ...partner, name: organisation.name, country: organisation.country, nature: natureOf({ legalForm, municipal: organisation.municipal }) }];
  });
  const asked = new Set(categories.flatMap(({ questions }) => questions.map(({ key }) => key)));
  const answers = Object.fromEntries(Object.entries(form.answers).filter(([key]) => asked.has(key)));
  const named = await resolveOrganisations(q, category.questions, answers, stored.answers);
  return { ...form, categoryId: changeable ? form.categoryId : entry.categoryId, answers: { ...answers, ...named }, partners };
}

function rowsOf(deps: Pick<Deps, "newId">, { entry, partners: stored }: WorkingEntryParts, partners: readonly PartnerForm[]): PartnerRow[] {
  const own = new Set(stored.map(({ id }) => id));
  return partners.map(({ id, organisationId, name, country, nature, controlDeclared, resolutionState, resolutionDate, contactName, contactEmail, contactLocale }, position) => ({
    id: own.delete(id) ? id : deps.newId(),
    entryId: entry.id,
    position,
    organisationId: organisationId || null,
    name,
    country,
    ...factsOfNature(nature),
    controlDeclared,
    resolutionState,
    resolutionDate: resolutionDate || null,
    contactName,
    contactEmail,
    contactLocale,
  }));
}
