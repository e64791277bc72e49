// Ties that jurors of the demo declare, or the office reports, and the entry on which one abstains.
// What follows from organisations alone is not listed: the rule finds it.
import type { DemoAbstention, DemoDeclaration } from "./types";

export const demoDeclarations: readonly DemoDeclaration[] = [
  {
    juror: "eiche",
    entry: "up-landfolge",
    source: "juror",
    kind: "paid-advice",
    note: "Ich habe den Zweckverband im Jahr 2019 zur Finanzierung beraten.",
  },
  {
    juror: "birke",
    entry: "iv-offene-daten",
    source: "juror",
    kind: "family",
    note: "Ein naher Angehöriger leitet das federführende Fachamt.",
  },
  {
    juror: "adler",
    entry: "wt-kulturroute",
    source: "juror",
    kind: "co-authorship",
    note: "Mit dem Kulturbüro habe ich einen Fachaufsatz über das Vorhaben veröffentlicht.",
  },
  {
    juror: "falke",
    entry: "gz-gesundheit",
    source: "office",
    kind: "supervisory-board",
    note: "Nach Auskunft der Gesellschaft bestand bis 2023 ein Sitz im Beirat.",
  },
];

/** Together with the conflicts at this entry it leaves two sheets, fewer than the quorum: not decidable. */
export const demoAbstentions: readonly DemoAbstention[] = [
  {
    juror: "ilex",
    entry: "up-landfolge",
    reason: "Mir fehlen die bergrechtlichen Kenntnisse, um die Wirkung des Verbandes redlich einzuschätzen.",
  },
];
