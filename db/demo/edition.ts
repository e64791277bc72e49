// What the demo says of itself, so that nobody takes its content for fact.
import type { Shipped } from "#db/reference/preset";

/** Stands at the head of the demo edition's public page. */
export const demoNotice = {
  de: "Dies ist eine Vorführung. Die genannten Kommunen gibt es, ihre hier beschriebenen Vorhaben, Zahlen, Beschlüsse, Personen und Bewertungen sind frei erfunden.",
  en: "This is a demonstration. The municipalities named exist; the projects, figures, resolutions, people and judgements described here are invented.",
  nl: "Dit is een demonstratie. De genoemde gemeenten bestaan; de hier beschreven projecten, cijfers, besluiten, personen en beoordelingen zijn verzonnen.",
  fr: "Ceci est une démonstration. Les communes citées existent ; les projets, chiffres, délibérations, personnes et évaluations décrits ici sont inventés.",
} as const satisfies Shipped;
