// Entries of the demo with a document beside the drawing: the agreement that their cooperation rests on, invented like all the rest.
export const AGREEMENT = {
  file: "Demo-Vereinbarung.pdf",
  title: "Öffentlich-rechtliche Vereinbarung (Auszug)",
  preline: "Demo-Dokument, frei erfunden",
  lead: "Federführung",
  partner: "Partner",
  agreed: "Geschlossen am",
  purpose: "Zweck",
  clauses: [
    "Die Beteiligten arbeiten auf Dauer zusammen und stimmen sich mindestens zweimal im Jahr ab.",
    "Die federführende Kommune führt die Geschäfte und legt jährlich einen Bericht vor.",
    "Die Kosten tragen die Beteiligten nach ihrer Einwohnerzahl.",
    "Weitere Kommunen können beitreten. Kündigen kann jede mit einer Frist von zwölf Monaten zum Jahresende.",
  ],
  terms: "Was vereinbart ist",
  pageLabel: "Seite {page} von {pages}",
  unshown: "Einige Zeichen kann die Schrift nicht darstellen.",
} as const;

/** Winners of their categories. */
export const WITH_AGREEMENT: readonly string[] = ["pv-rufbereitschaft", "iv-coesfeld", "wt-biggesee"];
