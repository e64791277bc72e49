// Organisations that only the demo knows: bodies that several municipalities made for one task, with their members on record.
import type { Organisation } from "#db/reference/organisations";

export type DemoOrganisation = Organisation & {
  /** Ids of the reference organisations that are members or shareholders on record. */
  readonly members: readonly string[];
};

const inGermany = { country: "DE", code: null, districtCode: null, exempt: false, municipal: true, memberOf: [] } as const;

export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    ...inGermany,
    id: "de-zv-landfolge-garzweiler",
    kind: "joint-authority",
    name: "Zweckverband LANDFOLGE Garzweiler",
    shortName: "LANDFOLGE Garzweiler",
    regionalDistrict: "Köln",
    members: ["de-05116000", "de-05370004", "de-05162012", "de-05358056"],
  },
  {
    ...inGermany,
    id: "de-wfg-kreis-borken",
    kind: "company",
    name: "Wirtschaftsförderungsgesellschaft für den Kreis Borken mbH",
    shortName: "WFG Kreis Borken",
    regionalDistrict: "Münster",
    members: ["de-05554"],
  },
];
