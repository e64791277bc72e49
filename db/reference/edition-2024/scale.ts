// What points mean, in words that hold for every criterion. The scale itself is a setting of the edition.
import type { AnchorPreset } from "../preset";

export const anchors = [
  {
    points: 0,
    text: {
      de: "Nicht erkennbar: Der Beitrag sagt zu diesem Kriterium nichts, oder die Zusammenarbeit leistet hier nichts.",
      en: "Not recognisable: the entry says nothing about this criterion, or the cooperation achieves nothing here.",
    },
  },
  {
    points: 2,
    text: {
      de: "Ansatzweise: Eine Absicht ist beschrieben, Belege oder Ergebnisse fehlen weitgehend.",
      en: "In outline: an intention is described, evidence or results are largely missing.",
    },
  },
  {
    points: 5,
    text: {
      de: "Solide: Die Zusammenarbeit erfüllt, was man von ihr erwarten darf; der Nutzen ist nachvollziehbar, aber nicht ungewöhnlich.",
      en: "Solid: the cooperation delivers what one may expect of it; its value is plausible but not unusual.",
    },
  },
  {
    points: 8,
    text: {
      de: "Stark: Deutlich mehr als üblich, mit Zahlen oder Beispielen belegt; andere Kommunen können daraus lernen.",
      en: "Strong: clearly more than usual, backed by figures or examples; other municipalities can learn from it.",
    },
  },
  {
    points: 10,
    text: {
      de: "Herausragend: Setzt landesweit einen Maßstab; kein vergleichbares Beispiel ist bekannt, die Wirkung ist zweifelsfrei belegt.",
      en: "Outstanding: sets a standard for the whole state; no comparable example is known, and the effect is proven beyond doubt.",
    },
  },
] as const satisfies readonly AnchorPreset[];
