// The edition that ships with the product (law §3). Everything here is a start: the organiser changes it until entries open.
import { categories } from "./edition-2024/categories";
import { anchors } from "./edition-2024/scale";
import { conditions, facts, intro } from "./edition-2024/texts";
import type { EditionPreset } from "./preset";

export const edition2024 = {
  slug: "2024",
  year: 2024,
  name: {
    de: "Landespreis für innovative interkommunale Zusammenarbeit 2024",
    en: "State Prize for Innovative Inter-municipal Cooperation 2024",
    nl: "Landespreis voor innovatieve intergemeentelijke samenwerking 2024",
    fr: "Prix du Land pour la coopération intercommunale innovante 2024",
  },
  intro,
  conditions,
  facts,
  contact: "Geschäftsstelle Interkommunale Zusammenarbeit",
  settings: {
    timeZone: "Europe/Berlin",
    minPartners: 2,
    oneEntryPerLead: true,
    referenceDate: "2016-09-01",
    quorum: 3,
    jurorsPerEntry: null,
    scaleMin: 0,
    scaleMax: 10,
    reasonLowAt: 2,
    reasonHighAt: 9,
    rankingMethod: "mean",
    tieRules: ["criteria", "first-places", "vote"],
  },
  anchors,
  categories,
} as const satisfies EditionPreset;
