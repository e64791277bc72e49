// What the form of an entry holds: everything a person can type, before it is complete. Its fields are named as in completeness.ts.
// How long each may be, what two forms differ in, and how a stored entry becomes a form again.
import { canonicalJson } from "#app/base/canonical-json";
import type { ResolutionState } from "#db/vocabulary/entry";
import { rowsOf, type Answer } from "#db/vocabulary/form";
import { BASE_LOCALE, isLocale, type Locale } from "#db/vocabulary/locale";
import type { LegalForm } from "#db/vocabulary/organisation";

import { ANSWER_LIMIT, CELL_LIMIT, countedLength, isBlank, type AskedQuestion } from "./answers";
import type { Draft, DraftField } from "./completeness";
import type { ContentPartner, WorkingEntry } from "./content";

/** What kind of body a partner is: `municipal` and `public` of public law, the former a municipality or an association of them. */
export const PARTNER_NATURES = ["municipal", "public", "private", "savings-bank"] as const;
export type PartnerNature = (typeof PARTNER_NATURES)[number];

export type PartnerForm = {
  /** Of the stored partner; empty for one that was just added. */
  readonly id: string;
  /** Empty: in no directory, named freely. Else name, country and nature are the directory's. */
  readonly organisationId: string;
  readonly name: string;
  readonly country: string;
  readonly nature: PartnerNature;
  readonly controlDeclared: boolean;
  readonly resolutionState: ResolutionState | null;
  readonly resolutionDate: string;
  /** Who is asked to confirm the partner's part, and in which language. */
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactLocale: Locale;
};

export type DraftForm = Omit<Draft, "leadId" | "partners" | "agreementDate" | "leadResolutionDate"> & {
  readonly categoryId: string;
  /** In which it is written: nobody is asked to judge what they do not read (law §6). */
  readonly language: Locale;
  /** Days as typed: YYYY-MM-DD from most browsers, anything from the others. */
  readonly agreementDate: string;
  readonly leadResolutionDate: string;
  readonly publicationConsent: boolean;
  readonly partners: readonly PartnerForm[];
};

type TextField = "title" | "summary" | "department" | "contactName" | "contactEmail" | "contactPhone" | "headName" | "agreementDate" | "leadResolutionDate";

/** In characters as a browser counts them. */
export const LIMITS = {
  title: 200,
  summary: 1_000,
  department: 200,
  contactName: 200,
  contactEmail: 254,
  contactPhone: 50,
  headName: 200,
  agreementDate: 40,
  leadResolutionDate: 40,
} as const satisfies Record<TextField, number>;

const PARTNER_LIMITS = { name: 200, resolutionDate: 40, contactName: 200, contactEmail: 254 } as const;

export const MAX_PARTNERS = 60;

/** Texts that are longer than their field takes. They are refused and kept in the form, never cut. */
export function overlongFields(form: DraftForm, questions: readonly AskedQuestion[]): readonly DraftField[] {
  return [
    ...textFields.filter((field) => form[field].length > LIMITS[field]),
    ...questions.flatMap(({ key, kind, maxLength }) => overlongAnswer(key, form.answers[key], kind === "long-text" || kind === "short-text" ? (maxLength ?? ANSWER_LIMIT) : CELL_LIMIT)),
    ...form.partners.flatMap((partner, position) =>
      partnerFields.flatMap((field) => (partner[field].length > PARTNER_LIMITS[field] ? [`partners[${position}].${field}` as const] : [])),
    ),
  ];
}

function overlongAnswer(key: string, answer: Answer | undefined, limit: number): readonly DraftField[] {
  if (typeof answer === "string") return countedLength(answer) > limit ? [`answers.${key}`] : [];
  return rowsOf(answer).flatMap((row, at) => Object.entries(row).flatMap(([column, cell]) => (String(cell).length > CELL_LIMIT ? [`answers.${key}[${at}].${column}` as const] : [])));
}

const textFields = Object.keys(LIMITS).filter((key): key is TextField => key in LIMITS);
const partnerFields = ["name", "resolutionDate", "contactName", "contactEmail"] as const satisfies readonly (keyof PartnerForm)[];

