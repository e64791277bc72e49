// What the form of the edition 2024 asks beyond its fixed fields: questions to everybody, and the ones a single category adds.
import type { QuestionPreset } from "../preset";

const opening = [
  {
    key: "situation",
    kind: "long-text",
    label: { de: "Ausgangslage und Ziele", en: "Starting point and aims" },
    help: {
      de: "Welches Problem oder welche Gelegenheit gab den Anstoß, und was wollten die Beteiligten erreichen?",
      en: "Which problem or opportunity gave the impulse, and what did the partners want to achieve?",
    },
    required: true,
    maxLength: 2000,
  },
  {
    key: "implementation",
    kind: "long-text",
    label: { de: "Umsetzung", en: "Implementation" },
    help: {
      de: "Was machen die Beteiligten gemeinsam, wer übernimmt welche Aufgabe, und wie weit ist das Vorhaben?",
      en: "What do the partners do together, who takes which task, and how far has the project come?",
    },
    required: true,
    maxLength: 3000,
  },
  {
    key: "benefit",
    kind: "long-text",
    label: { de: "Gewinn der Kooperation", en: "Benefit of the cooperation" },
    help: {
      de: "Was ist besser, schneller, günstiger oder erst möglich geworden? Zahlen und Beispiele helfen der Jury.",
      en: "What has become better, quicker, cheaper or possible at all? Figures and examples help the jury.",
    },
    required: true,
    maxLength: 2500,
  },
  {
    key: "innovation",
    kind: "long-text",
    label: { de: "Was daran neu ist", en: "What is new about it" },
    help: {
      de: "Worin unterscheidet sich das Vorhaben von dem, was andere Kommunen schon tun?",
      en: "In what does the project differ from what other municipalities already do?",
    },
    required: true,
    maxLength: 2000,
  },
  {
    key: "sustainability",
    kind: "long-text",
    label: { de: "Zukunftsfähigkeit und Übertragbarkeit", en: "Viability and transferability" },
    help: {
      de: "Wie ist die Zusammenarbeit auf Dauer gesichert, wer trägt die Kosten, und was können andere übernehmen?",
      en: "How is the cooperation secured for the long term, who bears the costs, and what can others take over?",
    },
    required: true,
    maxLength: 2000,
  },
] as const satisfies readonly QuestionPreset[];

const closing = [
  {
    key: "legal-form",
    kind: "short-text",
    label: { de: "Rechtsform der Zusammenarbeit", en: "Legal form of the cooperation" },
    help: {
      de: "Zum Beispiel öffentlich-rechtliche Vereinbarung, Zweckverband, Arbeitsgemeinschaft, Vertrag oder GmbH.",
      en: "For instance an agreement under public law, a joint authority, a working group, a contract or a company.",
    },
    required: true,
    maxLength: 200,
  },
  {
    key: "running-since",
    kind: "date",
    label: { de: "Im Betrieb seit", en: "In operation since" },
    help: {
      de: "Bleibt frei, wenn das Vorhaben noch umgesetzt wird.",
      en: "Leave empty while the project is still being implemented.",
    },
    required: false,
  },
  {
    key: "public-funding",
    kind: "yes-no",
    label: { de: "Mit Mitteln von Land, Bund oder EU gefördert", en: "Funded by the state, the federation or the EU" },
    help: {
      de: "Eine Förderung ist weder Vorteil noch Nachteil; die Angabe dient der Übersicht.",
      en: "Funding is neither an advantage nor a disadvantage; the answer serves the overview.",
    },
    required: true,
  },
] as const satisfies readonly QuestionPreset[];

/** The form of one category: its own questions stand between the common ones and the formal ones. */
function form(own: readonly QuestionPreset[]): readonly QuestionPreset[] {
  return [...opening, ...own, ...closing];
}

/** What every category asks, and all that a new one asks at first. */
export const commonForm = form([]);

export const administrationForm = form([
  {
    key: "daily-work",
    kind: "long-text",
    label: { de: "Veränderung im Alltag", en: "Change in daily work" },
    help: {
      de: "Was merken Bürgerinnen und Bürger, was merken die Beschäftigten von der gemeinsamen Lösung?",
      en: "What do citizens notice of the joint solution, and what do employees notice?",
    },
    required: true,
    maxLength: 1500,
  },
]);

export const networkForm = form([
  {
    key: "exchange",
    kind: "long-text",
    label: { de: "Wie der Austausch lebendig bleibt", en: "How the exchange stays alive" },
    help: {
      de: "Wer trifft sich wie oft, wie kommen neue Beteiligte hinzu, und wie wird Wissen festgehalten?",
      en: "Who meets how often, how do newcomers join, and how is knowledge kept?",
    },
    required: true,
    maxLength: 1500,
  },
]);

export const economyForm = form([
  {
    key: "audience",
    kind: "long-text",
    label: { de: "Wen das Angebot erreicht", en: "Whom the offer reaches" },
    help: {
      de: "Welche Betriebe, Gäste oder Gruppen nutzen das Angebot, und woran messen die Beteiligten den Erfolg?",
      en: "Which businesses, guests or groups use the offer, and how do the partners measure success?",
    },
    required: true,
    maxLength: 1500,
  },
]);

export const environmentForm = form([
  {
    key: "environment",
    kind: "long-text",
    label: { de: "Wirkung auf Umwelt und Fläche", en: "Effect on environment and land" },
    help: {
      de: "Welche Wirkung auf Klima, Wasser, Boden, Artenvielfalt oder Flächenverbrauch ist gemessen oder begründet zu erwarten?",
      en: "Which effect on climate, water, soil, biodiversity or land use has been measured or can be expected with good reason?",
    },
    required: true,
    maxLength: 1500,
  },
]);

export const crisisForm = form([
  {
    key: "event",
    kind: "long-text",
    label: { de: "Krise oder Ereignis", en: "Crisis or event" },
    help: {
      de: "Auf welche Krise antwortet die Zusammenarbeit, und was wäre ohne sie anders verlaufen?",
      en: "Which crisis does the cooperation respond to, and what would have gone differently without it?",
    },
    required: true,
    maxLength: 1500,
  },
  {
    key: "proven",
    kind: "yes-no",
    label: { de: "Im Einsatz oder in einer Übung erprobt", en: "Proven in action or in an exercise" },
    help: {
      de: "Ja, sobald die Beteiligten mindestens einmal gemeinsam geübt haben oder im Einsatz waren.",
      en: "Yes as soon as the partners have exercised or been in action together at least once.",
    },
    required: true,
  },
]);

export const crossBorderForm = form([
  {
    key: "cross-border-value",
    kind: "long-text",
    label: { de: "Grenzüberschreitender Mehrwert", en: "Cross-border added value" },
    help: {
      de: "Was gelingt nur gemeinsam mit den Partnern jenseits der Grenze, und welche Hürden mussten überwunden werden?",
      en: "What succeeds only together with the partners beyond the border, and which obstacles had to be overcome?",
    },
    required: true,
    maxLength: 2000,
  },
  {
    key: "working-languages",
    kind: "short-text",
    label: { de: "Arbeitssprachen", en: "Working languages" },
    help: {
      de: "In welchen Sprachen verständigen sich die Beteiligten, und wer übersetzt?",
      en: "In which languages do the partners communicate, and who translates?",
    },
    required: true,
    maxLength: 200,
  },
]);
