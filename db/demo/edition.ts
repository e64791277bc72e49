// What the demo says of itself, so that nobody takes its content for fact.
import type { Bilingual } from "#db/reference/preset";

/** Stands at the head of the demo edition's public page. */
export const demoNotice = {
  de: "Dies ist eine Vorführung. Die genannten Kommunen gibt es, ihre hier beschriebenen Vorhaben, Zahlen, Beschlüsse, Personen und Bewertungen sind frei erfunden.",
  en: "This is a demonstration. The municipalities named exist; the projects, figures, resolutions, people and judgements described here are invented.",
} as const satisfies Bilingual;
