// Figures of the demo's entries: dates, costs, people, funding. Invented like their texts, made from the entry itself, the same every time.
import { seededRandom, seedOf } from "#app/base/random";
import type { Answers, TableRow } from "#db/vocabulary/form";

import { demoTopics } from "./topics";
import type { CategoryKey, DemoEntry, DemoLanguage, WrittenEntry } from "./types";

const COSTS: Readonly<Record<CategoryKey, readonly (readonly [item: string, euros: number])[]>> = {
  PV: [["Personal", 148_000], ["Fachverfahren und Lizenzen", 36_500], ["Räume und Ausstattung", 14_200]],
  IV: [["Koordination", 62_000], ["Plattform und Technik", 21_400], ["Veranstaltungen und Schulungen", 9_800]],
  WT: [["Personal", 71_000], ["Werbung und Gestaltung", 38_600], ["Sachkosten", 17_300]],
  UP: [["Planung und Gutachten", 84_000], ["Bau und Anschaffung (einmalig)", 412_000], ["Unterhaltung", 46_500]],
  KB: [["Fahrzeuge und Gerät (einmalig)", 236_000], ["Ausbildung und Übungen", 28_400], ["Bereitschaft", 53_900]],
  GZ: [["Personal", 96_000], ["Übersetzung und Rechtsberatung", 18_700], ["Technik und Gerät", 44_300]],
};

const PROGRAMMES: Readonly<Record<CategoryKey, string>> = {
  PV: "Landesförderung interkommunale Zusammenarbeit",
  IV: "Landesförderung interkommunale Zusammenarbeit",
  WT: "LEADER, Land und Europäische Union",
  UP: "Nationale Klimaschutzinitiative, Bund",
  KB: "Landesprogramm Katastrophenschutz",
  GZ: "Interreg Deutschland–Nederland, Europäische Union",
};

const EFFECTS: Readonly<Record<CategoryKey, readonly string[]>> = {
  PV: ["costs", "staff", "speed", "quality"],
  IV: ["quality", "speed", "offer"],
  WT: ["offer", "quality", "costs"],
  UP: ["costs", "quality", "resilience"],
  KB: ["resilience", "speed", "staff"],
  GZ: ["offer", "speed", "resilience"],
};

/** What the figures say in words, in the language of the entry. Only cross-border entries are written in another one than German. */
type Words = {
  readonly costs: (category: CategoryKey) => (typeof COSTS)[CategoryKey];
  readonly bearers: readonly string[];
  readonly resolved: string;
  readonly signed: string;
  readonly begun: string;
  readonly running: string;
};
const WORDS: Readonly<Record<DemoLanguage, Words>> = {
  de: {
    costs: (category) => COSTS[category],
    bearers: ["nach Einwohnerzahl", "zu gleichen Teilen", "federführende Kommune"],
    resolved: "Beschluss der federführenden Kommune",
    signed: "Vereinbarung unterzeichnet",
    begun: "Beginn der Umsetzung",
    running: "Betrieb aufgenommen",
  },
  nl: {
    costs: () => [["Personeel", 96_000], ["Vertaling en juridisch advies", 18_700], ["Techniek en materieel", 44_300]],
    bearers: ["naar inwonertal", "in gelijke delen", "penvoerende gemeente"],
    resolved: "Besluit van de penvoerende gemeente",
    signed: "Overeenkomst ondertekend",
    begun: "Begin van de uitvoering",
    running: "In bedrijf genomen",
  },
};

const HALF_A_YEAR = 183 * 86_400_000;

export function withFigures(entry: WrittenEntry): DemoEntry {
  const { answers, category, language = "de" } = entry;
  const words = WORDS[language];
  const random = seededRandom(seedOf(entry.key));
  const runs = answers["running-since"];
  const vary = (value: number, step: number) => Math.round((value * (0.6 + random() * 0.9)) / step) * step;
  const costs = words.costs(category).map(([item, euros], at): TableRow => ({ item, amount: vary(euros, 100) * 100, "borne-by": words.bearers[Math.floor(random() * words.bearers.length + at) % words.bearers.length] ?? "" }));
  const funded = answers["public-funding"] === "yes";
  const figures: Answers = {
    topics: demoTopics[entry.key] ?? [],
    stage: runs === undefined ? "implementing" : "running",
    milestones: milestones(entry, runs, words),
    effects: EFFECTS[category].slice(0, 2 + Math.floor(random() * 2)),
    people: vary(9_000 * (1 + entry.partners.length), 500),
    costs,
    staff: vary(2.5 + entry.partners.length / 2, 0.25),
    ...(funded ? { "funding-programme": PROGRAMMES[category], "funding-amount": vary(120_000, 500) * 100 } : {}),
  };
  return { ...entry, language, answers: { ...answers, ...figures } };
}

function milestones({ lead, agreedOn }: WrittenEntry, runs: string | undefined, words: Words): readonly TableRow[] {
  const begun = new Date(Date.parse(agreedOn) + HALF_A_YEAR).toISOString().slice(0, 10);
  const rows: TableRow[] = [
    ...(lead.resolvedOn === null ? [] : [{ day: lead.resolvedOn, step: words.resolved }]),
    { day: agreedOn, step: words.signed },
    runs === undefined ? { day: begun, step: words.begun } : { day: runs, step: words.running },
  ];
  return rows.toSorted((a, b) => String(a.day).localeCompare(String(b.day)));
}