const COMPARED = [
  ...textFields,
  "categoryId",
  "language",
  "leadResolutionState",
  "headConfirmed",
  "truthDeclared",
  "privacyAcknowledged",
  "publicationConsent",
] as const satisfies readonly (keyof DraftForm)[];

/** What is compared and, after a conflict, chosen as one: a field, an answer, or the list of partners. */
export type ComparedField = (typeof COMPARED)[number] | "partners" | `answers.${string}`;

/** Where two forms of one entry say different things. An answer that the first form does not hold is not asked there, so it is no difference. */
export function differences(typed: DraftForm, stored: DraftForm): readonly ComparedField[] {
  return [
    ...COMPARED.filter((field) => typed[field] !== stored[field]),
    ...Object.entries(typed.answers).flatMap(([key, answer]) => (isSame(answer, stored.answers[key]) ? [] : [`answers.${key}` as const])),
    ...(samePartners(typed.partners, stored.partners) ? [] : ["partners" as const]),
  ];
}

/** The typed form with the given fields as they are stored: what a person chose who was shown both. */
export function withStored(typed: DraftForm, stored: DraftForm, fields: readonly string[]): DraftForm {
  const taken = new Set(fields);
  const kept: Partial<DraftForm> = Object.fromEntries(COMPARED.filter((field) => taken.has(field)).map((field) => [field, stored[field]]));
  const answers = Object.entries(typed.answers).map(([key, answer]) => [key, taken.has(`answers.${key}`) ? (stored.answers[key] ?? "") : answer] as const);
  return { ...typed, ...kept, answers: Object.fromEntries(answers), partners: taken.has("partners") ? stored.partners : typed.partners };
}

function isSame(a: Answer, b: Answer | undefined): boolean {
  return b === undefined || isBlank(b) ? isBlank(a) : canonicalJson(a) === canonicalJson(b);
}

/** Ids are left out: a partner that was taken off and added again is the same partner. */
function samePartners(a: readonly PartnerForm[], b: readonly PartnerForm[]): boolean {
  const facts = (partners: readonly PartnerForm[]) => JSON.stringify(partners.map((partner) => Object.entries({ ...partner, id: "" }).sort()));
  return facts(a) === facts(b);
}

type StoredPartner = ContentPartner & Pick<PartnerForm, "id" | "contactName" | "contactEmail" | "contactLocale">;

/** A stored entry as its form shows it. */
export function formOf(entry: WorkingEntry & { readonly categoryId: string }, partners: readonly StoredPartner[]): DraftForm {
  return {
    categoryId: entry.categoryId,
    language: isLocale(entry.language) ? entry.language : BASE_LOCALE,
    title: entry.title,
    summary: entry.summary,
    answers: entry.answers,
    agreementDate: entry.agreementDate ?? "",
    leadResolutionState: entry.leadResolutionState,
    leadResolutionDate: entry.leadResolutionDate ?? "",
    department: entry.department,
    contactName: entry.contactName,
    contactEmail: entry.contactEmail,
    contactPhone: entry.contactPhone,
    headName: entry.headName,
    headConfirmed: entry.headConfirmed,
    truthDeclared: entry.truthDeclared,
    privacyAcknowledged: entry.privacyAcknowledged,
    publicationConsent: entry.publicationConsent,
    partners: partners.map((partner) => ({
      id: partner.id,
      organisationId: partner.organisationId ?? "",
      name: partner.name,
      country: partner.country,
      nature: natureOf(partner),
      controlDeclared: partner.controlDeclared,
      resolutionState: partner.resolutionState,
      resolutionDate: partner.resolutionDate ?? "",
      contactName: partner.contactName,
      contactEmail: partner.contactEmail,
      contactLocale: partner.contactLocale,
    })),
  };
}

export function natureOf({ legalForm, municipal }: { readonly legalForm: LegalForm; readonly municipal: boolean }): PartnerNature {
  if (legalForm !== "public") return legalForm;
  return municipal ? "municipal" : "public";
}

/** The facts that the formal rules ask for. */
export function factsOfNature(nature: PartnerNature): { readonly legalForm: LegalForm; readonly municipal: boolean } {
  if (nature === "municipal") return { legalForm: "public", municipal: true };
  return { legalForm: nature, municipal: false };
}
