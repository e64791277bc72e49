// The criteria of the edition 2024 with their weights: one set for five categories, one of its own for cross-border work (law §3).
import type { CriterionPreset } from "../preset";

const benefit = {
  key: "benefit",
  name: { de: "Gewinn der Kooperation", en: "Benefit of the cooperation" },
  description: {
    de: "Was haben die Beteiligten und die Menschen vor Ort davon, dass gemeinsam gearbeitet wird? Zum Beispiel weniger Aufwand, schnellere Verfahren, bessere oder erst dadurch mögliche Leistungen. Belegte Wirkung zählt mehr als erwartete.",
    en: "What do the partners and the people on site gain from working together? For instance less effort, quicker procedures, services that are better or only became possible this way. Proven effect counts more than expected effect.",
  },
} as const;

const innovation = {
  key: "innovation",
  name: { de: "Grad der Innovation", en: "Degree of innovation" },
  description: {
    de: "Wie neu ist das Ziel, die Form oder der Kreis der Beteiligten? Gesucht sind wenig bekannte Muster, mutige Aufgabenteilungen und digitale Lösungen, die über das Übliche hinausgehen.",
    en: "How new are the aim, the form or the circle of partners? Wanted are little-known patterns, bold divisions of work and digital solutions beyond the usual.",
  },
} as const;

const sustainability = {
  key: "sustainability",
  name: { de: "Zukunftsfähigkeit, Nutzbarkeit und Nachhaltigkeit", en: "Viability, usability and sustainability" },
  description: {
    de: "Ist die Zusammenarbeit auf Dauer angelegt, rechtlich und finanziell gesichert und von Beschäftigten und Räten getragen? Lässt sich das Modell auf andere Kommunen übertragen?",
    en: "Is the cooperation built to last, secured in law and finance and supported by staff and councils? Can the model be transferred to other municipalities?",
  },
} as const;

const crossBorder = {
  key: "cross-border",
  name: { de: "Grenzüberschreitender Mehrwert", en: "Cross-border added value" },
  description: {
    de: "Was gelingt hier nur, weil Kommunen beiderseits der Grenze zusammenarbeiten? Wie werden Unterschiede in Recht, Sprache und Verwaltung überbrückt?",
    en: "What succeeds here only because municipalities on both sides of the border work together? How are differences of law, language and administration bridged?",
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
