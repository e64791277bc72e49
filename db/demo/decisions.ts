// What the invented jury decides once all sheets are in: the first of each ranking wins, one or two of the next are commended.
import type { DemoCorrection, DemoDecision } from "./types";

export const demoDecisions: readonly DemoDecision[] = [
  {
    category: "PV",
    winner: "pv-rufbereitschaft",
    reason:
      "Fünf Kommunen trauen einander zu, im Gebiet der anderen zu entscheiden. Aus diesem Vertrauen ist ein Dienst geworden, der nachts verlässlich ist und die Beschäftigten entlastet. Die Jury überzeugt, wie einfach das Modell zu erklären und wie leicht es zu übernehmen ist.",
    commendations: [
      {
        entry: "pv-standesamt",
        reason: "Fachlichkeit an einem Ort, Nähe an neun: Die vier Kommunen zeigen, dass Zusammenlegen nicht Rückzug bedeuten muss.",
      },
      {
        entry: "pv-ausbildung",
        reason: "Der Verbund macht kleine Rathäuser für junge Menschen attraktiv und hält sie in der Region.",
      },
    ],
  },
  {
    category: "IV",
    winner: "iv-coesfeld",
    reason:
      "Zwölf Verwaltungen haben sich auf eine gemeinsame Reihenfolge geeinigt und halten sich daran. Was eine erprobt, können die anderen sofort übernehmen; davon profitieren gerade die kleinsten Gemeinden. Bei gleicher Gesamtwertung gab der höhere Gewinn der Kooperation den Ausschlag.",
    commendations: [
      {
        entry: "iv-sicherheitsverbund",
        reason:
          "Vier Städte teilen nicht nur Warnungen, sondern Menschen und Geräte. Punktgleich mit dem Preisträger, ist der Verbund ein Vorbild für Sicherheit, die sich keine Stadt allein leisten kann.",
      },
      {
        entry: "iv-sprachmittler",
        reason: "Der Pool hilft dort, wo Verständigung über Teilhabe entscheidet, und verändert dabei auch die Verwaltung.",
      },
    ],
  },
  {
    category: "WT",
    winner: "wt-biggesee",
    reason:
      "Drei Städte haben aus einem Ärgernis ein gemeinsames Angebot gemacht, das sich selbst trägt. Gäste, Anwohner und Natur gewinnen zugleich. Die Idee, nicht nur umzuleiten, sondern ein besseres Ziel vorzuschlagen, wird Schule machen.",
    commendations: [
      {
        entry: "wt-nacht-der-ausbildung",
        reason: "Ein Abend, ein Fahrplan, siebzehn Gastgeber: So lernen Jugendliche kennen, was vor ihrer Haustür liegt.",
      },
    ],
  },
  {
    category: "UP",
    winner: "up-waermeplanung",
    reason:
      "Die vier Kommunen planen dort, wo die Wärme ist, und nicht dort, wo ihre Grenze verläuft. Das gemeinsame digitale Abbild bleibt nach der Planung nützlich und offen. Die Jury sieht darin ein Vorbild für ländliche Räume.",
    commendations: [
      {
        entry: "up-stever",
        reason: "Bezahlt wird nach Nutzen: Selten wurde der Ausgleich zwischen Oberlauf und Unterlauf so gerecht gelöst.",
      },
      {
        entry: "up-wald",
        reason: "Hundertvierzig Eigentümer folgen einem Plan, der auch den Mut hat, der Natur Raum zu lassen.",
      },
    ],
  },
  {
    category: "KB",
    winner: "kb-crossfire",
    reason:
      "Zwei Feuerwehren aus zwei Ländern teilen Haus, Ausbildung und Einsatzleitung. Die gewonnenen Minuten sind belegt, und der Nachwuchs kommt gern. Hier wurde eine Grenze dort überwunden, wo es auf Sekunden ankommt.",
    commendations: [
      {
        entry: "kb-erftpegel",
        reason: "Aus der Erfahrung der Flut ist ein Messnetz entstanden, das günstig, offen und zum Nachbauen gedacht ist.",
      },
    ],
  },
  {
    category: "GZ",
    winner: "gz-ein-schalter",
    reason:
      "An einem Tisch geben zwei Staaten eine Antwort. Der Schalter erspart Menschen Wege und Wochen und benennt zugleich, wo das Recht nachbessern muss. Die Jury würdigt eine Lösung, die im Kleinen zeigt, was Europa im Alltag sein kann.",
    commendations: [
      {
        entry: "gz-gesundheit",
        reason: "Das gemeinsame Gesundheitshaus schafft, was auf keiner Seite allein möglich gewesen wäre: einen Arzt in der Nähe.",
      },
      {
        entry: "gz-hochwasser",
        reason: "Ein Plan für beide Ufer der Grenze, jedes Jahr geübt und getragen von denen, die nachts auf dem Deich stehen.",
      },
    ],
  },
];

/** Shows what a correction looks like: one of two commendations falls away. */
export const demoCorrection: DemoCorrection = {
  reason:
    "Beim Übertragen der Niederschrift wurden in der Kategorie „Umwelt, Planung und Infrastruktur“ zwei Anerkennungen eingetragen. Beschlossen hat die Jury eine, für den Beitrag zum Einzugsgebiet der Stever.",
  decision: {
    category: "UP",
    winner: "up-waermeplanung",
    reason:
      "Die vier Kommunen planen dort, wo die Wärme ist, und nicht dort, wo ihre Grenze verläuft. Das gemeinsame digitale Abbild bleibt nach der Planung nützlich und offen. Die Jury sieht darin ein Vorbild für ländliche Räume.",
    commendations: [
      {
        entry: "up-stever",
        reason: "Bezahlt wird nach Nutzen: Selten wurde der Ausgleich zwischen Oberlauf und Unterlauf so gerecht gelöst.",
      },
    ],
  },
};
