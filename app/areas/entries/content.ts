// What an entry says, in the one shape in which it is handed in, shown, checked and compared. How a draft is stored stands in
// entry.repo.server.ts; whether the content is complete in completeness.ts.
import type { CategoryRules } from "#app/areas/competition/edition";
import type { FormSection, Question } from "#app/areas/competition/form-definition";
import type { EntryState, ResolutionState } from "#db/vocabulary/entry";
import type { Answers } from "#db/vocabulary/form";
import type { LegalForm } from "#db/vocabulary/organisation";

import { handedIn, type AskedForm, type AskedQuestion } from "./answers";

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

export type ContentAttachment = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
  /** Of a PDF. */
  readonly pages?: number | null;
};

/** The part that readers see: jury, office, and with consent the public. */
export type ShownContent = {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** Null: hidden from jurors, as are the partners then. */
  readonly lead: ContentLead | null;
  readonly partners: readonly ContentPartner[];
  /** YYYY-MM-DD */
  readonly agreementDate: string | null;
  readonly department: string;
  readonly answers: Answers;
  readonly attachments: readonly ContentAttachment[];
};

/** Everything that is handed in. Contact and declarations are for the lead and the office only. */
export type EntryContent = ShownContent & {
  readonly lead: ContentLead;
  /** Of this shape. In 1 every answer was a text. */
  readonly format: 1 | 2;
  readonly categoryKey: string;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly headName: string;
  readonly headConfirmed: boolean;
  readonly truthDeclared: boolean;
  readonly privacyAcknowledged: boolean;
  readonly publicationConsent: boolean;
};

/** What is needed of a question to show its answer. */
export type ShownQuestion = Pick<Question, "key" | "kind" | "label" | "settings" | "words" | "hiddenFromJury"> & { readonly section: Pick<FormSection, "id" | "title"> };

/** A question as the form asks it. */
export type FormQuestion = ShownQuestion & AskedQuestion & Pick<Question, "help">;

/** The questions of a category in their order, each with its section. */
export function formQuestions({ sections, questions }: Pick<CategoryRules, "sections" | "questions">): readonly FormQuestion[] {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  return questions.map((question) => ({ ...question, section: { id: question.sectionId, title: titles.get(question.sectionId) ?? question.label } }));
}

/** The same, as far as readers of an entry need them. */
export function shownQuestions(category: Pick<CategoryRules, "sections" | "questions">): readonly ShownQuestion[] {
  return formQuestions(category).map(({ key, kind, label, settings, words, hiddenFromJury, section }) => ({ key, kind, label, settings, words, hiddenFromJury, section }));
}

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
  readonly answers: Answers;
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

/** The content as it stands; answers that the form does not ask for are left out: hidden ones, and those of a category chosen before. */
export function contentOf(parts: {
  readonly entry: WorkingEntry;
  readonly category: AskedForm & { readonly key: string };
  readonly lead: Omit<ContentLead, keyof Resolution>;
  readonly partners: readonly ContentPartner[];
  readonly attachments: readonly ContentAttachment[];
}): EntryContent {
  const { entry, category, lead, partners, attachments } = parts;
  return {
    format: 2,
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
    answers: handedIn(category, entry.answers),
    attachments: attachments.map(({ id, name, size, type, sha256, pages }) => ({ id, name, size, type, sha256, ...(pages ? { pages } : {}) })),
    contact: { name: entry.contactName, email: entry.contactEmail, phone: entry.contactPhone },
    headName: entry.headName,
    headConfirmed: entry.headConfirmed,
    truthDeclared: entry.truthDeclared,
    privacyAcknowledged: entry.privacyAcknowledged,
    publicationConsent: entry.publicationConsent,
  };
}
