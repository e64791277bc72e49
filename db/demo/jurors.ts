// The nine invented jurors of the demo: where they work or worked, what they judge, how strict they are.
import { CITIES_UMBRELLA, DEVELOPMENT_BANK, DISTRICTS_UMBRELLA, MUNICIPALITIES_UMBRELLA, OFFICE } from "#db/reference/organisations";

import type { DemoJuror } from "./types";

const MOENCHENGLADBACH = "de-05116000";
const HAMM = "de-05915000";
const AACHEN = "de-05334002";
const KREIS_BORKEN = "de-05554";
const KREIS_EUSKIRCHEN = "de-05366";

export const demoJurors: readonly DemoJuror[] = [
  {
    key: "adler",
    name: "Demo-Jurorin Adler",
    chair: false,
    organisation: MUNICIPALITIES_UMBRELLA,
    formerOrganisations: [],
    panels: ["PV", "WT", "UP"],
    maxEntries: null,
    severity: 0.2,
    pace: 1,
  },
  {
    key: "birke",
    name: "Demo-Juror Birke",
    chair: false,
    organisation: CITIES_UMBRELLA,
    formerOrganisations: [],
    panels: ["IV", "WT", "KB", "GZ"],
    maxEntries: 40,
    severity: -0.6,
    pace: 0.7,
  },
  {
    key: "distel",
    name: "Demo-Jurorin Distel",
    chair: false,
    organisation: DISTRICTS_UMBRELLA,
    formerOrganisations: [],
    panels: ["PV", "IV", "KB"],
    maxEntries: null,
    severity: 1.1,
    pace: 0.9,
  },
  {
    key: "eiche",
    name: "Demo-Juror Eiche",
    chair: false,
    organisation: DEVELOPMENT_BANK,
    formerOrganisations: [HAMM],
    panels: ["PV", "WT", "UP", "KB"],
    maxEntries: 40,
    severity: 0.5,
    pace: 0.5,
  },
  {
    key: "falke",
    name: "Demo-Jurorin Falke",
    chair: true,
    organisation: OFFICE,
    formerOrganisations: [],
    panels: ["PV", "IV", "UP", "GZ"],
    maxEntries: null,
    severity: 0,
    pace: 0.8,
  },
  {
    key: "ginster",
    name: "Demo-Juror Ginster",
    chair: false,
    organisation: MOENCHENGLADBACH,
    formerOrganisations: [],
    panels: ["IV", "UP", "GZ"],
    maxEntries: 30,
    severity: -0.9,
    pace: 0.4,
  },
  {
    key: "habicht",
    name: "Demo-Jurorin Habicht",
    chair: false,
    organisation: KREIS_BORKEN,
    formerOrganisations: [],
    panels: ["WT", "KB", "GZ"],
    maxEntries: 30,
    severity: 0.3,
    pace: 0.6,
  },
  {
    key: "ilex",
    name: "Demo-Juror Ilex",
    chair: false,
    organisation: AACHEN,
    formerOrganisations: [],
    panels: ["IV", "UP", "GZ"],
    maxEntries: null,
    severity: -0.2,
    pace: 0.2,
  },
  {
    key: "jasmin",
    name: "Demo-Jurorin Jasmin",
    chair: false,
    organisation: KREIS_EUSKIRCHEN,
    formerOrganisations: [],
    panels: ["PV", "WT", "KB", "GZ"],
    maxEntries: null,
    severity: 0.1,
    pace: 0,
  },
];
