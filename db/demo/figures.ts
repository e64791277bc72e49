// Figures of the demo's entries: dates, costs, people, funding. Invented like their texts, made from the entry itself, the same every time.
import { seededRandom, seedOf } from "#app/base/random";
import type { Answers, TableRow } from "#db/vocabulary/form";

import type { CategoryKey, DemoEntry, WrittenEntry } from "./types";

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

const BEARERS = ["nach Einwohnerzahl", "zu gleichen Teilen", "federführende Kommune"] as const;

const HALF_A_YEAR = 183 * 86_400_000;

export function withFigures(entry: WrittenEntry): DemoEntry {
  const { answers, category } = entry;
  const random = seededRandom(seedOf(entry.key));
  const runs = answers["running-since"];
  const vary = (value: number, step: number) => Math.round((value * (0.6 + random() * 0.9)) / step) * step;
  const costs = COSTS[category].map(([item, euros], at): TableRow => ({ item, amount: vary(euros, 100) * 100, "borne-by": BEARERS[Math.floor(random() * BEARERS.length + at) % BEARERS.length] ?? "" }));
  const funded = answers["public-funding"] === "yes";
  const figures: Answers = {
    stage: runs === undefined ? "implementing" : "running",
    milestones: milestones(entry, runs),
    effects: EFFECTS[category].slice(0, 2 + Math.floor(random() * 2)),
    people: vary(9_000 * (1 + entry.partners.length), 500),
    costs,
    staff: vary(2.5 + entry.partners.length / 2, 0.25),
    ...(funded ? { "funding-programme": PROGRAMMES[category], "funding-amount": vary(120_000, 500) * 100 } : {}),
  };
  return { ...entry, answers: { ...answers, ...figures } };
}

function milestones({ lead, agreedOn }: WrittenEntry, runs: string | undefined): readonly TableRow[] {
  const begun = new Date(Date.parse(agreedOn) + HALF_A_YEAR).toISOString().slice(0, 10);
  const rows: TableRow[] = [
    ...(lead.resolvedOn === null ? [] : [{ day: lead.resolvedOn, step: "Beschluss der federführenden Kommune" }]),
    { day: agreedOn, step: "Vereinbarung unterzeichnet" },
    runs === undefined ? { day: begun, step: "Beginn der Umsetzung" } : { day: runs, step: "Betrieb aufgenommen" },
  ];
  return rows.toSorted((a, b) => String(a.day).localeCompare(String(b.day)));
}
