// From an example as it is stored to what the law speaks of. Rows of the database fit.
import type { Instant } from "#app/base/instant";
import type { ExampleOrigin, Honour, PartyRole } from "#db/vocabulary/example";
import type { LocalisedText } from "#db/vocabulary/locale";

import { isCrossBorder, type ExampleTexts, type Participation, type Party, type PublicExample } from "./example";
import type { Searched } from "./search-text";

export type StoredExample = ExampleTexts & {
  readonly id: string;
  readonly no: number;
  readonly slug: string;
  readonly origin: ExampleOrigin;
  readonly editionYear: number | null;
  readonly categoryKey: string | null;
  readonly categoryName: LocalisedText | null;
  readonly honour: Honour;
  readonly honourReason: string;
  readonly publishedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

export type StoredParty = {
  readonly role: PartyRole;
  readonly organisationId: string | null;
  readonly name: string;
  readonly country: string;
  /** Of the organisation in the directory. */
  readonly kind: string | null;
  readonly code: string | null;
  readonly districtCode: string | null;
  readonly regionalDistrict: string | null;
};

/** A city outside any Kreis stands for one itself. */
export function partyOf({ role, organisationId, name, country, kind, code, districtCode, regionalDistrict }: StoredParty): Party {
  return { role, organisationId, name, country, code, districtCode: districtCode ?? (kind === "municipality" ? code : null), regionalDistrict };
}

export function textsOf(row: ExampleTexts): ExampleTexts {
  const { language, title, summary, topics, legalForm, sinceYear, inhabitants, effect, figures, effort, transfer, digital, otherAwards, sources } = row;
  return { language, title, summary, topics, legalForm, sinceYear, inhabitants, effect, figures, effort, transfer, digital, otherAwards, sources };
}

export function participationOf({ editionYear, categoryKey, categoryName }: Pick<StoredExample, "editionYear" | "categoryKey" | "categoryName">): Participation | null {
  return editionYear === null || categoryKey === null || categoryName === null ? null : { year: editionYear, categoryKey, categoryName };
}

export function searchedOf(row: StoredExample, parties: readonly StoredParty[]): Searched {
  return { texts: textsOf(row), parties, participation: participationOf(row), honourReason: row.honourReason };
}

export function publicExample(row: StoredExample, parties: readonly Party[]): PublicExample {
  const { id, no, slug, origin, language, title, summary, topics, legalForm, sinceYear, inhabitants, digital, honour, publishedAt, createdAt, updatedAt } = row;
  return {
    id, no, slug, origin, language, title, summary, topics, legalForm, sinceYear, inhabitants, digital, honour, parties, updatedAt,
    participation: participationOf(row),
    crossBorder: isCrossBorder(parties),
    publishedAt: publishedAt ?? createdAt,
  };
}
