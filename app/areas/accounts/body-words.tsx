// The directory's own terms in words.
import { m } from "#app/i18n";
import { ORGANISATION_KINDS, type OrganisationKind } from "#db/vocabulary/organisation";

const KINDS = {
  municipality: m.bodies_kind_municipality,
  district: m.bodies_kind_district,
  "landscape-association": m.bodies_kind_landscape,
  "regional-government": m.bodies_kind_regional,
  "foreign-municipality": m.bodies_kind_foreign,
  "joint-authority": m.bodies_kind_joint,
  company: m.bodies_kind_company,
  "umbrella-association": m.bodies_kind_umbrella,
  other: m.bodies_kind_other,
} as const satisfies Record<OrganisationKind, () => string>;

export function kindOfBody(kind: OrganisationKind): string {
  return KINDS[kind]();
}

export function bodyKindChoices<Kind extends OrganisationKind>(kinds: readonly Kind[]): { value: Kind; label: string }[] {
  return kinds.map((value) => ({ value, label: kindOfBody(value) }));
}

export function allKindChoices(): { value: OrganisationKind; label: string }[] {
  return bodyKindChoices(ORGANISATION_KINDS);
}
