// The criteria of the edition 2024 with their weights: one set for five categories, one of its own for cross-border work (law §3).
import type { CriterionPreset } from "../preset";

const benefit = {
  key: "benefit",
  name: {
    de: "Gewinn der Kooperation",
    en: "Benefit of the cooperation",
    nl: "Opbrengst van de samenwerking",
    fr: "Apport de la coopération",
  },
  description: {
    de: "Was haben die Beteiligten und die Menschen vor Ort davon, dass gemeinsam gearbeitet wird? Zum Beispiel weniger Aufwand, schnellere Verfahren, bessere oder erst dadurch mögliche Leistungen. Belegte Wirkung zählt mehr als erwartete.",
    en: "What do the partners and the people on site gain from working together? For instance less effort, quicker procedures, services that are better or only became possible this way. Proven effect counts more than expected effect.",
    nl: "Wat hebben de deelnemers en de inwoners eraan dat er wordt samengewerkt? Bijvoorbeeld minder werk, snellere procedures, diensten die beter zijn of zo pas mogelijk werden. Aangetoonde effecten tellen zwaarder dan verwachte.",
    fr: "Qu’apporte le travail en commun aux participants et à la population ? Par exemple moins d’efforts, des procédures plus rapides, des services meilleurs ou rendus possibles ainsi. Un effet démontré compte plus qu’un effet attendu.",
  },
} as const;

const innovation = {
  key: "innovation",
  name: {
    de: "Grad der Innovation",
    en: "Degree of innovation",
    nl: "Mate van innovatie",
    fr: "Degré d’innovation",
  },
  description: {
    de: "Wie neu ist das Ziel, die Form oder der Kreis der Beteiligten? Gesucht sind wenig bekannte Muster, mutige Aufgabenteilungen und digitale Lösungen, die über das Übliche hinausgehen.",
    en: "How new are the aim, the form or the circle of partners? Wanted are little-known patterns, bold divisions of work and digital solutions beyond the usual.",
    nl: "Hoe nieuw zijn het doel, de vorm of de kring van deelnemers? Gezocht worden weinig bekende modellen, een gedurfde taakverdeling en digitale oplossingen die verder gaan dan gebruikelijk.",
    fr: "Dans quelle mesure le but, la forme ou le cercle des participants sont-ils nouveaux ? On recherche des modèles peu connus, des répartitions audacieuses des tâches et des solutions numériques qui sortent de l’ordinaire.",
  },
} as const;

const sustainability = {
  key: "sustainability",
  name: {
    de: "Zukunftsfähigkeit, Nutzbarkeit und Nachhaltigkeit",
    en: "Viability, usability and sustainability",
    nl: "Toekomstbestendigheid, bruikbaarheid en duurzaamheid",
    fr: "Pérennité, utilité et durabilité",
  },
  description: {
    de: "Ist die Zusammenarbeit auf Dauer angelegt, rechtlich und finanziell gesichert und von Beschäftigten und Räten getragen? Lässt sich das Modell auf andere Kommunen übertragen?",
    en: "Is the cooperation built to last, secured in law and finance and supported by staff and councils? Can the model be transferred to other municipalities?",
    nl: "Is de samenwerking op lange termijn gericht, juridisch en financieel geborgd en gedragen door medewerkers en raden? Is het model over te nemen door andere gemeenten?",
    fr: "La coopération est-elle conçue pour durer, assurée juridiquement et financièrement, soutenue par le personnel et les conseils ? Le modèle est-il transposable à d’autres communes ?",
  },
} as const;

const crossBorder = {
  key: "cross-border",
  name: {
    de: "Grenzüberschreitender Mehrwert",
    en: "Cross-border added value",
    nl: "Grensoverschrijdende meerwaarde",
    fr: "Valeur ajoutée transfrontalière",
  },
  description: {
    de: "Was gelingt hier nur, weil Kommunen beiderseits der Grenze zusammenarbeiten? Wie werden Unterschiede in Recht, Sprache und Verwaltung überbrückt?",
    en: "What succeeds here only because municipalities on both sides of the border work together? How are differences of law, language and administration bridged?",
    nl: "Wat lukt hier alleen doordat gemeenten aan beide kanten van de grens samenwerken? Hoe worden verschillen in recht, taal en bestuur overbrugd?",
    fr: "Qu’est-ce qui ne réussit ici que parce que des communes des deux côtés de la frontière travaillent ensemble ? Comment les différences de droit, de langue et d’administration sont-elles surmontées ?",
  },
} as const;

export const generalCriteria = [
  { ...benefit, weight: 40 },
  { ...innovation, weight: 30 },
  { ...sustainability, weight: 30 },
] as const satisfies readonly CriterionPreset[];

export const crossBorderCriteria = [
  { ...benefit, weight: 35 },
  { ...innovation, weight: 25 },
  { ...sustainability, weight: 25 },
  { ...crossBorder, weight: 15 },
] as const satisfies readonly CriterionPreset[];
