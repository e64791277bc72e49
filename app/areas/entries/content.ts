// What an entry says, in the one shape in which it is handed in, shown, checked and compared. How a draft is stored stands in
// entry.repo.server.ts; whether the content is complete in completeness.ts.
import type { EntryState, QuestionKind, ResolutionState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { LegalForm } from "#db/vocabulary/organisation";

export type Resolution = {
  /** Of the council; null: nothing has been said yet. */
  readonly resolutionState: ResolutionState | null;
  /** YYYY-MM-DD */
  readonly resolutionDate: string | null;
};

export type ContentLead = Resolution & {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly municipal: boolean;
};

export type ContentPartner = Resolution & {
  /** Null: in no directory, named freely. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly country: string;
  readonly municipal: boolean;
  readonly legalForm: LegalForm;
  readonly controlDeclared: boolean;
};

export type ContentAttachment = { readonly id: string; readonly name: string; readonly size: number; readonly type: string; readonly sha256: string };

/** The part that readers see: jury, office, and with consent the public. */
export type ShownContent = {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly lead: ContentLead;
  readonly partners: readonly ContentPartner[];
  /** YYYY-MM-DD */
  readonly agreementDate: string | null;
  readonly department: string;
  /** By key of the category's question; "yes" or "no" for a yes-no question. Absent: not answered. */
  readonly answers: Readonly<Record<string, string>>;
  readonly attachments: readonly ContentAttachment[];
};

/** Everything that is handed in. Contact and declarations are for the lead and the office only. */
export type EntryContent = ShownContent & {
  /** Of this shape; a later one is told apart by it. */
  readonly format: 1;
  readonly categoryKey: string;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly headName: string;
  readonly headConfirmed: boolean;
  readonly truthDeclared: boolean;
  readonly privacyAcknowledged: boolean;
  readonly publicationConsent: boolean;
};

/** What is needed of a question to show its answer. */
export type ShownQuestion = { readonly key: string; readonly kind: QuestionKind; readonly label: LocalisedText };

/** A submitted entry in its latest version, without contact and declarations. */
export type SubmittedEntry = {
  readonly entryId: string;
  readonly editionId: string;
  readonly categoryId: string;
  readonly state: EntryState;
  readonly number: string;
  /** Of the version: 1 at the first submission. */
  readonly no: number;
  readonly checksum: string;
  readonly publicationConsent: boolean;
  readonly content: ShownContent;
};

export function shownContent({ title, summary, language, lead, partners, agreementDate, department, answers, attachments }: EntryContent): ShownContent {
  return { title, summary, language, lead, partners, agreementDate, department, answers, attachments };
}

/** An entry as it is stored while it is worked on; a row of the database fits. */
export type WorkingEntry = {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly agreementDate: string | null;
  readonly leadResolutionState: ResolutionState | null;
  readonly leadResolutionDate: string | null;
  readonly department: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly headName: string;
  readonly headConfirmed: boolean;
  readonly truthDeclared: boolean;
  readonly privacyAcknowledged: boolean;
  readonly publicationConsent: boolean;
};

/** The content as it stands; answers that the category does not ask for are left out, they stem from a category chosen before. */
export function contentOf(parts: {
  readonly entry: WorkingEntry;
  readonly category: { readonly key: string; readonly questions: readonly { readonly key: string }[] };
  readonly lead: Omit<ContentLead, keyof Resolution>;
  readonly partners: readonly ContentPartner[];
  readonly attachments: readonly ContentAttachment[];
}): EntryContent {
  const { entry, category, lead, partners, attachments } = parts;
  const asked = category.questions.flatMap(({ key }) => (entry.answers[key] ? [[key, entry.answers[key]] as const] : []));
  return {
    format: 1,
    categoryKey: category.key,
    title: entry.title,
    summary: entry.summary,
    language: entry.language,
    lead: {
      id: lead.id,
      name: lead.name,
      country: lead.country,
      municipal: lead.municipal,
      resolutionState: entry.leadResolutionState,
      resolutionDate: entry.leadResolutionDate,
    },
    partners: partners.map(({ organisationId, name, country, municipal, legalForm, controlDeclared, resolutionState, resolutionDate }) => ({
      organisationId,
      name,
      country,
      municipal,
      legalForm,
      controlDeclared,
      resolutionState,
      resolutionDate,
    })),
    agreementDate: entry.agreementDate,
    department: entry.department,
    answers: Object.fromEntries(asked),
    attachments: attachments.map(({ id, name, size, type, sha256 }) => ({ id, name, size, type, sha256 })),
    contact: { name: entry.contactName, email: entry.contactEmail, phone: entry.contactPhone },
    headName: entry.headName,
    headConfirmed: entry.headConfirmed,
    truthDeclared: entry.truthDeclared,
    privacyAcknowledged: entry.privacyAcknowledged,
    publicationConsent: entry.publicationConsent,
  };
}
