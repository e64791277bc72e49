// Fields of municipal work: what an entry is about, and what jurors say they know. A category's form asks it under the key "topics".
import type { LocalisedText } from "./locale";

export const TOPICS = [
  "digital",
  "administration",
  "finance",
  "public-order",
  "rescue",
  "schools",
  "social",
  "health",
  "culture",
  "economy",
  "planning",
  "mobility",
  "climate",
  "water-waste",
  "construction",
] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_QUESTION = "topics";

export const TOPIC_NAMES = {
  digital: { de: "Digitalisierung und IT", en: "Digital services and IT", nl: "Digitalisering en IT", fr: "Numérique et informatique" },
  administration: { de: "Personal und innere Verwaltung", en: "Staff and internal administration", nl: "Personeel en interne organisatie", fr: "Personnel et administration interne" },
  finance: { de: "Finanzen, Vergabe und Recht", en: "Finance, procurement and law", nl: "Financiën, inkoop en recht", fr: "Finances, marchés publics et droit" },
  "public-order": { de: "Ordnung und Bürgerservice", en: "Public order and citizens’ services", nl: "Openbare orde en dienstverlening", fr: "Ordre public et services aux citoyens" },
  rescue: { de: "Feuerwehr, Rettung und Katastrophenschutz", en: "Fire brigade, rescue and civil protection", nl: "Brandweer, hulpdiensten en rampenbestrijding", fr: "Pompiers, secours et protection civile" },
  schools: { de: "Schule, Kita und Jugend", en: "Schools, childcare and youth", nl: "Onderwijs, kinderopvang en jeugd", fr: "Écoles, petite enfance et jeunesse" },
  social: { de: "Soziales und Integration", en: "Social affairs and integration", nl: "Sociale zaken en integratie", fr: "Affaires sociales et intégration" },
  health: { de: "Gesundheit und Pflege", en: "Health and care", nl: "Gezondheid en zorg", fr: "Santé et soins" },
  culture: { de: "Kultur, Sport und Tourismus", en: "Culture, sport and tourism", nl: "Cultuur, sport en toerisme", fr: "Culture, sport et tourisme" },
  economy: { de: "Wirtschaft und Arbeit", en: "Economy and employment", nl: "Economie en werk", fr: "Économie et emploi" },
  planning: { de: "Planung und Flächen", en: "Planning and land", nl: "Ruimtelijke ordening en grond", fr: "Aménagement et foncier" },
  mobility: { de: "Verkehr und Mobilität", en: "Transport and mobility", nl: "Verkeer en mobiliteit", fr: "Transports et mobilité" },
  climate: { de: "Klima, Energie und Umwelt", en: "Climate, energy and environment", nl: "Klimaat, energie en milieu", fr: "Climat, énergie et environnement" },
  "water-waste": { de: "Wasser, Abwasser und Abfall", en: "Water, sewage and waste", nl: "Water, riolering en afval", fr: "Eau, assainissement et déchets" },
  construction: { de: "Bauhof, Straßen und Gebäude", en: "Works depot, roads and buildings", nl: "Gemeentewerken, wegen en gebouwen", fr: "Services techniques, voirie et bâtiments" },
} as const satisfies Record<Topic, LocalisedText>;

export function isTopic(value: string): value is Topic {
  return TOPICS.some((topic) => topic === value);
}
