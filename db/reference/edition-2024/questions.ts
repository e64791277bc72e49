// What the form of the edition 2024 asks beyond its fixed fields: sections that every category has, and what a single category adds to them.
import type { FormSectionPreset, QuestionPreset } from "../preset";

const description = [
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
] as const satisfies readonly QuestionPreset[];

const organisation = [
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
    key: "operator",
    kind: "organisation",
    label: { de: "Koordinierende Stelle", en: "Coordinating body" },
    help: {
      de: "Welche Kommune, welcher Kreis oder Zweckverband führt die Zusammenarbeit im Alltag? Frei lassen, wenn es keine einzelne Stelle ist.",
      en: "Which municipality, district or joint authority runs the cooperation day by day? Leave empty if it is no single body.",
    },
    required: false,
  },
  {
    key: "stage",
    kind: "one-of",
    label: { de: "Stand der Umsetzung", en: "State of implementation" },
    help: { de: "Wie weit ist das Vorhaben heute?", en: "How far has the project come today?" },
    required: true,
    options: [
      { key: "planned", label: { de: "beschlossen, noch nicht begonnen", en: "decided, not yet begun" } },
      { key: "implementing", label: { de: "in der Umsetzung", en: "being implemented" } },
      { key: "running", label: { de: "im Betrieb", en: "in operation" } },
      { key: "completed", label: { de: "abgeschlossen", en: "completed" } },
    ],
  },
  {
    key: "running-since",
    kind: "date",
    label: { de: "Im Betrieb seit", en: "In operation since" },
    help: { de: "Der Tag, an dem die gemeinsame Lösung in Betrieb ging.", en: "The day on which the joint solution went into operation." },
    required: true,
    shownWhen: { question: "stage", answer: "running" },
  },
  {
    key: "milestones",
    kind: "table",
    label: { de: "Meilensteine", en: "Milestones" },
    help: { de: "Die wichtigsten Schritte, auch geplante.", en: "The most important steps, planned ones too." },
    required: false,
    maxRows: 12,
    columns: [
      { key: "day", kind: "date", required: true, label: { de: "Datum", en: "Date" } },
      { key: "step", kind: "short-text", required: true, label: { de: "Schritt", en: "Step" } },
    ],
  },
  {
    key: "agreement-file",
    kind: "file",
    label: { de: "Kooperationsvereinbarung", en: "Cooperation agreement" },
    help: { de: "Falls Sie die Vereinbarung beifügen.", en: "If you attach the agreement." },
    required: false,
  },
] as const satisfies readonly QuestionPreset[];

const benefit = [
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
    key: "effects",
    kind: "several-of",
    label: { de: "Was sich verbessert hat", en: "What has improved" },
    help: { de: "Wählen Sie alles, was Sie mit Zahlen oder Beispielen belegen können.", en: "Choose everything that you can show with figures or examples." },
    required: true,
    options: [
      { key: "costs", label: { de: "Kosten gespart", en: "Costs saved" } },
      { key: "quality", label: { de: "bessere Qualität", en: "Better quality" } },
      { key: "speed", label: { de: "schnellere Abläufe", en: "Quicker procedures" } },
      { key: "staff", label: { de: "Fachkräfte gewonnen oder entlastet", en: "Specialists won or relieved" } },
      { key: "offer", label: { de: "neues Angebot", en: "New offer" } },
      { key: "resilience", label: { de: "mehr Sicherheit bei Ausfällen", en: "More safety against failures" } },
    ],
  },
  {
    key: "people",
    kind: "number",
    label: { de: "Wie viele Menschen haben etwas davon", en: "How many people benefit" },
    help: { de: "Eine Schätzung genügt.", en: "An estimate will do." },
    required: false,
    max: 20_000_000,
    unit: { de: "Menschen", en: "people" },
  },
] as const satisfies readonly QuestionPreset[];

const innovation = [
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
] as const satisfies readonly QuestionPreset[];

