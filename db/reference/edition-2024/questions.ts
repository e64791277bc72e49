// What the form of the edition 2024 asks beyond its fixed fields: sections that every category has, and what a single category adds to them.
import { TOPIC_NAMES, TOPIC_QUESTION, TOPICS } from "#db/vocabulary/topic";

import type { FormSectionPreset, QuestionPreset } from "../preset";

const description = [
  {
    key: "situation",
    kind: "long-text",
    label: { de: "Ausgangslage und Ziele", en: "Starting point and aims", nl: "Uitgangssituatie en doelen", fr: "Situation de départ et objectifs" },
    help: {
      de: "Welches Problem oder welche Gelegenheit gab den Anstoß, und was wollten die Beteiligten erreichen?",
      en: "Which problem or opportunity gave the impulse, and what did the partners want to achieve?",
      nl: "Welk probleem of welke kans gaf de aanleiding, en wat wilden de partners bereiken?",
      fr: "Quel problème ou quelle occasion a donné l’impulsion, et que voulaient atteindre les partenaires ?",
    },
    required: true,
    maxLength: 2000,
  },
  {
    key: "implementation",
    kind: "long-text",
    label: { de: "Umsetzung", en: "Implementation", nl: "Uitvoering", fr: "Mise en œuvre" },
    help: {
      de: "Was machen die Beteiligten gemeinsam, wer übernimmt welche Aufgabe, und wie weit ist das Vorhaben?",
      en: "What do the partners do together, who takes which task, and how far has the project come?",
      nl: "Wat doen de partners samen, wie neemt welke taak op zich, en hoe ver is het project?",
      fr: "Que font les partenaires ensemble, qui assume quelle tâche, et où en est le projet ?",
    },
    required: true,
    maxLength: 3000,
  },
] as const satisfies readonly QuestionPreset[];

/** Who of the jury knows the field is found by it. */
const topics = [
  {
    key: TOPIC_QUESTION,
    kind: "several-of",
    label: { de: "Arbeitsfelder", en: "Fields of work", nl: "Taakvelden", fr: "Domaines" },
    help: {
      de: "Wählen Sie die ein bis drei Felder, um die es vor allem geht. Danach richtet sich, wer in der Jury den Beitrag liest.",
      en: "Choose the one to three fields that it is mainly about. Who in the jury reads the entry depends on them.",
      nl: "Kies de één tot drie velden waar het vooral om gaat. Daarvan hangt af wie in de jury de inzending leest.",
      fr: "Choisissez un à trois domaines principaux. Ils déterminent qui, au sein du jury, lit la candidature.",
    },
    required: true,
    options: TOPICS.map((key) => ({ key, label: TOPIC_NAMES[key] })),
  },
] as const satisfies readonly QuestionPreset[];

