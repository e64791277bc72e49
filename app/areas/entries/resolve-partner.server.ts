// Who is meant by what was typed as a new partner: an organisation of the directory, or, with a country, one that no directory holds.
import type { OrganisationRefusal } from "#app/areas/accounts/organisation";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, type Locale } from "#db/vocabulary/locale";
import { COUNTRIES, ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import { MAX_PARTNERS, type PartnerForm } from "./draft";

export type ResolvePartnerRefusal = {
  readonly reason: OrganisationRefusal["reason"] | "is-lead" | "twice" | "too-many";
  readonly matches: OrganisationRefusal["matches"];
};

export type TypedPartner = {
  readonly name: string;
  /** Id that was ticked among the matches of an earlier answer. */
  readonly choice?: string;
  /** Given: where the directory knows nobody of this name, the partner is named freely. */
  readonly country: string;
};

export async function resolvePartner(q: Q, typed: TypedPartner, leadId: string, present: readonly PartnerForm[]): Promise<Result<PartnerForm, ResolvePartnerRefusal>> {
  if (present.length >= MAX_PARTNERS) return refused({ reason: "too-many", matches: [] });
  const found = await resolveOrganisation(q, typed.name, ORGANISATION_KINDS, typed.choice);
  if (!found.ok) {
    const free = found.reason.reason !== "missing" && COUNTRIES.some((country) => country === typed.country);
    return free ? ok({ ...NEW, name: typed.name.trim(), country: typed.country, contactLocale: languageOf(typed.country) }) : found;
  }
  const { id, name, country } = found.value;
  if (id === leadId) return refused({ reason: "is-lead", matches: [] });
  if (present.some(({ organisationId }) => organisationId === id)) return refused({ reason: "twice", matches: [] });
  return ok({ ...NEW, organisationId: id, name, country, contactLocale: languageOf(country) });
}

/** Of a directory's organisation the nature is filled in when it is saved. */
const NEW: PartnerForm = {
  id: "",
  organisationId: "",
  name: "",
  country: "",
  nature: "municipal",
  controlDeclared: false,
  resolutionState: null,
  resolutionDate: "",
  contactName: "",
  contactEmail: "",
  contactLocale: BASE_LOCALE,
};

/** In which a partner is written to unless the lead chooses otherwise. */
function languageOf(country: string): Locale {
  return SPOKEN[country] ?? BASE_LOCALE;
}

const SPOKEN: Readonly<Record<string, Locale>> = { NL: "nl", BE: "fr", FR: "fr", LU: "fr", PL: "en", DK: "en" };
