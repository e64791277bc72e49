// The shape of a shipped edition: what an organiser gets to start from. Types only; the content of 2024 is in edition-2024.ts.
import type { Bounds, Condition, QuestionKind, TableColumn } from "#db/vocabulary/form";
import type { Locale, LocalisedText } from "#db/vocabulary/locale";
import type { RankingMethod, TieRule } from "#db/vocabulary/scoring";

/** A text that ships in every language of the product. */
export type Shipped = Readonly<Record<Locale, string>>;

export type CriterionPreset = {
  readonly key: string;
  readonly name: Shipped;
  readonly description: Shipped;
  /** Whole percent; the weights of a category sum to 100. */
  readonly weight: number;
};

export type QuestionPreset = {
  readonly key: string;
  readonly label: Shipped;
  readonly help: Shipped;
  readonly required: boolean;
  /** Absent: always shown. */
  readonly shownWhen?: Condition;
} & (
  | { readonly kind: Extract<QuestionKind, "short-text" | "long-text">; readonly maxLength: number }
  | ({ readonly kind: Extract<QuestionKind, "number" | "money">; readonly unit?: Shipped } & Bounds)
  | { readonly kind: Extract<QuestionKind, "one-of" | "several-of">; readonly options: readonly { readonly key: string; readonly label: Shipped }[] }
  | { readonly kind: Extract<QuestionKind, "table">; readonly columns: readonly (TableColumn & { readonly label: Shipped })[]; readonly maxRows?: number }
  | { readonly kind: Extract<QuestionKind, "date" | "yes-no" | "organisation" | "file" | "declaration"> }
);

export type FormSectionPreset = {
  readonly key: string;
  readonly title: Shipped;
  /** May be empty. */
  readonly lead: LocalisedText;
  readonly questions: readonly QuestionPreset[];
};

export type CategoryPreset = {
  /** Two letters that stand in the entry's number. */
  readonly key: string;
  readonly name: Shipped;
  readonly description: Shipped;
  readonly requiresForeignPartner: boolean;
  readonly criteria: readonly CriterionPreset[];
  /** What the form asks beyond its fixed fields (title, summary, partners, agreement, contact, declarations). */
  readonly sections: readonly FormSectionPreset[];
};

export type AnchorPreset = { readonly points: number; readonly text: Shipped };

export type FactPreset = { readonly question: Shipped; readonly answer: Shipped };

export type EditionSettings = {
  readonly timeZone: string;
  /** Municipal partners, the lead included. */
  readonly minPartners: number;
  readonly oneEntryPerLead: boolean;
  /** The cooperation was agreed after this day, YYYY-MM-DD. */
  readonly referenceDate: string;
  /** Fewer valid sheets: not decidable. */
  readonly quorum: number;
  /** Null: every juror of the panel judges every entry of the category. */
  readonly jurorsPerEntry: number | null;
  readonly scaleMin: number;
  readonly scaleMax: number;
  /** Points at which a reason is required: so low or lower, so high or higher. */
  readonly reasonLowAt: number;
  readonly reasonHighAt: number;
  readonly rankingMethod: RankingMethod;
  readonly tieRules: readonly TieRule[];
};

export type EditionPreset = {
  /** What stands in addresses. */
  readonly slug: string;
  readonly year: number;
  readonly name: Shipped;
  readonly intro: Shipped;
  /** One condition per line. */
  readonly conditions: Shipped;
  readonly facts: readonly FactPreset[];
  readonly contact: string;
  readonly settings: EditionSettings;
  readonly anchors: readonly AnchorPreset[];
  readonly categories: readonly CategoryPreset[];
};
