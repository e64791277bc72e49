// The shapes of the demo: one invented edition with people, entries and a jury. Types only.
// Municipalities are real, what they are said to do is invented; people, addresses and opinions are invented throughout.
import type { DeclarationSource, DeclaredKind } from "#db/vocabulary/conflict";
import type { Answers } from "#db/vocabulary/form";
import type { EntryState } from "#db/vocabulary/entry";
import type { Wish } from "#db/vocabulary/jury";
import type { Locale } from "#db/vocabulary/locale";
import type { Country, LegalForm } from "#db/vocabulary/organisation";
import type { Topic } from "#db/vocabulary/topic";
import type { edition2024 } from "#db/reference/edition-2024";

export type CategoryKey = (typeof edition2024.categories)[number]["key"];

/** A calendar day, YYYY-MM-DD. */
export type Day = `${number}-${number}-${number}`;

/** An organisation on record as partner (or lead); the name is for the reader and held to the record by a test. */
export type RecordedPartner = {
  readonly organisation: string;
  readonly name: string;
  /** Day of the council resolution; null: not yet. */
  readonly resolvedOn: Day | null;
};

/** A partner that no directory holds, named freely with its country. */
export type FreePartner = {
  readonly organisation: null;
  readonly name: string;
  readonly country: Country;
  readonly municipal: boolean;
  readonly legalForm: LegalForm;
  readonly resolvedOn: Day | null;
};

export type DemoPartner = RecordedPartner | FreePartner;

/** Where an entry stands once judging has begun, and why the office decided so. */
export type DemoState =
  | { readonly state: Extract<EntryState, "draft" | "admitted" | "withdrawn"> }
  | { readonly state: Extract<EntryState, "returned" | "rejected" | "disqualified">; readonly reason: string };

/** Answers that were written by hand, by key of the category's question; figures.ts adds the others. */
export type DemoAnswers = Readonly<Record<string, string>>;

/** In which language an entry of the demo is written. */
export type DemoLanguage = Extract<Locale, "de" | "nl">;

/** An entry as it is written by hand; where no language is given, in German. */
export type WrittenEntry = Omit<DemoEntry, "answers" | "language"> & { readonly answers: DemoAnswers; readonly language?: DemoLanguage };

export type DemoEntry = {
  readonly key: string;
  readonly category: CategoryKey;
  readonly language: DemoLanguage;
  readonly title: string;
  readonly summary: string;
  readonly lead: RecordedPartner;
  readonly partners: readonly DemoPartner[];
  readonly agreedOn: Day;
  readonly department: string;
  readonly answers: Answers;
  readonly stateInJudging: DemoState;
  /** What a juror of no severity would give on average, on the scale of points; hidden from every page. */
  readonly quality: number;
};

export type DemoJuror = {
  readonly key: string;
  readonly name: string;
  readonly chair: boolean;
  readonly organisation: string;
  readonly formerOrganisations: readonly string[];
  readonly panels: readonly CategoryKey[];
  readonly maxEntries: number | null;
  /** Languages of entries that the juror reads. */
  readonly languages: readonly Locale[];
  /** 0 to 3; what is not named has not been stated. */
  readonly expertise: { readonly categories: Partial<Readonly<Record<CategoryKey, number>>>; readonly topics: Partial<Readonly<Record<Topic, number>>> };
  /** Keys of entries that the juror would like to judge, or would rather not. */
  readonly wishes: Readonly<Record<string, Wish>>;
  /** Points below (negative: above) what others give for the same entry. */
  readonly severity: number;
  /** Share of the assigned sheets that is handed in when the demo stands in judging. */
  readonly pace: number;
};

export type DemoDeclaration = {
  readonly juror: string;
  readonly entry: string;
  readonly source: DeclarationSource;
  readonly kind: DeclaredKind;
  readonly note: string;
};

export type DemoAbstention = { readonly juror: string; readonly entry: string; readonly reason: string };

export type DemoScore = { readonly criterion: string; readonly points: number; readonly reason: string };

export type DemoSheet = {
  readonly juror: string;
  readonly entry: string;
  readonly scores: readonly DemoScore[];
  readonly comment: string;
};

export type DemoDecision = {
  readonly category: CategoryKey;
  readonly winner: string;
  readonly reason: string;
  readonly commendations: readonly { readonly entry: string; readonly reason: string }[];
};

/** What the published result is corrected to, and why. */
export type DemoCorrection = { readonly reason: string; readonly decision: DemoDecision };

export type DemoRole = "organiser" | "observer" | "adviser" | "regional-government" | "chair" | "juror" | "entrant";

export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly DemoRole[];
  readonly organisation: string;
};
