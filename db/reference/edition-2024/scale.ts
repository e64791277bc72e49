// What points mean, in words that hold for every criterion. The scale itself is a setting of the edition.
import type { AnchorPreset } from "../preset";

export const anchors = [
  {
    points: 0,
    text: {
      de: "Nicht erkennbar: Der Beitrag sagt zu diesem Kriterium nichts, oder die Zusammenarbeit leistet hier nichts.",
      en: "Not recognisable: the entry says nothing about this criterion, or the cooperation achieves nothing here.",
      nl: "Niet herkenbaar: de inzending zegt niets over dit criterium, of de samenwerking bereikt hier niets.",
      fr: "Non perceptible : la candidature ne dit rien de ce critère, ou la coopération n’y apporte rien.",
    },
  },
  {
    points: 2,
    text: {
      de: "Ansatzweise: Eine Absicht ist beschrieben, Belege oder Ergebnisse fehlen weitgehend.",
      en: "In outline: an intention is described, evidence or results are largely missing.",
      nl: "In aanzet: er is een bedoeling beschreven, bewijzen of resultaten ontbreken grotendeels.",
      fr: "Ébauché : une intention est décrite, les preuves ou les résultats manquent pour l’essentiel.",
    },
  },
  {
    points: 5,
    text: {
      de: "Solide: Die Zusammenarbeit erfüllt, was man von ihr erwarten darf; der Nutzen ist nachvollziehbar, aber nicht ungewöhnlich.",
      en: "Solid: the cooperation delivers what one may expect of it; its value is plausible but not unusual.",
      nl: "Degelijk: de samenwerking levert wat men ervan mag verwachten; het nut is aannemelijk, maar niet bijzonder.",
      fr: "Solide : la coopération apporte ce qu’on peut en attendre ; son utilité est compréhensible, mais pas inhabituelle.",
    },
  },
  {
    points: 8,
    text: {
      de: "Stark: Deutlich mehr als üblich, mit Zahlen oder Beispielen belegt; andere Kommunen können daraus lernen.",
      en: "Strong: clearly more than usual, backed by figures or examples; other municipalities can learn from it.",
      nl: "Sterk: duidelijk meer dan gebruikelijk, onderbouwd met cijfers of voorbeelden; andere gemeenten kunnen ervan leren.",
      fr: "Fort : nettement plus que d’habitude, étayé par des chiffres ou des exemples ; d’autres communes peuvent s’en inspirer.",
    },
  },
  {
    points: 10,
    text: {
      de: "Herausragend: Setzt landesweit einen Maßstab; kein vergleichbares Beispiel ist bekannt, die Wirkung ist zweifelsfrei belegt.",
      en: "Outstanding: sets a standard for the whole state; no comparable example is known, and the effect is proven beyond doubt.",
      nl: "Uitmuntend: zet de toon in de hele deelstaat; er is geen vergelijkbaar voorbeeld bekend en het effect is zonder twijfel aangetoond.",
      fr: "Remarquable : fait référence dans tout le Land ; aucun exemple comparable n’est connu, et l’effet est démontré sans aucun doute.",
    },
  },
] as const satisfies readonly AnchorPreset[];
