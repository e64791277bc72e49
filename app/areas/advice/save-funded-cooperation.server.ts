// The office adds a cooperation to the register, or changes one.
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import { checkCooperation, mayKeepRegister, type Cooperation, type FundedProblems, type TypedCooperation } from "./funded-cooperation";
import { placeOf } from "./funding-import";
import { insertCooperation, selectCooperation, selectOthersOf, selectPartners, updateCooperation } from "./funding-register.repo.server";

export type SaveCooperationRefusal = { readonly reason: "forbidden" | "unknown" | "changed" } | { readonly reason: "typed"; readonly problems: FundedProblems };

export type SaveCooperation = {
  /** Null: a new one. */
  readonly id: string | null;
  /** When it had last changed as the form showed it, so that nobody overwrites what a colleague has saved meanwhile; null for a new one. */
  readonly seen: number | null;
  readonly typed: TypedCooperation;
  readonly locale: Locale;
};

/** The id of the cooperation. */
export async function saveFundedCooperation(deps: Deps, viewer: Viewer, { id, seen, typed, locale }: SaveCooperation): Promise<Result<string, SaveCooperationRefusal>> {
  const allowed = mayKeepRegister(viewer);
  if (!allowed.ok) return refused({ reason: allowed.reason });
  return deps.store.tx(async (q) => {
    const before = id === null ? undefined : await selectCooperation(q, id);
    if (id !== null && before === undefined) return refused({ reason: "unknown" });
    const checked = checkCooperation(typed, await listOrganisationOptions(q, ORGANISATION_KINDS), locale);
    if (!checked.ok) return refused({ reason: "typed", problems: checked.reason });
    const cooperationId = id ?? deps.newId();
    const place = placeOf(checked.value);
    if ((await selectOthersOf(q, checked.value.leadId, cooperationId)).some((other) => placeOf(other) === place)) return refused({ reason: "typed", problems: [{ field: "title", problem: "taken", text: checked.value.title }] });
    if (before !== undefined) {
      const known = await selectPartners(q, [cooperationId]);
      if (isSame({ ...before, partnerIds: known.map((partner) => partner.id) }, checked.value)) return ok(cooperationId);
      if (before.changedAt !== seen) return refused({ reason: "changed" });
    }
    if (before === undefined) await insertCooperation(q, cooperationId, checked.value, deps.now);
    else await updateCooperation(q, cooperationId, checked.value, deps.now);
    await record(q, { at: deps.now, actor: viewer.personId, action: before === undefined ? "funding.added" : "funding.changed", subject: `funding:${cooperationId}`, before, after: checked.value });
    return ok(cooperationId);
  });
}

function isSame(one: Cooperation, other: Cooperation): boolean {
  const said = ({ title, topic, leadId, partnerIds, startsOn, endsOn, amountCents, region, digital }: Cooperation) => JSON.stringify([title, topic, leadId, partnerIds.toSorted(), startsOn, endsOn, amountCents, region, digital]);
  return said(one) === said(other);
}
