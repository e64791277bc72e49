// The six categories of the edition 2024 (law §3), each with its criteria and its form.
import type { CategoryPreset } from "../preset";
import { crossBorderCriteria, generalCriteria } from "./criteria";
import { administrationForm, crisisForm, crossBorderForm, economyForm, environmentForm, networkForm } from "./questions";

export const categories = [
  {
    key: "PV",
    name: { de: "Kommunale Pflichtaufgaben und Innere Verwaltung", en: "Mandatory municipal tasks and internal administration" },
    description: {
      de: "Gemeinsame Ämter, geteilte Fachleute, abgestimmte Abläufe: Lösungen für das, was jede Verwaltung ohnehin leisten muss.",
      en: "Joint offices, shared specialists, aligned procedures: solutions for what every administration has to deliver anyway.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    questions: administrationForm,
  },
  {
    key: "IV",
    name: { de: "Informationsaustausch und Vernetzung", en: "Exchange of information and networking" },
    description: {
      de: "Netzwerke, gemeinsame Strategien und Plattformen, auf denen Kommunen Wissen, Daten und Erfahrungen teilen.",
      en: "Networks, joint strategies and platforms on which municipalities share knowledge, data and experience.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    questions: networkForm,
  },
  {
    key: "WT",
    name: { de: "Wirtschaftsförderung, Tourismus und Kultur", en: "Business development, tourism and culture" },
    description: {
      de: "Angebote für Betriebe, Gäste und Kulturinteressierte, die eine Kommune allein nicht tragen könnte.",
      en: "Offers for businesses, guests and lovers of culture that one municipality alone could not sustain.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    questions: economyForm,
  },
  {
    key: "UP",
    name: { de: "Umwelt, Planung und Infrastruktur", en: "Environment, planning and infrastructure" },
    description: {
      de: "Klima, Wasser, Flächen, Wege und Netze über die Gemeindegrenze hinweg gedacht und gebaut.",
      en: "Climate, water, land, paths and networks, thought and built across municipal boundaries.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    questions: environmentForm,
  },
  {
    key: "KB",
    name: { de: "Krisenbewältigung", en: "Coping with crises" },
    description: {
      de: "Vorsorge, Hilfe und Wiederaufbau: Kommunen, die sich bei Hochwasser, Stromausfall oder anderen Krisen aufeinander verlassen.",
      en: "Prevention, help and rebuilding: municipalities that rely on one another in floods, blackouts or other crises.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    questions: crisisForm,
  },
  {
    key: "GZ",
    name: { de: "Grenzüberschreitende Zusammenarbeit", en: "Cross-border cooperation" },
    description: {
      de: "Neu in dieser Ausgabe: Vorhaben mit mindestens einer Kommune außerhalb Deutschlands, etwa in den Niederlanden oder in Belgien.",
      en: "New in this edition: projects with at least one municipality outside Germany, for instance in the Netherlands or in Belgium.",
    },
    requiresForeignPartner: true,
    criteria: crossBorderCriteria,
    questions: crossBorderForm,
  },
] as const satisfies readonly CategoryPreset[];
