// A good example of cooperation: what is said of it, and the few facts that follow from who takes part. Who may show it stands in library.policy.ts.
import type { Instant } from "#app/base/instant";
import type { CooperationForm, ExampleOrigin, ExampleState, Figure, Honour, PartyRole, Source } from "#db/vocabulary/example";
import type { Locale, LocalisedText } from "#db/vocabulary/locale";
import type { Topic } from "#db/vocabulary/topic";

/** Somebody who takes part. What stands below `country` is the directory's; null for a party that is in none. */
export type Party = {
  readonly role: PartyRole;
  readonly organisationId: string | null;
  readonly name: string;
  /** ISO 3166. */
  readonly country: string;
  /** AGS in Germany, LAU code abroad. */
  readonly code: string | null;
  /** AGS of the Kreis it belongs to, or is; a city outside any Kreis has its own. */
  readonly districtCode: string | null;
  readonly regionalDistrict: string | null;
};

/** Where it took part in an edition of the prize. */
export type Participation = { readonly year: number; readonly categoryKey: string; readonly categoryName: LocalisedText };

/** What is said of a cooperation; the texts are in `language`. */
export type ExampleTexts = {
  readonly language: Locale;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly Topic[];
  /** Null: not known. */
  readonly legalForm: CooperationForm | null;
  readonly sinceYear: number | null;
  /** Reached. */
  readonly inhabitants: number | null;
  readonly effect: string;
  readonly figures: readonly Figure[];
  readonly effort: string;
  readonly transfer: string;
  readonly digital: boolean;
  readonly otherAwards: string;
  readonly sources: readonly Source[];
};

/** A public example as lists, facets, the map and the neighbours of a profile need it: without the long texts. */
export type PublicExample = Pick<ExampleTexts, "language" | "title" | "summary" | "topics" | "legalForm" | "sinceYear" | "inhabitants" | "digital"> & {
  readonly id: string;
  readonly no: number;
  readonly slug: string;
  readonly origin: ExampleOrigin;
  /** The lead first. */
  readonly parties: readonly Party[];
  readonly crossBorder: boolean;
  readonly participation: Participation | null;
  readonly honour: Honour;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
};

export type ExampleStatus = { readonly state: ExampleState; readonly origin: ExampleOrigin };

/** A cooperation crosses the border when its parties sit in more than one state. */
export function isCrossBorder(parties: readonly Pick<Party, "country">[]): boolean {
  return new Set(parties.map(({ country }) => country)).size > 1;
}

export function leadOf<P extends Pick<Party, "role">>(parties: readonly P[]): P | undefined {
  return parties.find(({ role }) => role === "lead");
}
