// The formal rules of entry, computed as far as they can be (law §4); the office decides. Completeness of the form stands in completeness.ts.
import type { ResolutionState, Verdict } from "#db/vocabulary/entry";
import type { LegalForm } from "#db/vocabulary/organisation";

import type { EntryContent } from "./content";

export type CheckedParty = {
  /** Null: in no directory, named freely. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly country: string;
  readonly municipal: boolean;
  /** Of its council; null: nothing has been said yet. */
  readonly resolutionState: ResolutionState | null;
  /** YYYY-MM-DD */
  readonly resolutionDate: string | null;
};
export type CheckedPartner = CheckedParty & {
  readonly legalForm: LegalForm;
  /** The lead has declared that municipalities control this body. */
  readonly controlDeclared: boolean;
};

export type CheckedEntry = {
  readonly category: { readonly requiresForeignPartner: boolean };
  readonly edition: { readonly minPartners: number; readonly referenceDate: string; readonly oneEntryPerLead: boolean };
  readonly lead: CheckedParty;
  readonly partners: readonly CheckedPartner[];
  /** YYYY-MM-DD */
  readonly agreementDate: string | null;
  readonly headName: string;
  readonly headConfirmed: boolean;
  readonly truthDeclared: boolean;
  readonly privacyAcknowledged: boolean;
  /** Other entries of the same lead and edition that take its place, see `STATES` of state.ts. */
  readonly otherEntriesOfLead: number;
};

/** A rule, its verdict, and the facts its sentence is made of; parties are named. */
export type Finding = { readonly verdict: Verdict } & (
  | { readonly rule: "min-partners"; readonly facts: { readonly counted: number; readonly required: number } }
  | { readonly rule: "foreign-partner"; readonly facts: { readonly foreign: readonly string[] } }
  | { readonly rule: "agreement-date"; readonly facts: { readonly agreedOn: string | null; readonly referenceDate: string } }
  | { readonly rule: "one-entry-per-lead"; readonly facts: { readonly others: number } }
  | { readonly rule: "resolutions"; readonly facts: { readonly notYet: readonly string[]; readonly unknown: readonly string[] } }
  | { readonly rule: "head-confirmation"; readonly facts: { readonly headName: string } }
  | { readonly rule: "declarations"; readonly facts: { readonly missing: readonly ("truth" | "privacy")[] } }
  | { readonly rule: "municipal-control"; readonly facts: { readonly undeclared: readonly string[] } }
  | { readonly rule: "savings-banks"; readonly facts: { readonly excluded: readonly string[] } }
);
export type FormalRule = Finding["rule"];

/** What was handed in, as the rules look at it. */
export function checkedEntryOf(content: EntryContent, surroundings: Pick<CheckedEntry, "edition" | "category" | "otherEntriesOfLead">): CheckedEntry {
  const { lead, partners, agreementDate, headName, headConfirmed, truthDeclared, privacyAcknowledged } = content;
  return { ...surroundings, lead: { ...lead, organisationId: lead.id }, partners, agreementDate, headName, headConfirmed, truthDeclared, privacyAcknowledged };
}

/** One finding for each rule that the edition and the category apply (law §4). */
export function formalCheck(entry: CheckedEntry): readonly Finding[] {
  return [
    minPartners(entry),
    ...(entry.category.requiresForeignPartner ? [foreignPartner(entry)] : []),
    agreementDate(entry),
    ...(entry.edition.oneEntryPerLead ? [oneEntryPerLead(entry)] : []),
    resolutions(entry),
    { rule: "head-confirmation", verdict: entry.headConfirmed ? "holds" : "fails", facts: { headName: entry.headName } },
    declarations(entry),
    municipalControl(entry),
    savingsBanks(entry),
  ];
}

/** A private-law body counts only as declared to be controlled by municipalities, a savings bank never (law §4). */
function countsAsMunicipal({ legalForm, municipal, controlDeclared }: CheckedPartner): boolean {
  if (legalForm === "savings-bank") return false;
  return legalForm === "private" ? controlDeclared : municipal;
}

function minPartners(entry: CheckedEntry): Finding {
  const counted = municipalParties(entry).length;
  const required = entry.edition.minPartners;
  return { rule: "min-partners", verdict: counted >= required ? "holds" : "fails", facts: { counted, required } };
}

function foreignPartner(entry: CheckedEntry): Finding {
  const foreign = namesOf(municipalParties(entry).filter(({ country }) => country !== "DE"));
  return { rule: "foreign-partner", verdict: foreign.length > 0 ? "holds" : "fails", facts: { foreign } };
}

function agreementDate({ agreementDate: agreedOn, edition: { referenceDate } }: CheckedEntry): Finding {
  const facts = { agreedOn, referenceDate };
  if (agreedOn === null) return { rule: "agreement-date", verdict: "open", facts };
  return { rule: "agreement-date", verdict: agreedOn > referenceDate ? "holds" : "fails", facts };
}

function oneEntryPerLead({ otherEntriesOfLead: others }: CheckedEntry): Finding {
  return { rule: "one-entry-per-lead", verdict: others === 0 ? "holds" : "fails", facts: { others } };
}

/** "Not yet" is an answer that the office waits for; no answer, or a resolution without its day, is none. */
function resolutions({ lead, partners }: CheckedEntry): Finding {
  const parties = [lead, ...partners];
  const notYet = namesOf(parties.filter(({ resolutionState }) => resolutionState === "not-yet"));
  const unknown = namesOf(parties.filter(({ resolutionState: state, resolutionDate }) => state === null || (state === "passed" && resolutionDate === null)));
  const verdict = unknown.length > 0 ? "fails" : notYet.length > 0 ? "open" : "holds";
  return { rule: "resolutions", verdict, facts: { notYet, unknown } };
}

function declarations({ truthDeclared, privacyAcknowledged }: CheckedEntry): Finding {
  const missing = [...(truthDeclared ? [] : ["truth" as const]), ...(privacyAcknowledged ? [] : ["privacy" as const])];
  return { rule: "declarations", verdict: missing.length === 0 ? "holds" : "fails", facts: { missing } };
}

function municipalControl({ partners }: CheckedEntry): Finding {
  const undeclared = namesOf(partners.filter(({ legalForm, controlDeclared }) => legalForm === "private" && !controlDeclared));
  return { rule: "municipal-control", verdict: undeclared.length === 0 ? "holds" : "fails", facts: { undeclared } };
}

function savingsBanks({ partners }: CheckedEntry): Finding {
  const excluded = namesOf(partners.filter(({ legalForm }) => legalForm === "savings-bank"));
  return { rule: "savings-banks", verdict: excluded.length === 0 ? "holds" : "fails", facts: { excluded } };
}

/** Lead and partners that count, each organisation once however often it is named. */
function municipalParties({ lead, partners }: CheckedEntry): readonly CheckedParty[] {
  const counting = [...(lead.municipal ? [lead] : []), ...partners.filter(countsAsMunicipal)];
  return [...new Map(counting.map((party) => [party.organisationId ?? party.name.trim().toLowerCase(), party])).values()];
}

function namesOf(parties: readonly CheckedParty[]): readonly string[] {
  return parties.map(({ name }) => name);
}
