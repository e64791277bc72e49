// What an edition of the prize is made of: its dates and settings, its categories with criteria and questions, its anchors.
import type { FormSection, Question } from "#app/areas/competition/form-definition";
import type { EditionDates } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { RankingMethod, RoundRule, TieRule } from "#db/vocabulary/scoring";

export type Edition = EditionDates & {
  readonly id: string;
  readonly slug: string;
  readonly year: number;
  readonly name: LocalisedText;
  readonly intro: LocalisedText;
  readonly conditions: LocalisedText;
  /** Questions and answers in one text, as faq.ts reads it. */
  readonly faq: LocalisedText;
  readonly contact: string;
  readonly timeZone: string;
  readonly signedOffAt: Instant | null;
  readonly signedOffBy: string | null;
  /** SHA-256 of the result as it stood at the sign-off, hex. */
  readonly signedOffDigest: string | null;
  readonly announcedAt: Instant | null;
  /** A cooperation must have been agreed after this day, YYYY-MM-DD. */
  readonly referenceDate: string;
  readonly minPartners: number;
  readonly oneEntryPerLead: boolean;
  readonly quorum: number;
  /** Null: every juror of the panel judges every entry of the category. */
  readonly jurorsPerEntry: number | null;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly reasonLowAt: number;
  readonly reasonHighAt: number;
  readonly tieRules: readonly TieRule[];
  readonly rankingMethod: RankingMethod;
  /** Of judging; its dates, quorum and jurors per entry are the edition's own. */
  readonly round: number;
  /** Which entries go on to the next round; null: it is the last. */
  readonly roundRule: RoundRule | null;
  /** Jurors learn neither lead nor partners nor what hidden questions say. */
  readonly blind: boolean;
  readonly version: number;
};

export type Criterion = {
  readonly id: string;
  readonly categoryId: string;
  readonly position: number;
  readonly name: LocalisedText;
  readonly description: LocalisedText;
  /** Whole percent. */
  readonly weight: number;
  /** The first round it is for; it holds until a round has criteria of its own. */
  readonly round: number;
};

export type Anchor = { readonly points: number; readonly text: LocalisedText };

export type Category = {
  readonly id: string;
  readonly editionId: string;
  readonly key: string;
  readonly position: number;
  readonly name: LocalisedText;
  readonly description: LocalisedText;
  readonly requiresForeignPartner: boolean;
};

/** A category with all that decides in it, each list in its order. */
export type CategoryRules = Category & {
  /** Those that hold in the round under way. */
  readonly criteria: readonly Criterion[];
  /** Of rounds that are over or still to come, where those have criteria of their own. */
  readonly otherCriteria: readonly Criterion[];
  readonly sections: readonly FormSection[];
  /** In the order in which the form asks, across its sections. */
  readonly questions: readonly Question[];
};

export type EditionRules = { readonly categories: readonly CategoryRules[]; readonly anchors: readonly Anchor[] };
