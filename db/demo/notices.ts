// What demo municipalities look for, and what two of them write to one another. Days are counted from the demo's day.
import type { Topic } from "#db/vocabulary/topic";

export type DemoNotice = {
  readonly key: string;
  readonly organisation: string;
  readonly topic: Topic;
  /** Kilometres, or null for the neighbours. */
  readonly radiusKm: number | null;
  readonly crossBorder: boolean;
  readonly postedDaysAgo: number;
  readonly days: number;
  readonly words: string;
};

export const demoNotices: readonly DemoNotice[] = [
  { key: "bocholt", organisation: "de-05554008", topic: "digital", radiusKm: 40, crossBorder: true, postedDaysAgo: 9, days: 90, words: "Wir möchten unser Ratsinformationssystem und die Bauakte gemeinsam mit Nachbarn neu ausschreiben. Wir bringen ein fertiges Leistungsverzeichnis und eine halbe Stelle für das Projekt mit." },
  { key: "vreden", organisation: "de-05554068", topic: "digital", radiusKm: 40, crossBorder: true, postedDaysAgo: 5, days: 60, words: "Gesucht werden Kommunen, die den IT-Grundschutz gemeinsam angehen: eine Beauftragte für alle, Übungen zweimal im Jahr." },
  { key: "gronau", organisation: "de-05554020", topic: "rescue", radiusKm: 30, crossBorder: true, postedDaysAgo: 12, days: 120, words: "Für den Katastrophenschutz suchen wir Partner auf beiden Seiten der Grenze, die Sandsacklager und Notstrom gemeinsam vorhalten." },
  { key: "hellenthal", organisation: "de-05366020", topic: "construction", radiusKm: null, crossBorder: false, postedDaysAgo: 3, days: 45, words: "Unser Bauhof braucht einen Böschungsmäher, der allein nicht ausgelastet ist. Wer kauft und nutzt mit?" },
  { key: "monschau", organisation: "de-05334020", topic: "construction", radiusKm: 30, crossBorder: true, postedDaysAgo: 6, days: 75, words: "Wir suchen Nachbarn für einen gemeinsamen Winterdienst auf den Höhenstraßen." },
  { key: "steinfurt", organisation: "de-05566084", topic: "finance", radiusKm: 50, crossBorder: false, postedDaysAgo: 2, days: 100, words: "Gemeinsame Vergabestelle: Wir haben zwei erfahrene Kolleginnen und Luft für drei weitere Kommunen." },
  { key: "luedinghausen", organisation: "de-05558024", topic: "finance", radiusKm: 60, crossBorder: false, postedDaysAgo: 8, days: 80, words: "Wir wollen Ausschreibungen nicht mehr allein stemmen und suchen eine Vergabestelle, der wir uns anschließen können." },
  { key: "olsberg", organisation: "de-05958036", topic: "mobility", radiusKm: 40, crossBorder: false, postedDaysAgo: 14, days: 60, words: "Ein Rufbus über die Stadtgrenze hinaus: Wer plant mit uns Linien und Fahrzeuge?" },
  { key: "winterberg", organisation: "de-05958048", topic: "mobility", radiusKm: null, crossBorder: false, postedDaysAgo: 4, days: 30, words: "Für Gäste und Einheimische suchen wir Partner für einen abgestimmten Bus am Wochenende." },
];

/** About the notice of the first; the second answers. */
export const demoContact = {
  notice: "bocholt",
  guest: "de-05554068",
  messages: [
    { from: "guest", daysAgo: 4, text: "Guten Tag, wir sind an der gemeinsamen Ausschreibung interessiert. Bis wann müssten wir uns entscheiden?" },
    { from: "host", daysAgo: 3, text: "Guten Tag, das freut uns. Die Ausschreibung soll in drei Monaten beginnen, eine Zusage brauchen wir in sechs Wochen." },
  ],
} as const;