const future = [
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

const costs = [
  {
    key: "costs",
    kind: "table",
    label: { de: "Kosten", en: "Costs" },
    help: { de: "Die größten Posten im Jahr; einmalige Ausgaben als eigene Zeile.", en: "The largest items per year; one-off expenses in a row of their own." },
    required: false,
    maxRows: 10,
    columns: [
      { key: "item", kind: "short-text", required: true, label: { de: "Posten", en: "Item" } },
      { key: "amount", kind: "money", required: true, label: { de: "Betrag", en: "Amount" } },
      { key: "borne-by", kind: "short-text", required: false, label: { de: "Wer die Kosten trägt", en: "Who bears the costs" } },
    ],
  },
  {
    key: "staff",
    kind: "number",
    label: { de: "Gemeinsames Personal", en: "Joint staff" },
    help: { de: "In Vollzeitstellen, zum Beispiel 2,5.", en: "In full-time positions, for instance 2.5." },
    required: false,
    decimals: 2,
    max: 10_000,
    unit: { de: "Stellen", en: "positions" },
  },
  {
    key: "public-funding",
    kind: "yes-no",
    label: { de: "Mit Mitteln von Land, Bund oder EU gefördert", en: "Funded by the state, the federation or the EU" },
    help: {
      de: "Ja, sobald Mittel bewilligt sind.",
      en: "Yes as soon as funds have been granted.",
    },
    required: true,
  },
  {
    key: "funding-programme",
    kind: "short-text",
    label: { de: "Förderprogramm", en: "Funding programme" },
    help: { de: "Name des Programms und wer fördert.", en: "Name of the programme and who funds it." },
    required: true,
    maxLength: 200,
    shownWhen: { question: "public-funding", answer: "yes" },
  },
  {
    key: "funding-amount",
    kind: "money",
    label: { de: "Höhe der Förderung", en: "Amount of funding" },
    help: { de: "Insgesamt bewilligt.", en: "Granted in total." },
    required: false,
    shownWhen: { question: "public-funding", answer: "yes" },
  },
] as const satisfies readonly QuestionPreset[];

type Added = { readonly project?: readonly QuestionPreset[]; readonly benefit?: readonly QuestionPreset[]; readonly section?: FormSectionPreset };

const none = { de: "", en: "" };

/** The form of one category: what it adds stands where it belongs. */
function form(added: Added): readonly FormSectionPreset[] {
  return [
    { key: "project", title: { de: "Das Vorhaben", en: "The project" }, lead: none, questions: [...description, ...(added.project ?? []), ...organisation] },
    { key: "benefit", title: { de: "Gewinn der Zusammenarbeit", en: "Benefit" }, lead: none, questions: [...benefit, ...(added.benefit ?? [])] },
    { key: "innovation", title: { de: "Innovation", en: "Innovation" }, lead: none, questions: innovation },
    { key: "future", title: { de: "Zukunft", en: "Future" }, lead: none, questions: future },
    ...(added.section ? [added.section] : []),
    {
      key: "costs",
      title: { de: "Kosten und Förderung", en: "Costs and funding" },
      lead: { de: "Eine Förderung ist weder Vorteil noch Nachteil; die Angaben helfen der Jury, das Vorhaben einzuordnen.", en: "Funding is neither an advantage nor a disadvantage; the answers help the jury to place the project." },
      questions: costs,
    },
  ];
}

/** What every category asks, and all that a new one asks at first. */
export const commonForm = form({});

export const administrationForm = form({
  benefit: [
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
  ],
});

export const networkForm = form({
  benefit: [
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
  ],
});

export const economyForm = form({
  benefit: [
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
  ],
});

export const environmentForm = form({
  benefit: [
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
  ],
});

export const crisisForm = form({
  project: [
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
  ],
});

export const crossBorderForm = form({
  section: {
    key: "cross-border",
    title: { de: "Über die Grenze", en: "Across the border" },
    lead: none,
    questions: [
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
    ],
  },
});