const organisation = [
  {
    key: "legal-form",
    kind: "short-text",
    label: { de: "Rechtsform der Zusammenarbeit", en: "Legal form of the cooperation", nl: "Rechtsvorm van de samenwerking", fr: "Forme juridique de la coopération" },
    help: {
      de: "Zum Beispiel öffentlich-rechtliche Vereinbarung, Zweckverband, Arbeitsgemeinschaft, Vertrag oder GmbH.",
      en: "For instance an agreement under public law, a joint authority, a working group, a contract or a company.",
      nl: "Bijvoorbeeld een publiekrechtelijke overeenkomst, een openbaar lichaam (Zweckverband), een werkgemeenschap, een contract of een vennootschap.",
      fr: "Par exemple une convention de droit public, un syndicat intercommunal (Zweckverband), une communauté de travail, un contrat ou une société.",
    },
    required: true,
    maxLength: 200,
  },
  {
    key: "operator",
    kind: "organisation",
    label: { de: "Koordinierende Stelle", en: "Coordinating body", nl: "Coördinerende organisatie", fr: "Organisme coordinateur" },
    help: {
      de: "Welche Kommune, welcher Kreis oder Zweckverband führt die Zusammenarbeit im Alltag? Frei lassen, wenn es keine einzelne Stelle ist.",
      en: "Which municipality, district or joint authority runs the cooperation day by day? Leave empty if it is no single body.",
      nl: "Welke gemeente, Kreis of welk openbaar lichaam leidt de samenwerking in het dagelijks werk? Leeg laten als het niet één organisatie is.",
      fr: "Quelle commune, quel Kreis ou quel syndicat intercommunal conduit la coopération au quotidien ? Laissez vide s’il ne s’agit pas d’un seul organisme.",
    },
    required: false,
  },
  {
    key: "stage",
    kind: "one-of",
    label: { de: "Stand der Umsetzung", en: "State of implementation", nl: "Stand van de uitvoering", fr: "État d’avancement" },
    help: { de: "Wie weit ist das Vorhaben heute?", en: "How far has the project come today?", nl: "Hoe ver is het project vandaag?", fr: "Où en est le projet aujourd’hui ?" },
    required: true,
    options: [
      { key: "planned", label: { de: "beschlossen, noch nicht begonnen", en: "decided, not yet begun", nl: "besloten, nog niet begonnen", fr: "décidé, pas encore commencé" } },
      { key: "implementing", label: { de: "in der Umsetzung", en: "being implemented", nl: "in uitvoering", fr: "en cours de réalisation" } },
      { key: "running", label: { de: "im Betrieb", en: "in operation", nl: "in bedrijf", fr: "en service" } },
      { key: "completed", label: { de: "abgeschlossen", en: "completed", nl: "afgerond", fr: "achevé" } },
    ],
  },
  {
    key: "running-since",
    kind: "date",
    label: { de: "Im Betrieb seit", en: "In operation since", nl: "In bedrijf sinds", fr: "En service depuis" },
    help: { de: "Der Tag, an dem die gemeinsame Lösung in Betrieb ging.", en: "The day on which the joint solution went into operation.", nl: "De dag waarop de gezamenlijke oplossing in bedrijf ging.", fr: "Le jour où la solution commune est entrée en service." },
    required: true,
    shownWhen: { question: "stage", answer: "running" },
  },
  {
    key: "milestones",
    kind: "table",
    label: { de: "Meilensteine", en: "Milestones", nl: "Mijlpalen", fr: "Étapes" },
    help: { de: "Die wichtigsten Schritte, auch geplante.", en: "The most important steps, planned ones too.", nl: "De belangrijkste stappen, ook geplande.", fr: "Les étapes les plus importantes, y compris celles qui sont prévues." },
    required: false,
    maxRows: 12,
    columns: [
      { key: "day", kind: "date", required: true, label: { de: "Datum", en: "Date", nl: "Datum", fr: "Date" } },
      { key: "step", kind: "short-text", required: true, label: { de: "Schritt", en: "Step", nl: "Stap", fr: "Étape" } },
    ],
  },
  {
    key: "agreement-file",
    kind: "file",
    label: { de: "Kooperationsvereinbarung", en: "Cooperation agreement", nl: "Samenwerkingsovereenkomst", fr: "Convention de coopération" },
    help: { de: "Falls Sie die Vereinbarung beifügen.", en: "If you attach the agreement.", nl: "Als u de overeenkomst bijvoegt.", fr: "Si vous joignez la convention." },
    required: false,
  },
] as const satisfies readonly QuestionPreset[];

const benefit = [
  {
    key: "benefit",
    kind: "long-text",
    label: { de: "Gewinn der Kooperation", en: "Benefit of the cooperation", nl: "Opbrengst van de samenwerking", fr: "Apport de la coopération" },
    help: {
      de: "Was ist besser, schneller, günstiger oder erst möglich geworden? Zahlen und Beispiele helfen der Jury.",
      en: "What has become better, quicker, cheaper or possible at all? Figures and examples help the jury.",
      nl: "Wat is beter, sneller, goedkoper of pas mogelijk geworden? Cijfers en voorbeelden helpen de jury.",
      fr: "Qu’est-ce qui est devenu meilleur, plus rapide, moins cher ou tout simplement possible ? Des chiffres et des exemples aident le jury.",
    },
    required: true,
    maxLength: 2500,
  },
  {
    key: "effects",
    kind: "several-of",
    label: { de: "Was sich verbessert hat", en: "What has improved", nl: "Wat er is verbeterd", fr: "Ce qui s’est amélioré" },
    help: { de: "Wählen Sie alles, was Sie mit Zahlen oder Beispielen belegen können.", en: "Choose everything that you can show with figures or examples.", nl: "Kies alles wat u met cijfers of voorbeelden kunt aantonen.", fr: "Choisissez tout ce que vous pouvez étayer par des chiffres ou des exemples." },
    required: true,
    options: [
      { key: "costs", label: { de: "Kosten gespart", en: "Costs saved", nl: "kosten bespaard", fr: "coûts réduits" } },
      { key: "quality", label: { de: "bessere Qualität", en: "Better quality", nl: "betere kwaliteit", fr: "meilleure qualité" } },
      { key: "speed", label: { de: "schnellere Abläufe", en: "Quicker procedures", nl: "snellere procedures", fr: "procédures plus rapides" } },
      { key: "staff", label: { de: "Fachkräfte gewonnen oder entlastet", en: "Specialists won or relieved", nl: "vakmensen gewonnen of ontlast", fr: "spécialistes recrutés ou soulagés" } },
      { key: "offer", label: { de: "neues Angebot", en: "New offer", nl: "nieuw aanbod", fr: "nouvelle offre" } },
      { key: "resilience", label: { de: "mehr Sicherheit bei Ausfällen", en: "More safety against failures", nl: "meer zekerheid bij uitval", fr: "plus de sécurité en cas de défaillance" } },
    ],
  },
  {
    key: "people",
    kind: "number",
    label: { de: "Wie viele Menschen haben etwas davon", en: "How many people benefit", nl: "Hoeveel mensen er baat bij hebben", fr: "Combien de personnes en profitent" },
    help: { de: "Eine Schätzung genügt.", en: "An estimate will do.", nl: "Een schatting volstaat.", fr: "Une estimation suffit." },
    required: false,
    max: 20_000_000,
    unit: { de: "Menschen", en: "people", nl: "mensen", fr: "personnes" },
  },
] as const satisfies readonly QuestionPreset[];

