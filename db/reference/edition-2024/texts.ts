// The words of the public page of the edition 2024: introduction, conditions, and short answers to what people ask first.
import type { Bilingual, FactPreset } from "../preset";

export const intro = {
  de: `Gute Lösungen enden nicht an der Gemeindegrenze. Der Landespreis zeichnet Kommunen in Nordrhein-Westfalen aus, die Aufgaben gemeinsam anpacken und damit für die Menschen vor Ort mehr erreichen, als jede für sich könnte.

Gesucht sind Vorhaben, die schon laufen oder gerade umgesetzt werden: große Verbünde ebenso wie zwei Nachbargemeinden mit einer klugen Idee. In sechs Kategorien vergibt eine unabhängige Jury je einen Preis. Zum ersten Mal gibt es eine eigene Kategorie für die Zusammenarbeit über die Staatsgrenze hinweg.`,
  en: `Good solutions do not end at the municipal boundary. The State Prize honours municipalities in North Rhine-Westphalia that tackle tasks together and so achieve more for local people than each could on its own.

Wanted are projects that are running or being implemented: large alliances as much as two neighbouring municipalities with a clever idea. An independent jury awards one prize in each of six categories. For the first time there is a category of its own for cooperation across the national border.`,
} as const satisfies Bilingual;

export const conditions = {
  de: [
    "Mindestens zwei kommunale Partner arbeiten zusammen; die federführende Kommune zählt mit. Kreise, Zweckverbände und kommunal beherrschte Gesellschaften können Partner sein.",
    "Die Zusammenarbeit wurde nach dem 1. September 2016 vereinbart.",
    "Jede Kommune reicht federführend höchstens einen Beitrag ein. Als Partnerin kann sie an beliebig vielen Beiträgen beteiligt sein.",
    "In der Kategorie Grenzüberschreitende Zusammenarbeit hat mindestens ein kommunaler Partner seinen Sitz außerhalb Deutschlands.",
    "Die Rechtsform ist frei. Private Rechtsformen sind zugelassen, wenn Kommunen sie beherrschen und dies erklärt wird.",
    "Kooperationen von Sparkassen sind ausgeschlossen.",
    "Für jeden Partner wird angegeben, ob und wann ein Gremienbeschluss gefasst wurde. Die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte der federführenden Kommune bestätigt die Angaben.",
    "Beiträge werden ausschließlich über dieses Portal eingereicht. Es gilt der Zeitpunkt des Eingangs.",
    "Je Kategorie wird ein Preis vergeben; er wird nicht auf mehrere Beiträge aufgeteilt. Die Entscheidung der Jury ist endgültig.",
  ].join("\n"),
  en: [
    "At least two municipal partners work together, the lead included. Districts, joint authorities and companies controlled by municipalities can be partners.",
    "The cooperation was agreed after 1 September 2016.",
    "Each municipality hands in at most one entry as lead. As a partner it can take part in any number of entries.",
    "In the category Cross-border cooperation at least one municipal partner has its seat outside Germany.",
    "Any legal form is admissible. Forms under private law are admissible if municipalities control them and this is declared.",
    "Cooperation of savings banks is excluded.",
    "For each partner the entry states whether and when its council has passed a resolution. The head of administration of the lead municipality confirms the statements.",
    "Entries are handed in through this portal only. What counts is the time of receipt.",
    "One prize is awarded in each category; it is not split between several entries. The decision of the jury is final.",
  ].join("\n"),
} as const satisfies Bilingual;

export const facts = [
  {
    question: { de: "Muss das Vorhaben abgeschlossen sein?", en: "Does the project have to be finished?" },
    answer: {
      de: "Nein. Es genügt, dass die Zusammenarbeit vereinbart ist und die Umsetzung begonnen hat.",
      en: "No. It is enough that the cooperation has been agreed and implementation has begun.",
    },
  },
  {
    question: { de: "Schließt eine frühere Förderung die Teilnahme aus?", en: "Does earlier funding exclude us?" },
    answer: {
      de: "Nein. Ob Land, Bund oder EU das Vorhaben gefördert haben, spielt für die Bewertung keine Rolle.",
      en: "No. Whether the state, the federation or the EU funded the project plays no part in the judging.",
    },
  },
  {
    question: { de: "Was ist, wenn ein Gremienbeschluss noch fehlt?", en: "What if a council resolution is still missing?" },
    answer: {
      de: "Geben Sie bei diesem Partner „liegt noch nicht vor“ an. Die Geschäftsstelle klärt mit Ihnen, bis wann er nachgereicht wird.",
      en: "State “not yet” for that partner. The office will settle with you by when it is to follow.",
    },
  },
  {
    question: { de: "Wer bestätigt die Beteiligung der Partner?", en: "Who confirms that the partners take part?" },
    answer: {
      de: "Jeder Partner erhält per E-Mail einen persönlichen Link und bestätigt dort ohne Anmeldung, oder er widerspricht mit Begründung.",
      en: "Each partner receives a personal link by e-mail and confirms there without signing in, or objects and states why.",
    },
  },
  {
    question: { de: "Wie wird bewertet?", en: "How are entries judged?" },
    answer: {
      de: "Jedes Jurymitglied bewertet für sich mit 0 bis 10 Punkten je Kriterium. Erst wenn alle Bögen vorliegen, berät die Jury gemeinsam. Wer befangen ist, sieht und bewertet den Beitrag nicht.",
      en: "Each juror scores alone with 0 to 10 points per criterion. Only when all sheets are in does the jury deliberate together. A juror with a conflict of interest neither sees nor scores the entry.",
    },
  },
  {
    question: { de: "Welche Unterlagen können beigefügt werden?", en: "Which documents can be attached?" },
    answer: {
      de: "PDF-Dateien und Bilder, zum Beispiel die Vereinbarung, Auszüge aus Niederschriften oder Fotos. Der Text des Formulars soll auch ohne Anlagen verständlich sein.",
      en: "PDF files and pictures, for instance the agreement, extracts from minutes or photographs. The text of the form should be understandable without attachments.",
    },
  },
  {
    question: { de: "Was wird veröffentlicht?", en: "What is published?" },
    answer: {
      de: "Preisträger und Anerkennungen mit der Begründung der Jury. Der Beitrag selbst erscheint nur, wenn die federführende Kommune zustimmt; Punkte einzelner Jurymitglieder erscheinen nie.",
      en: "Winners and commendations with the jury’s reasons. The entry itself appears only if the lead municipality consents; the points of individual jurors never do.",
    },
  },
] as const satisfies readonly FactPreset[];
