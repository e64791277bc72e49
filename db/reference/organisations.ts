// Every organisation the product knows from the start: who can lead an entry, be a partner or send a juror.
// Pure: reads the shipped lists and returns values. Writing them to a database is not done here.
import { COUNTRIES, type Country, type OrganisationKind } from "#db/vocabulary/organisation";

import bodies from "./bodies.json" with { type: "json" };
import borderMunicipalities from "./border-municipalities.json" with { type: "json" };
import municipalities from "./municipalities.json" with { type: "json" };

export type Organisation = {
  /** Stable and speaking: "de-05554008", "de-05554", "de-lwl", "nl-gm0197". */
  readonly id: string;
  readonly kind: OrganisationKind;
  /** Unique, as shown: "Stadt Bocholt". */
  readonly name: string;
  readonly shortName: string;
  readonly country: Country;
  /** AGS in Germany, LAU code abroad, null for bodies without one. */
  readonly code: string | null;
  /** AGS of the Kreis it belongs to, or is. */
  readonly districtCode: string | null;
  readonly regionalDistrict: string | null;
  /** Counts as a municipal partner (law §4). */
  readonly municipal: boolean;
  /** Membership in it makes no conflict of interest (law §5). */
  readonly exempt: boolean;
  /** Ids of the bodies it is a member of, on record. */
  readonly memberOf: readonly string[];
};

export const CITIES_UMBRELLA = "de-staedtetag-nrw";
export const MUNICIPALITIES_UMBRELLA = "de-stgb-nrw";
export const DISTRICTS_UMBRELLA = "de-landkreistag-nrw";
export const DEVELOPMENT_BANK = "de-nrw-bank";
export const OFFICE = "de-geschaeftsstelle-ikz";

/** Belongs to the Städteregion, yet has the rights of a city outside any Kreis; so it sits with these in their umbrella. */
const AACHEN = "05334002";

/** All organisations of the reference data; ids, codes and names are unique. */
export function referenceOrganisations(): readonly Organisation[] {
  return [
    ...municipalities.map(municipality),
    ...bodies.districts.map(district),
    ...bodies.landscapeAssociations.map(landscapeAssociation),
    ...bodies.regionalDistricts.map(regionalGovernment),
    ...borderMunicipalities.map(foreignMunicipality),
    ...umbrellaAssociations,
    ...otherBodies,
  ];
}

function municipality(row: (typeof municipalities)[number]): Organisation {
  const above = row.districtCode === null ? landscapeAssociationId(row.landscapeAssociation) : `de-${row.districtCode}`;
  const association = row.districtFree || row.ags === AACHEN ? CITIES_UMBRELLA : MUNICIPALITIES_UMBRELLA;
  return {
    id: `de-${row.ags}`,
    kind: "municipality",
    name: `${row.status === "city" ? "Stadt" : "Gemeinde"} ${row.name}`,
    shortName: row.name,
    country: "DE",
    code: row.ags,
    districtCode: row.districtCode,
    regionalDistrict: row.regionalDistrict,
    municipal: true,
    exempt: false,
    memberOf: [above, association],
  };
}

function district(row: (typeof bodies.districts)[number]): Organisation {
  return {
    id: `de-${row.code}`,
    kind: "district",
    name: row.name,
    shortName: row.name,
    country: "DE",
    code: row.code,
    districtCode: row.code,
    regionalDistrict: row.regionalDistrict,
    municipal: true,
    exempt: false,
    memberOf: [landscapeAssociationId(row.landscapeAssociation), DISTRICTS_UMBRELLA],
  };
}

/** Exempt: every Kreis and every city outside a Kreis is a member, so membership would bar its jurors from half of the state. */
function landscapeAssociation(row: (typeof bodies.landscapeAssociations)[number]): Organisation {
  return { ...body(landscapeAssociationId(row.shortName), "landscape-association", row.name, row.shortName), municipal: true, exempt: true };
}

function regionalGovernment(row: (typeof bodies.regionalDistricts)[number]): Organisation {
  return {
    ...body(regionalGovernmentId(row.name), "regional-government", row.authority, row.authority),
    code: row.code,
    regionalDistrict: row.name,
  };
}

function foreignMunicipality(row: (typeof borderMunicipalities)[number]): Organisation {
  return {
    ...body(`${row.country}-${row.code}`.toLowerCase(), "foreign-municipality", row.officialName, row.name),
    country: countryOf(row.country),
    code: row.code,
    municipal: true,
  };
}

const umbrellaAssociations: readonly Organisation[] = [
  umbrella(CITIES_UMBRELLA, "Städtetag Nordrhein-Westfalen", "Städtetag NRW"),
  umbrella(MUNICIPALITIES_UMBRELLA, "Städte- und Gemeindebund Nordrhein-Westfalen", "StGB NRW"),
  umbrella(DISTRICTS_UMBRELLA, "Landkreistag Nordrhein-Westfalen", "Landkreistag NRW"),
];

const otherBodies: readonly Organisation[] = [
  body(DEVELOPMENT_BANK, "other", "NRW.BANK", "NRW.BANK"),
  body(OFFICE, "other", "Geschäftsstelle Interkommunale Zusammenarbeit", "Geschäftsstelle IKZ"),
];

/** Exempt by default: every municipality of its kind is a member (law §5). */
function umbrella(id: string, name: string, shortName: string): Organisation {
  return { ...body(id, "umbrella-association", name, shortName), exempt: true };
}

function body(id: string, kind: OrganisationKind, name: string, shortName: string): Organisation {
  return {
    id,
    kind,
    name,
    shortName,
    country: "DE",
    code: null,
    districtCode: null,
    regionalDistrict: null,
    municipal: false,
    exempt: false,
    memberOf: [],
  };
}

function landscapeAssociationId(shortName: string): string {
  return `de-${shortName.toLowerCase()}`;
}

function regionalGovernmentId(name: string): string {
  return `de-bezreg-${name.toLowerCase().replace("ö", "oe").replace("ü", "ue")}`;
}

function countryOf(code: string): Country {
  const country = COUNTRIES.find((known) => known === code);
  if (country === undefined) throw new RangeError(`unknown country in the reference data: ${code}`);
  return country;
}
