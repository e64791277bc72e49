// The people of the product as the office looks at them.
import type { Instant } from "#app/base/instant";
import type { Locale } from "#db/vocabulary/locale";
import type { OrganisationKind } from "#db/vocabulary/organisation";
import type { PersonRole } from "#db/vocabulary/person";

export const PEOPLE_GROUPS = ["all", "waiting", "office", "jury", "entrants"] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

/** The group of an address such as ?gruppe=jury; anything else means all. */
export function peopleGroup(value: unknown): PeopleGroup {
  return PEOPLE_GROUPS.find((group) => group === value) ?? "all";
}

export type ListedPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale | null;
  readonly createdAt: Instant;
  /** Has proven the address, so that the account can be used. */
  readonly active: boolean;
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly membership: "none" | "waiting" | "confirmed";
  readonly role: PersonRole | null;
  readonly organisationKind: OrganisationKind | null;
  /** Accepted jury seats, of all editions. */
  readonly seats: number;
};