const innovation = [
  {
    key: "innovation",
    kind: "long-text",
    label: { de: "Was daran neu ist", en: "What is new about it", nl: "Wat er nieuw aan is", fr: "Ce qui est nouveau" },
    help: {
      de: "Worin unterscheidet sich das Vorhaben von dem, was andere Kommunen schon tun?",
      en: "In what does the project differ from what other municipalities already do?",
      nl: "Waarin verschilt het project van wat andere gemeenten al doen?",
      fr: "En quoi le projet se distingue-t-il de ce que d’autres communes font déjà ?",
    },
    required: true,
    maxLength: 2000,
  },
] as const satisfies readonly QuestionPreset[];

const future = [
  {
    key: "sustainability",
    kind: "long-text",
    label: { de: "Zukunftsfähigkeit und Übertragbarkeit", en: "Viability and transferability", nl: "Toekomstbestendigheid en overdraagbaarheid", fr: "Pérennité et transférabilité" },
    help: {
      de: "Wie ist die Zusammenarbeit auf Dauer gesichert, wer trägt die Kosten, und was können andere übernehmen?",
      en: "How is the cooperation secured for the long term, who bears the costs, and what can others take over?",
      nl: "Hoe is de samenwerking op lange termijn geborgd, wie draagt de kosten, en wat kunnen anderen overnemen?",
      fr: "Comment la coopération est-elle assurée à long terme, qui supporte les coûts, et que peuvent reprendre d’autres ?",
    },
    required: true,
    maxLength: 2000,
  },
] as const satisfies readonly QuestionPreset[];

const costs = [
  {
    key: "costs",
    kind: "table",
    label: { de: "Kosten", en: "Costs", nl: "Kosten", fr: "Coûts" },
    help: { de: "Die größten Posten im Jahr; einmalige Ausgaben als eigene Zeile.", en: "The largest items per year; one-off expenses in a row of their own.", nl: "De grootste posten per jaar; eenmalige uitgaven in een eigen rij.", fr: "Les postes les plus importants par an ; les dépenses uniques sur une ligne à part." },
    required: false,
    maxRows: 10,
    columns: [
      { key: "item", kind: "short-text", required: true, label: { de: "Posten", en: "Item", nl: "Post", fr: "Poste" } },
      { key: "amount", kind: "money", required: true, label: { de: "Betrag", en: "Amount", nl: "Bedrag", fr: "Montant" } },
      { key: "borne-by", kind: "short-text", required: false, label: { de: "Wer die Kosten trägt", en: "Who bears the costs", nl: "Wie de kosten draagt", fr: "Qui supporte les coûts" } },
    ],
  },
  {
    key: "staff",
    kind: "number",
    label: { de: "Gemeinsames Personal", en: "Joint staff", nl: "Gezamenlijk personeel", fr: "Personnel commun" },
    help: { de: "In Vollzeitstellen, zum Beispiel 2,5.", en: "In full-time positions, for instance 2.5.", nl: "In voltijdsbanen, bijvoorbeeld 2,5.", fr: "En équivalents temps plein, par exemple 2,5." },
    required: false,
    decimals: 2,
    max: 10_000,
    unit: { de: "Stellen", en: "positions", nl: "banen", fr: "postes" },
  },
  {
    key: "public-funding",
    kind: "yes-no",
    label: { de: "Mit Mitteln von Land, Bund oder EU gefördert", en: "Funded by the state, the federation or the EU", nl: "Gesubsidieerd door deelstaat, federale overheid of EU", fr: "Subventionné par le Land, l’État fédéral ou l’UE" },
    help: {
      de: "Ja, sobald Mittel bewilligt sind.",
      en: "Yes as soon as funds have been granted.",
      nl: "Ja, zodra middelen zijn toegekend.",
      fr: "Oui dès que des fonds ont été accordés.",
    },
    required: true,
  },
  {
    key: "funding-programme",
    kind: "short-text",
    label: { de: "Förderprogramm", en: "Funding programme", nl: "Subsidieprogramma", fr: "Programme de subvention" },
    help: { de: "Name des Programms und wer fördert.", en: "Name of the programme and who funds it.", nl: "Naam van het programma en wie subsidieert.", fr: "Nom du programme et qui subventionne." },
    required: true,
    maxLength: 200,
    shownWhen: { question: "public-funding", answer: "yes" },
  },
  {
    key: "funding-amount",
    kind: "money",
    label: { de: "Höhe der Förderung", en: "Amount of funding", nl: "Hoogte van de subsidie", fr: "Montant de la subvention" },
    help: { de: "Insgesamt bewilligt.", en: "Granted in total.", nl: "In totaal toegekend.", fr: "Accordé au total." },
    required: false,
    shownWhen: { question: "public-funding", answer: "yes" },
  },
] as const satisfies readonly QuestionPreset[];

