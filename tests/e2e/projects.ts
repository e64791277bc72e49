// What the municipalities of the story hand in. The municipalities exist, their projects here do not.

export type Project = {
  readonly lead: string;
  readonly category: string;
  readonly title: string;
  readonly summary: string;
  /** As the directory shows them, with the country where it is not Germany. */
  readonly partners: readonly { readonly typed: string; readonly shown: string }[];
  /** Answers to the questions that only this category asks. */
  readonly own: Readonly<Record<string, string>>;
};

export const BENEFIT = "Gewinn der Kooperation";
export const INNOVATION = "Grad der Innovation";
export const FUTURE = "Zukunftsfähigkeit, Nutzbarkeit und Nachhaltigkeit";
export const BORDER = "Grenzüberschreitender Mehrwert";

export const CROSS_BORDER = "Grenzüberschreitende Zusammenarbeit";
export const ENVIRONMENT = "Umwelt, Planung und Infrastruktur";

export const DEPOT: Project = {
  lead: "Stadt Bocholt",
  category: CROSS_BORDER,
  title: "Ein Bauhof für beide Seiten der Grenze",
  summary: "Bocholt und Aalten teilen sich Fahrzeuge, Streusalz und einen Dienstplan. Im Winter fährt der Räumdienst die Strecke zu Ende, statt an der Grenze umzukehren.",
  partners: [{ typed: "Aalten", shown: "Gemeente Aalten (Niederlande)" }],
  own: { "Grenzüberschreitender Mehrwert": "Die Strecken enden nicht mehr an der Grenze; Recht und Versicherung sind in einem Vertrag für beide Länder geregelt.", Arbeitssprachen: "Deutsch und Niederländisch" },
};

export const RESCUE: Project = {
  lead: "Stadt Gronau (Westf.)",
  category: CROSS_BORDER,
  title: "Rettung kennt keine Grenze",
  summary: "Gronau und Enschede schicken den Rettungswagen, der am nächsten steht, gleich aus welchem Land er kommt.",
  partners: [{ typed: "Enschede", shown: "Gemeente Enschede (Niederlande)" }],
  own: { "Grenzüberschreitender Mehrwert": "Bis zu sechs Minuten schneller am Einsatzort, weil die Leitstellen dieselbe Karte sehen.", Arbeitssprachen: "Deutsch und Niederländisch" },
};

export const CYCLEWAY: Project = {
  lead: "Stadt Emmerich am Rhein",
  category: CROSS_BORDER,
  title: "Radweg ohne Schlagbaum",
  summary: "Emmerich und Montferland planen, bauen und unterhalten einen Radweg gemeinsam.",
  partners: [{ typed: "Montferland", shown: "Gemeente Montferland (Niederlande)" }],
  own: { "Grenzüberschreitender Mehrwert": "Ein durchgehender Weg, wo vorher zwei Stücke endeten.", Arbeitssprachen: "Deutsch und Niederländisch" },
};

export const FLOOD: Project = {
  lead: "Gemeinde Hellenthal",
  category: ENVIRONMENT,
  title: "Hochwasserschutz an Olef und Urft",
  summary: "Hellenthal, Schleiden und Kall messen Pegel gemeinsam und halten Flächen frei, auf denen das Wasser bleiben darf.",
  partners: [
    { typed: "05366036", shown: "Stadt Schleiden" },
    { typed: "Gemeinde Kall", shown: "Gemeinde Kall" },
  ],
  own: { "Wirkung auf Umwelt und Fläche": "Zwölf Hektar Aue nehmen wieder Wasser auf; der Pegel in Kall sinkt bei starkem Regen um rund 15 Zentimeter." },
};

export const WATER: Project = {
  lead: "Kreis Coesfeld",
  category: ENVIRONMENT,
  title: "Trinkwasser aus drei Brunnen",
  summary: "Der Kreis Coesfeld, Dülmen und Nottuln verbinden ihre Wasserwerke, damit in trockenen Sommern niemand sparen muss, wo es der Nachbar nicht muss.",
  partners: [
    { typed: "Dülmen", shown: "Stadt Dülmen" },
    { typed: "Nottuln", shown: "Gemeinde Nottuln" },
  ],
  own: { "Wirkung auf Umwelt und Fläche": "Der Grundwasserstand wird an allen drei Brunnen geschont, weil die Last wandern kann." },
};

/** The questions that every category asks. */
export const COMMON_ANSWERS: Readonly<Record<string, string>> = {
  "Ausgangslage und Ziele": "Jede Verwaltung allein war zu klein für die Aufgabe. Gemeinsam soll sie verlässlich und bezahlbar werden.",
  Umsetzung: "Ein Vertrag regelt, wer was übernimmt. Eine Arbeitsgruppe trifft sich jeden Monat.",
  "Gewinn der Kooperation": "Rund 180.000 Euro im Jahr weniger Kosten und ein Bereitschaftsdienst, den es vorher nicht gab.",
  "Was daran neu ist": "Personal, Geräte und Daten werden geteilt, nicht nur Rechnungen.",
  "Zukunftsfähigkeit und Übertragbarkeit": "Der Vertrag läuft zwölf Jahre. Andere können ihn mit kleinen Änderungen übernehmen.",
  "Rechtsform der Zusammenarbeit": "Öffentlich-rechtliche Vereinbarung",
};
