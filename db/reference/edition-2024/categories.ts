// The six categories of the edition 2024 (law §3), each with its criteria and its form.
import type { CategoryPreset } from "../preset";
import { crossBorderCriteria, generalCriteria } from "./criteria";
import { administrationForm, crisisForm, crossBorderForm, economyForm, environmentForm, networkForm } from "./questions";

export const categories = [
  {
    key: "PV",
    name: {
      de: "Kommunale Pflichtaufgaben und Innere Verwaltung",
      en: "Mandatory municipal tasks and internal administration",
      nl: "Verplichte gemeentelijke taken en bedrijfsvoering",
      fr: "Missions obligatoires des communes et administration interne",
    },
    description: {
      de: "Gemeinsame Ämter, geteilte Fachleute, abgestimmte Abläufe: Lösungen für das, was jede Verwaltung ohnehin leisten muss.",
      en: "Joint offices, shared specialists, aligned procedures: solutions for what every administration has to deliver anyway.",
      nl: "Gezamenlijke diensten, gedeelde specialisten, afgestemde werkwijzen: oplossingen voor wat elke gemeente hoe dan ook moet doen.",
      fr: "Services communs, spécialistes partagés, procédures harmonisées : des solutions pour ce que chaque administration doit de toute façon accomplir.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    sections: administrationForm,
  },
  {
    key: "IV",
    name: {
      de: "Informationsaustausch und Vernetzung",
      en: "Exchange of information and networking",
      nl: "Informatie-uitwisseling en netwerken",
      fr: "Échange d’informations et mise en réseau",
    },
    description: {
      de: "Netzwerke, gemeinsame Strategien und Plattformen, auf denen Kommunen Wissen, Daten und Erfahrungen teilen.",
      en: "Networks, joint strategies and platforms on which municipalities share knowledge, data and experience.",
      nl: "Netwerken, gezamenlijke strategieën en platforms waarop gemeenten kennis, gegevens en ervaringen delen.",
      fr: "Réseaux, stratégies communes et plateformes sur lesquelles les communes partagent connaissances, données et expériences.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    sections: networkForm,
  },
  {
    key: "WT",
    name: {
      de: "Wirtschaftsförderung, Tourismus und Kultur",
      en: "Business development, tourism and culture",
      nl: "Economie, toerisme en cultuur",
      fr: "Développement économique, tourisme et culture",
    },
    description: {
      de: "Angebote für Betriebe, Gäste und Kulturinteressierte, die eine Kommune allein nicht tragen könnte.",
      en: "Offers for businesses, guests and lovers of culture that one municipality alone could not sustain.",
      nl: "Een aanbod voor bedrijven, gasten en cultuurliefhebbers dat één gemeente alleen niet zou kunnen dragen.",
      fr: "Des offres pour les entreprises, les visiteurs et les amateurs de culture qu’une commune seule ne pourrait pas porter.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    sections: economyForm,
  },
  {
    key: "UP",
    name: {
      de: "Umwelt, Planung und Infrastruktur",
      en: "Environment, planning and infrastructure",
      nl: "Milieu, ruimtelijke ordening en infrastructuur",
      fr: "Environnement, aménagement et infrastructures",
    },
    description: {
      de: "Klima, Wasser, Flächen, Wege und Netze über die Gemeindegrenze hinweg gedacht und gebaut.",
      en: "Climate, water, land, paths and networks, thought and built across municipal boundaries.",
      nl: "Klimaat, water, grond, wegen en netten, over de gemeentegrens heen gedacht en gebouwd.",
      fr: "Climat, eau, sols, voies et réseaux, pensés et réalisés au-delà des limites communales.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    sections: environmentForm,
  },
  {
    key: "KB",
    name: {
      de: "Krisenbewältigung",
      en: "Coping with crises",
      nl: "Crisisbeheersing",
      fr: "Gestion des crises",
    },
    description: {
      de: "Vorsorge, Hilfe und Wiederaufbau: Kommunen, die sich bei Hochwasser, Stromausfall oder anderen Krisen aufeinander verlassen.",
      en: "Prevention, help and rebuilding: municipalities that rely on one another in floods, blackouts or other crises.",
      nl: "Voorbereiding, hulp en wederopbouw: gemeenten die bij hoogwater, stroomuitval of andere crises op elkaar kunnen rekenen.",
      fr: "Prévention, secours et reconstruction : des communes qui comptent les unes sur les autres en cas d’inondation, de panne d’électricité ou d’autres crises.",
    },
    requiresForeignPartner: false,
    criteria: generalCriteria,
    sections: crisisForm,
  },
  {
    key: "GZ",
    name: {
      de: "Grenzüberschreitende Zusammenarbeit",
      en: "Cross-border cooperation",
      nl: "Grensoverschrijdende samenwerking",
      fr: "Coopération transfrontalière",
    },
    description: {
      de: "Neu in dieser Ausgabe: Vorhaben mit mindestens einer Kommune außerhalb Deutschlands, etwa in den Niederlanden oder in Belgien.",
      en: "New in this edition: projects with at least one municipality outside Germany, for instance in the Netherlands or in Belgium.",
      nl: "Nieuw in deze editie: projecten met ten minste één gemeente buiten Duitsland, bijvoorbeeld in Nederland of België.",
      fr: "Nouveau dans cette édition : des projets avec au moins une commune hors d’Allemagne, par exemple aux Pays-Bas ou en Belgique.",
    },
    requiresForeignPartner: true,
    criteria: crossBorderCriteria,
    sections: crossBorderForm,
  },
] as const satisfies readonly CategoryPreset[];