type Added = { readonly project?: readonly QuestionPreset[]; readonly benefit?: readonly QuestionPreset[]; readonly section?: FormSectionPreset };

const none = { de: "" };

/** The form of one category: what it adds stands where it belongs. */
function form(added: Added): readonly FormSectionPreset[] {
  return [
    { key: "project", title: { de: "Das Vorhaben", en: "The project", nl: "Het project", fr: "Le projet" }, lead: none, questions: [...description, ...topics, ...(added.project ?? []), ...organisation] },
    { key: "benefit", title: { de: "Gewinn der Zusammenarbeit", en: "Benefit", nl: "Opbrengst van de samenwerking", fr: "Apport de la coopération" }, lead: none, questions: [...benefit, ...(added.benefit ?? [])] },
    { key: "innovation", title: { de: "Innovation", en: "Innovation", nl: "Innovatie", fr: "Innovation" }, lead: none, questions: innovation },
    { key: "future", title: { de: "Zukunft", en: "Future", nl: "Toekomst", fr: "Avenir" }, lead: none, questions: future },
    ...(added.section ? [added.section] : []),
    {
      key: "costs",
      title: { de: "Kosten und Förderung", en: "Costs and funding", nl: "Kosten en subsidie", fr: "Coûts et subventions" },
      lead: { de: "Eine Förderung ist weder Vorteil noch Nachteil; die Angaben helfen der Jury, das Vorhaben einzuordnen.", en: "Funding is neither an advantage nor a disadvantage; the answers help the jury to place the project.", nl: "Subsidie is voordeel noch nadeel; de gegevens helpen de jury het project te plaatsen.", fr: "Une subvention n’est ni un avantage ni un inconvénient ; les réponses aident le jury à situer le projet." },
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
      label: { de: "Veränderung im Alltag", en: "Change in daily work", nl: "Verandering in het dagelijks werk", fr: "Changement au quotidien" },
      help: {
        de: "Was merken Bürgerinnen und Bürger, was merken die Beschäftigten von der gemeinsamen Lösung?",
        en: "What do citizens notice of the joint solution, and what do employees notice?",
        nl: "Wat merken inwoners van de gezamenlijke oplossing, en wat merken de medewerkers?",
        fr: "Que remarquent les citoyens de la solution commune, et que remarquent les agents ?",
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
      label: { de: "Wie der Austausch lebendig bleibt", en: "How the exchange stays alive", nl: "Hoe de uitwisseling levend blijft", fr: "Comment l’échange reste vivant" },
      help: {
        de: "Wer trifft sich wie oft, wie kommen neue Beteiligte hinzu, und wie wird Wissen festgehalten?",
        en: "Who meets how often, how do newcomers join, and how is knowledge kept?",
        nl: "Wie komt hoe vaak bijeen, hoe sluiten nieuwe deelnemers aan, en hoe wordt kennis vastgelegd?",
        fr: "Qui se réunit à quelle fréquence, comment de nouveaux participants rejoignent-ils le groupe, et comment le savoir est-il conservé ?",
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
      label: { de: "Wen das Angebot erreicht", en: "Whom the offer reaches", nl: "Wie het aanbod bereikt", fr: "Qui l’offre atteint" },
      help: {
        de: "Welche Betriebe, Gäste oder Gruppen nutzen das Angebot, und woran messen die Beteiligten den Erfolg?",
        en: "Which businesses, guests or groups use the offer, and how do the partners measure success?",
        nl: "Welke bedrijven, gasten of groepen gebruiken het aanbod, en waaraan meten de partners het succes?",
        fr: "Quelles entreprises, quels visiteurs ou quels groupes utilisent l’offre, et comment les partenaires mesurent-ils le succès ?",
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
      label: { de: "Wirkung auf Umwelt und Fläche", en: "Effect on environment and land", nl: "Effect op milieu en ruimte", fr: "Effet sur l’environnement et le territoire" },
      help: {
        de: "Welche Wirkung auf Klima, Wasser, Boden, Artenvielfalt oder Flächenverbrauch ist gemessen oder begründet zu erwarten?",
        en: "Which effect on climate, water, soil, biodiversity or land use has been measured or can be expected with good reason?",
        nl: "Welk effect op klimaat, water, bodem, biodiversiteit of ruimtegebruik is gemeten of met goede reden te verwachten?",
        fr: "Quel effet sur le climat, l’eau, le sol, la biodiversité ou l’utilisation des terres a été mesuré ou peut être attendu à bon droit ?",
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
      label: { de: "Krise oder Ereignis", en: "Crisis or event", nl: "Crisis of gebeurtenis", fr: "Crise ou événement" },
      help: {
        de: "Auf welche Krise antwortet die Zusammenarbeit, und was wäre ohne sie anders verlaufen?",
        en: "Which crisis does the cooperation respond to, and what would have gone differently without it?",
        nl: "Op welke crisis is de samenwerking een antwoord, en wat zou zonder haar anders zijn verlopen?",
        fr: "À quelle crise la coopération répond-elle, et qu’est-ce qui se serait passé autrement sans elle ?",
      },
      required: true,
      maxLength: 1500,
    },
    {
      key: "proven",
      kind: "yes-no",
      label: { de: "Im Einsatz oder in einer Übung erprobt", en: "Proven in action or in an exercise", nl: "Beproefd in de praktijk of in een oefening", fr: "Éprouvée en intervention ou lors d’un exercice" },
      help: {
        de: "Ja, sobald die Beteiligten mindestens einmal gemeinsam geübt haben oder im Einsatz waren.",
        en: "Yes as soon as the partners have exercised or been in action together at least once.",
        nl: "Ja, zodra de partners ten minste één keer samen hebben geoefend of in actie zijn geweest.",
        fr: "Oui dès que les partenaires se sont exercés ou sont intervenus ensemble au moins une fois.",
      },
      required: true,
    },
  ],
});

export const crossBorderForm = form({
  section: {
    key: "cross-border",
    title: { de: "Über die Grenze", en: "Across the border", nl: "Over de grens", fr: "Par-delà la frontière" },
    lead: none,
    questions: [
      {
        key: "cross-border-value",
        kind: "long-text",
        label: { de: "Grenzüberschreitender Mehrwert", en: "Cross-border added value", nl: "Grensoverschrijdende meerwaarde", fr: "Valeur ajoutée transfrontalière" },
        help: {
          de: "Was gelingt nur gemeinsam mit den Partnern jenseits der Grenze, und welche Hürden mussten überwunden werden?",
          en: "What succeeds only together with the partners beyond the border, and which obstacles had to be overcome?",
          nl: "Wat lukt alleen samen met de partners over de grens, en welke hindernissen moesten worden overwonnen?",
          fr: "Qu’est-ce qui ne réussit qu’avec les partenaires de l’autre côté de la frontière, et quels obstacles a-t-il fallu surmonter ?",
        },
        required: true,
        maxLength: 2000,
      },
      {
        key: "working-languages",
        kind: "short-text",
        label: { de: "Arbeitssprachen", en: "Working languages", nl: "Werktalen", fr: "Langues de travail" },
        help: {
          de: "In welchen Sprachen verständigen sich die Beteiligten, und wer übersetzt?",
          en: "In which languages do the partners communicate, and who translates?",
          nl: "In welke talen communiceren de partners, en wie vertaalt?",
          fr: "Dans quelles langues les partenaires communiquent-ils, et qui traduit ?",
        },
        required: true,
        maxLength: 200,
      },
    ],
  },
});
