// Lead and partners of a case as they are kept: the lead first, each organisation of the directory once.

/** `organisationId` null: named freely. */
export type CaseParty = { readonly organisationId: string | null; readonly name: string };
/** Of what a form shows, to find out later whether it still stands so. */
export function partiesMark(parties: readonly { readonly name: string }[], region: string | null): string {
  return JSON.stringify([region, ...parties.map(({ name }) => name)]);
}

export type PlacedParty = CaseParty & { readonly position: number; readonly role: "lead" | "partner" };

export function placedParties(lead: CaseParty, partners: readonly CaseParty[]): readonly PlacedParty[] {
  const met = new Set(lead.organisationId === null ? [] : [lead.organisationId]);
  const others = partners.filter(({ organisationId }) => {
    if (organisationId === null) return true;
    if (met.has(organisationId)) return false;
    met.add(organisationId);
    return true;
  });
  return [lead, ...others].map(({ organisationId, name }, position) => ({ organisationId, name, position, role: position === 0 ? "lead" : "partner" }));
}
