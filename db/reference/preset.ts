// The shape of a shipped edition: what an organiser gets to start from. Types only; the content of 2024 is in edition-2024.ts.
import type { QuestionKind } from "#db/vocabulary/entry";
import type { RankingMethod, TieRule } from "#db/vocabulary/scoring";

/** A text that ships in both languages of the product. */
export type Bilingual = { readonly de: string; readonly en: string };

export type CriterionPreset = {
  readonly key: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** Whole percent; the weights of a category sum to 100. */
  readonly weight: number;
};

export type QuestionPreset = {
  readonly key: string;
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly required: boolean;
} & (
  | { readonly kind: Extract<QuestionKind, "short-text" | "long-text">; readonly maxLength: number }
  | { readonly kind: Exclude<QuestionKind, "short-text" | "long-text"> }
);

export type CategoryPreset = {
  /** Two letters that stand in the entry's number. */
  readonly key: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly requiresForeignPartner: boolean;
  readonly criteria: readonly CriterionPreset[];
  /** What the form asks beyond its fixed fields (title, summary, partners, agreement, contact, declarations). */
  readonly questions: readonly QuestionPreset[];
};

export type AnchorPreset = { readonly points: number; readonly text: Bilingual };

export type FactPreset = { readonly question: Bilingual; readonly answer: Bilingual };

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
  readonly name: Bilingual;
  readonly intro: Bilingual;
  /** One condition per line. */
  readonly conditions: Bilingual;
  readonly facts: readonly FactPreset[];
  readonly contact: string;
  readonly settings: EditionSettings;
  readonly anchors: readonly AnchorPreset[];
  readonly categories: readonly CategoryPreset[];
};
